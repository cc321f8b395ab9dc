package verso.habit;

import java.util.Arrays;
import verso.index.NameKey;

/**
 * Numbers names from 1 on, in the order of their keys: the same in every store that has the same
 * names. Open addressing, since there are up to millions and boxes for each would not fit.
 */
final class Numbering {
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] numbers = new int[0];
  private int size;

  /** Takes note of a key; {@link NameKey#NONE} is none. */
  void add(long key) {
    if (key == NameKey.NONE) {
      return;
    }
    int at = place(key);
    if (keys[at] == NameKey.NONE) {
      keys[at] = key;
      if (++size * 2 > keys.length) {
        grow();
      }
    }
  }

  /** Gives out the numbers; nothing may be added afterwards. */
  void close() {
    long[] sorted = Arrays.stream(keys).filter(key -> key != NameKey.NONE).sorted().toArray();
    numbers = new int[keys.length];
    for (int i = 0; i < sorted.length; i++) {
      numbers[place(sorted[i])] = i + 1;
    }
  }

  /** The number of a key that was added; 0 for none. */
  int of(long key) {
    return key == NameKey.NONE ? 0 : numbers[place(key)];
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int at = Long.hashCode(key * 0x9E3779B97F4A7C15L) & mask;
    while (keys[at] != NameKey.NONE && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = keys;
    keys = new long[old.length * 2];
    for (long key : old) {
      if (key != NameKey.NONE) {
        keys[place(key)] = key;
      }
    }
  }
}
