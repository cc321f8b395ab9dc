package verso.persona;

import java.util.Arrays;
import verso.trace.Moment;

/** Many moments in eight bytes each, in milliseconds since 1970. Sorted before it is asked. */
final class Times {
  private static final int FIRST_SIZE = 8;

  private long[] millis = new long[FIRST_SIZE];
  private int size;
  private boolean isSorted = true;

  /** Whether a moment is known well enough to say what came before what. */
  static boolean isOrdered(Moment moment) {
    return moment.standing() != Moment.Standing.EXPORT
        && (moment.precision() == Moment.Precision.EXACT
            || moment.precision() == Moment.Precision.MINUTE);
  }

  void add(Moment moment) {
    add(moment.instant().toEpochMilli());
  }

  void add(long moment) {
    if (size == millis.length) {
      millis = Arrays.copyOf(millis, size * 2);
    }
    millis[size++] = moment;
    isSorted = false;
  }

  int size() {
    return size;
  }

  /** The moment at that place of their order. */
  long at(int index) {
    sort();
    return millis[index];
  }

  /** How many lie after the one moment and up to the other. */
  int between(long after, long upTo) {
    return upToAndWith(upTo) - upToAndWith(after);
  }

  /** How many lie at that moment or before. */
  private int upToAndWith(long moment) {
    sort();
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (millis[middle] <= moment) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void sort() {
    if (!isSorted) {
      Arrays.sort(millis, 0, size);
      isSorted = true;
    }
  }
}
