package verso.habit.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Hand-computed vectors of the Gini coefficient, ads per hour and ad load. */
class AdRatesTest {
  private static long[] minutes(long... minutes) {
    return LongStream.of(minutes).map(m -> m * 60_000).toArray();
  }

  @Test
  void whatAllHaveEquallyIsNotConcentrated() {
    assertThat(Inequality.gini(new long[] {5, 5, 5, 5})).isZero();
    assertThat(Inequality.gini(new long[] {})).isZero();
    assertThat(Inequality.gini(new long[] {0, 0})).isZero();
  }

  @Test
  void whatOneHasAloneIsConcentrated() {
    // (2·4 − 4 − 1)·10 ÷ (4·10).
    assertThat(Inequality.gini(new long[] {0, 10, 0, 0})).isCloseTo(0.75, within(1e-12));
    // (−3·1 − 1·2 + 1·3 + 3·4) ÷ (4·10).
    assertThat(Inequality.gini(new long[] {4, 1, 3, 2})).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void adsPerHourAreARange() {
    AdsPerHour rate = AdsPerHour.of(120, 3 * 3600, 5 * 3600);

    assertThat(rate).isEqualTo(new AdsPerHour(30, 24, 40));
  }

  @Test
  void withoutTimeThereIsNoRate() {
    assertThatIllegalArgumentException().isThrownBy(() -> AdsPerHour.of(120, 0, 60));
    assertThatIllegalArgumentException().isThrownBy(() -> AdsPerHour.of(120, 60, 59));
  }

  @Test
  void theLoadIsThatOfSittingsWithBoth() {
    // One ad of four, one of two, ads alone, items alone, three of four.
    long[] ads = minutes(2, 101, 200, 201, 400, 401, 402);
    long[] items = minutes(0, 1, 31, 100, 300, 301, 403);

    assertThat(AdLoad.shares(ads, items, Duration.ofMinutes(30).toMillis()))
        .containsExactly(0.25, 0.5, 0.75);
    assertThat(AdLoad.of(ads, items, Duration.ofMinutes(30)))
        .isEqualTo(new AdLoad(3, 0.375, 0.5, 0.625));
  }

  @Test
  void withoutItemsThereIsNoLoad() {
    assertThat(AdLoad.of(minutes(1, 2), minutes(), Duration.ofMinutes(30)))
        .isEqualTo(new AdLoad(0, 0, 0, 0));
  }
}
