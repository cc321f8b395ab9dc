package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GapMixtureTest {
  private final SplittableRandom random = new SplittableRandom(7);
  private final GapMixture mixture = new GapMixture();

  /** Pauses whose logarithms to base 2, in seconds, are normal. */
  private void add(int count, double mean, double spread) {
    for (int i = 0; i < count; i++) {
      mixture.add(Math.round(1000 * Math.pow(2, mean + spread * gaussian())));
    }
  }

  /** Nearly normal: twelve uniform numbers have a variance of one. */
  private double gaussian() {
    return random.doubles(12).sum() - 6;
  }

  @Test
  void findsTheValleyHalfwayBetweenClustersOfOneSize() {
    add(5000, 6, 1);
    add(5000, 15, 1);

    GapMixture.Fit fit = mixture.fit();

    assertThat(fit.within().mean()).isCloseTo(6, within(0.1));
    assertThat(fit.between().mean()).isCloseTo(15, within(0.1));
    // Halfway is 2^10.5 = 1448 seconds.
    assertThat(mixture.gap().orElseThrow())
        .isBetween(Duration.ofSeconds(1300), Duration.ofSeconds(1600));
  }

  @Test
  void leansTowardsTheNarrowerCluster() {
    add(5000, 6, 0.5);
    add(5000, 15, 2);

    // (x − 6)² / 0.25 = (x − 15)² / 4 + 2 ln 4 meets near x = 7.86, which is 232 seconds: too
    // short.
    assertThat(mixture.fit().valley().orElseThrow()).isBetween(200.0, 265.0);
    assertThat(mixture.gap()).isEmpty();
  }

  @Test
  void findsNoneInOneCluster() {
    add(5000, 11, 2);

    assertThat(mixture.gap()).isEmpty();
  }

  @Test
  void findsNoneInPausesOfOneLength() {
    add(5000, 11, 0);

    assertThat(mixture.gap()).isEmpty();
  }

  @Test
  void findsNoneInTooFewPauses() {
    add(49, 6, 1);
    add(49, 15, 1);

    assertThat(mixture.gap()).isEmpty();
  }

  @Test
  void leavesOutWhatHappenedInTheSameSecond() {
    mixture.add(0);
    mixture.add(999);

    assertThat(mixture.count()).isZero();
  }
}
