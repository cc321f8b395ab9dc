package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TopicGrowthTest {

  @Test
  void risesFromTwiceAsMany() {
    assertThat(new TopicGrowth(1, 12, 9, 4, 100, 100).growth())
        .isCloseTo(Math.log(2), within(1e-12));
    assertThat(new TopicGrowth(1, 12, 9, 4, 100, 100).isRising()).isTrue();
    assertThat(new TopicGrowth(1, 12, 8, 4, 100, 100).isRising()).isFalse();
    assertThat(new TopicGrowth(1, 12, 4, 0, 100, 100).isRising()).isFalse();
  }

  @Test
  void fadesFromHalfAsMany() {
    assertThat(new TopicGrowth(1, 12, 4, 9, 100, 100).isFading()).isTrue();
    assertThat(new TopicGrowth(1, 12, 0, 4, 100, 100).isFading()).isFalse();
  }

  @Test
  void isJudgedByTheExactTest() {
    // All 10 in one of two equal windows: 2 · 2⁻¹⁰.
    assertThat(new TopicGrowth(1, 12, 10, 0, 500, 500).chance())
        .isCloseTo(2.0 / 1024, within(1e-9));
    assertThat(new TopicGrowth(1, 12, 5, 5, 500, 500).chance()).isEqualTo(1);
  }

  @Test
  void allowsForHavingDoneMoreOfEverything() {
    // Nine tenths of everything happened of late: 9 of 10 are what is to be expected.
    assertThat(new TopicGrowth(1, 12, 9, 1, 900, 100).chance()).isEqualTo(1);
  }

  @Test
  void correctsForManyTests() {
    assertThat(StepDown.of(new double[] {0.03, 0.01, 0.04}))
        .containsExactly(new double[] {0.06, 0.03, 0.06}, within(1e-12));
  }

  @Test
  void countsAnEveningAsOneDay() {
    int[] all = IntStream.range(0, 60).map(day -> 50).toArray();
    int[] evening = IntStream.range(0, 60).map(day -> day == 45 ? 40 : 0).toArray();
    int[] steady = IntStream.range(0, 60).map(day -> day >= 30 ? 2 : 0).toArray();

    assertThat(new WindowShuffle(evening, all).isRarerThan(0.5)).isFalse();
    assertThat(new WindowShuffle(steady, all).isRarerThan(1e-4)).isTrue();
  }
}
