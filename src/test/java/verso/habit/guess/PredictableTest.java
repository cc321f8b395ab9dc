package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredictableTest {

  private static Predictable of(IntStream numbers) {
    int[] all = numbers.toArray();
    return Predictable.of(Sequence.of(new long[all.length], all));
  }

  @Test
  void wouldAlwaysGuessWhatNeverChanges() {
    Predictable constant = of(IntStream.range(0, 5_000).map(i -> 3));

    assertThat(constant.real()).isZero();
    assertThat(constant.most()).isEqualTo(1);
  }

  @Test
  void wouldHardlyEverMissWhatRepeats() {
    Predictable periodic = of(IntStream.range(0, 20_000).map(i -> i % 7));

    assertThat(periodic.random()).isCloseTo(Math.log(7) / Math.log(2), within(1e-9));
    assertThat(periodic.unordered()).isCloseTo(periodic.random(), within(1e-3));
    assertThat(periodic.most()).isGreaterThan(0.99);
  }

  @Test
  void guessesNoiseNoBetterThanChance() {
    Predictable noise = of(new SplittableRandom(1).ints(20_000, 0, 8));

    assertThat(noise.unordered()).isCloseTo(3, within(0.01));
    assertThat(noise.real()).isCloseTo(3, within(0.01));
    assertThat(noise.most()).isCloseTo(0.125, within(0.03));
    assertThat(noise.mostUncorrected()).isBetween(noise.most(), 0.35);
  }

  @Test
  void solvesFanosInequality() {
    // Π = 0.75, N = 3: H(0.75) + 0.25 · log₂ 2 = 0.8113 + 0.25.
    assertThat(Predictable.bound(1.061278, 3)).isCloseTo(0.75, within(1e-5));
    assertThat(Predictable.bound(2, 4)).isCloseTo(0.25, within(1e-4));
    assertThat(Predictable.bound(0, 4)).isCloseTo(1, within(1e-4));
  }
}
