package verso.habit.guess;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Events in their order, each one of a few symbols.
 *
 * @param millis when they happened
 * @param symbols of each event, counted from 0 without gaps
 * @param originals what the symbols stand for, ascending
 */
record Sequence(long[] millis, int[] symbols, int[] originals) {

  /** What happened when, by numbers that may have gaps. */
  static Sequence of(long[] millis, int[] numbers) {
    int[] originals = IntStream.of(numbers).sorted().distinct().toArray();
    int[] symbols = IntStream.of(numbers).map(n -> Arrays.binarySearch(originals, n)).toArray();
    return new Sequence(millis, symbols, originals);
  }

  /** What the rows of a course show, by their numbers in the timeline. */
  static Sequence of(Course course, IntUnaryOperator shown) {
    return of(course.millis(), IntStream.of(course.rows()).map(shown).toArray());
  }

  /** How many events. */
  int size() {
    return symbols.length;
  }

  /** How many different symbols. */
  int alternatives() {
    return originals.length;
  }

  /** The latest events, so many at most. */
  Sequence latest(int most) {
    int from = Math.max(0, size() - most);
    int[] numbers = IntStream.range(from, size()).map(i -> originals[symbols[i]]).toArray();
    return of(Arrays.copyOfRange(millis, from, size()), numbers);
  }
}
