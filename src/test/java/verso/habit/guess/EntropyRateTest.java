package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EntropyRateTest {

  @Test
  void findsTheShortestNewRuns() {
    // a b a b b: "a", "b", "abb" ("ab" came before), "bb", "b" up to the end.
    assertThat(EntropyRate.newRuns(0, 1, 0, 1, 1)).containsExactly(1, 1, 3, 2, 2);
  }

  @Test
  void findsTheSameRunsAsTryingThemAll() {
    var random = new SplittableRandom(7);
    for (int round = 0; round < 200; round++) {
      int[] symbols = random.ints(1 + random.nextInt(40), 0, 1 + random.nextInt(4)).toArray();

      assertThat(EntropyRate.newRuns(symbols)).containsExactly(triedOut(symbols));
    }
  }

  private static int[] triedOut(int[] symbols) {
    return IntStream.range(0, symbols.length).map(i -> longest(symbols, i) + 1).toArray();
  }

  private static int longest(int[] symbols, int i) {
    int longest = 0;
    for (int j = 0; j < i; j++) {
      int run = 0;
      while (j + run < i && i + run < symbols.length && symbols[j + run] == symbols[i + run]) {
        run++;
      }
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Test
  void isNextToNothingForWhatNeverChanges() {
    assertThat(EntropyRate.of(new int[20_000])).isLessThan(0.01);
  }

  @Test
  void isNextToNothingForWhatRepeats() {
    int[] weekdays = IntStream.range(0, 20_000).map(i -> i % 7).toArray();

    assertThat(EntropyRate.of(weekdays)).isLessThan(0.01);
  }

  @Test
  void isNearThatOfTheAlphabetForNoise() {
    int[] noise = new SplittableRandom(1).ints(20_000, 0, 16).toArray();

    assertThat(EntropyRate.of(noise)).isCloseTo(4, withinPercentage(10));
  }
}
