package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.claim.HalfLife;

class HalfLifeTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  @Test
  void halvesAfterOneHalfLife() {
    assertThat(recency(365)).isCloseTo(0.5, within(1e-9));
    assertThat(recency(730)).isCloseTo(0.25, within(1e-9));
    assertThat(recency(0)).isEqualTo(1);
  }

  @Test
  void countsTheFutureAsNow() {
    assertThat(recency(-30)).isEqualTo(1);
  }

  @Test
  void takesHalfForWhatIsUndated() {
    assertThat(HalfLife.AFFINITY.recency(Optional.empty(), NOW)).isEqualTo(0.5);
  }

  @Test
  void isStaleOnlyAfterThreeHalfLives() {
    assertThat(HalfLife.IN_MARKET.isStale(daysAgo(90), NOW)).isFalse();
    assertThat(HalfLife.IN_MARKET.isStale(daysAgo(91), NOW)).isTrue();
    assertThat(HalfLife.IN_MARKET.isStale(Optional.empty(), NOW)).isFalse();
  }

  private static double recency(int days) {
    return HalfLife.AFFINITY.recency(daysAgo(days), NOW);
  }

  private static Optional<Instant> daysAgo(int days) {
    return Optional.of(NOW.minus(Duration.ofDays(days)));
  }
}
