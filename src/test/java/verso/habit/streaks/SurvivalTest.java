package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SurvivalTest {
  /** Of five sessions, five reach item 1, four item 2, two item 3, one item 4. */
  private final Survival survival = Survival.of(new int[] {1, 2, 2, 3, 4});

  @Test
  void countsWhoReachedAnItemAndWentOn() {
    assertThat(survival.sessions()).isEqualTo(5);
    assertThat(survival.points(10, 1))
        .extracting(Survival.Point::continued)
        .containsExactly(
            new Proportion(4, 5), new Proportion(2, 4), new Proportion(1, 2), new Proportion(0, 1));
  }

  @Test
  void smoothsWithTheItemsBeside() {
    assertThat(survival.points(10, 1))
        .extracting(Survival.Point::smoothed)
        .containsExactly(
            new Proportion(6, 9),
            new Proportion(7, 11),
            new Proportion(3, 7),
            new Proportion(1, 3));
  }

  @Test
  void endsWhereTooFewAreLeft() {
    assertThat(survival.points(10, 2)).hasSize(3);
    assertThat(survival.points(2, 1)).hasSize(2);
  }

  @Test
  void addsUpOverItems() {
    assertThat(survival.continued(1, 3)).isEqualTo(new Proportion(7, 11));
  }

  @Test
  void holdsNothingOfNoSessions() {
    assertThat(Survival.of(new int[0]).points(10, 1)).isEmpty();
  }

  @Test
  void givesTheRangeOfWilson() {
    var half = new Proportion(5, 10);

    assertThat(half.share()).isEqualTo(0.5);
    assertThat(half.low()).isCloseTo(0.2366, within(0.0001));
    assertThat(half.high()).isCloseTo(0.7634, within(0.0001));
    assertThat(new Proportion(0, 10).low()).isZero();
    assertThat(new Proportion(10, 10).high()).isEqualTo(1);
  }
}
