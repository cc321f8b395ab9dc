package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import verso.habit.guess.GuessScore.Duel;
import verso.habit.guess.GuessScore.Standing;

class GuessScoreTest {
  private static final Duel CLEAR = new Duel(28, 0);

  @Test
  void givesTheExactRangeOfClopperAndPearson() {
    // 8 of 20: 0.1912 to 0.6395 in published tables.
    var score = new GuessScore(20, 8, 0, 0, 0, CLEAR);

    assertThat(score.low()).isCloseTo(0.1912, within(1e-4));
    assertThat(score.high()).isCloseTo(0.6395, within(1e-4));
  }

  @Test
  void reachesTheEndsOfTheScale() {
    // 1 − 0.025^(1/20) = 0.1684.
    assertThat(new GuessScore(20, 0, 0, 0, 0, CLEAR).low()).isZero();
    assertThat(new GuessScore(20, 0, 0, 0, 0, CLEAR).high()).isCloseTo(0.1684, within(1e-4));
    assertThat(new GuessScore(20, 20, 0, 0, 0, CLEAR).high()).isEqualTo(1);
  }

  @Test
  void isNoBetterThanWhatLiesWithinItsRange() {
    assertThat(new GuessScore(100, 41, 20, 0.04, 0.12, CLEAR).standing())
        .isEqualTo(Standing.BETTER);
    assertThat(new GuessScore(100, 41, 35, 0.04, 0.12, CLEAR).standing())
        .isEqualTo(Standing.AS_NAIVE);
    assertThat(new GuessScore(100, 15, 14, 0.04, 0.12, CLEAR).standing())
        .isEqualTo(Standing.AS_CHANCE);
    assertThat(new GuessScore(100, 15, 40, 0.04, 0.12, CLEAR).standing()).isEqualTo(Standing.WORSE);
  }

  @Test
  void isNoBetterByAFewLuckyDays() {
    // Ahead on 7 of 7 days: 2⁻⁷ = 0.0078; on 6 of 6: 0.0156.
    assertThat(new Duel(7, 0).isWon()).isTrue();
    assertThat(new Duel(6, 0).isWon()).isFalse();
    assertThat(new GuessScore(100, 41, 20, 0.04, 0.12, new Duel(6, 0)).standing())
        .isEqualTo(Standing.AS_NAIVE);
  }
}
