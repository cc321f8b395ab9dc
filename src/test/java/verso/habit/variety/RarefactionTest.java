package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RarefactionTest {

  @Test
  void twoOfTwoPairsAreAsByHand() {
    // Of {a, a, b, b} two are drawn: alike with chance 1/3 (0 bits), else different (1 bit).
    assertThat(Rarefaction.entropy(new int[] {2, 2}, 2)).isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void allItemsHaveTheirOwnEntropy() {
    int[] counts = {40, 20, 10, 10};

    assertThat(Rarefaction.entropy(counts, 80)).isCloseTo(1.75, within(1e-12));
  }

  @Test
  void agreesWithDrawingSamples() {
    int[] counts = {500, 200, 100, 50, 50, 30, 20, 20, 20, 10};

    assertThat(Rarefaction.entropy(counts, 60)).isCloseTo(drawn(counts, 60), within(0.02));
  }

  @Test
  void holdsForMonthsOfManyItems() {
    assertThat(Rarefaction.effective(new int[] {400_000, 400_000}, 5_000))
        .isCloseTo(2, within(0.001));
  }

  @Property
  void isNeverMoreThanThereIs(
      @ForAll @IntRange(min = 1, max = 60) int one,
      @ForAll @IntRange(min = 1, max = 60) int other,
      @ForAll @IntRange(min = 1, max = 60) int third) {
    int[] counts = {one, other, third};
    double all = Distribution.of(counts).effective();

    for (int sample = 1; sample <= one + other + third; sample++) {
      assertThat(Rarefaction.effective(counts, sample))
          .isLessThanOrEqualTo(Math.min(sample, all) + 1e-9);
    }
  }

  private static double drawn(int[] counts, int size) {
    var random = new SplittableRandom(1);
    double sum = 0;
    for (int draw = 0; draw < 2_000; draw++) {
      int[] left = counts.clone();
      int items = 1_000;
      int[] sample = new int[counts.length];
      for (int i = 0; i < size; i++) {
        int at = random.nextInt(items--);
        int part = 0;
        while (at >= left[part]) {
          at -= left[part++];
        }
        left[part]--;
        sample[part]++;
      }
      sum += Distribution.of(sample).entropy();
    }
    return sum / 2_000;
  }
}
