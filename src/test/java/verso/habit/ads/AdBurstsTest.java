package verso.habit.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AdBurstsTest {
  private static final long HOUR = 3_600_000;

  /** So many ads, so many hours apart, from that hour on. */
  private static LongStream ads(int count, double apart, double from) {
    return LongStream.range(0, count).map(i -> (long) ((from + i * apart) * HOUR));
  }

  @Test
  void sevenInADayAreNone() {
    assertThat(AdBursts.in(ads(7, 1, 0).toArray())).isEmpty();
    assertThat(AdBursts.in(new long[0])).isEmpty();
  }

  @Test
  void eightInADayAreOne() {
    assertThat(AdBursts.in(ads(8, 3, 0).toArray())).containsExactly(new AdBursts.Burst(0, 8, 8, 8));
  }

  @Test
  void eightInMoreThanADayAreNone() {
    assertThat(AdBursts.in(ads(8, 24.1 / 7, 0).toArray())).isEmpty();
    assertThat(AdBursts.in(ads(8, 24.0 / 7, 0).toArray())).hasSize(1);
  }

  @Test
  void twoWindowsThatOverlapAreOne() {
    assertThat(AdBursts.in(ads(12, 3, 0).toArray()))
        .containsExactly(new AdBursts.Burst(0, 12, 9, 12));
  }

  @Test
  void twoDaysFarApartAreTwo() {
    long[] ads = LongStream.concat(ads(8, 1, 0), ads(9, 1, 200)).toArray();

    assertThat(AdBursts.in(ads))
        .containsExactly(new AdBursts.Burst(0, 8, 8, 8), new AdBursts.Burst(8, 17, 9, 9));
  }

  @Test
  void twentyInAWeekAreOneAndNineteenNone() {
    assertThat(AdBursts.in(ads(19, 8, 0).toArray())).isEmpty();
    assertThat(AdBursts.in(ads(20, 8, 0).toArray()))
        .containsExactly(new AdBursts.Burst(0, 20, 4, 20));
  }

  @Test
  void aDayWithinAWeekIsOneBurst() {
    long[] ads = LongStream.concat(ads(12, 9, 0), ads(8, 1, 110)).sorted().toArray();

    assertThat(AdBursts.in(ads)).hasSize(1).first().extracting(AdBursts.Burst::ads).isEqualTo(20);
  }
}
