package verso.index;

import java.util.function.Consumer;

/**
 * A set of ids in an array of longs: 16 bytes each instead of the hundred of a {@code
 * HashSet<String>}. Ids are hashes, so their own bits say where to look. Not thread-safe.
 */
final class IdSet {
  private static final int SMALLEST = 1 << 10;

  /** High and low half of each id side by side; both zero where there is none. */
  private long[] slots = new long[2 * SMALLEST];

  private int size;

  int size() {
    return size;
  }

  void clear() {
    slots = new long[2 * SMALLEST];
    size = 0;
  }

  /** Adds an id; whether it was not there yet. The id of zeros, which no hash yields, never is. */
  boolean add(IdBits id) {
    if (!insert(id.high(), id.low())) {
      return false;
    }
    size++;
    if (size > slots.length / 8 * 3) {
      grow();
    }
    return true;
  }

  private boolean insert(long high, long low) {
    int slot = (int) low << 1 & slots.length - 1;
    while ((slots[slot] | slots[slot + 1]) != 0) {
      if (slots[slot] == high && slots[slot + 1] == low) {
        return false;
      }
      slot = slot + 2 & slots.length - 1;
    }
    slots[slot] = high;
    slots[slot + 1] = low;
    return true;
  }

  private void grow() {
    long[] before = slots;
    slots = new long[before.length * 2];
    for (int i = 0; i < before.length; i += 2) {
      if ((before[i] | before[i + 1]) != 0) {
        insert(before[i], before[i + 1]);
      }
    }
  }

  void forEach(Consumer<IdBits> consumer) {
    for (int i = 0; i < slots.length; i += 2) {
      if ((slots[i] | slots[i + 1]) != 0) {
        consumer.accept(new IdBits(slots[i], slots[i + 1]));
      }
    }
  }
}
