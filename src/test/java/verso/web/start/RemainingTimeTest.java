package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RemainingTimeTest {

  @Test
  void goesOnAsFastAsItWent() {
    assertThat(RemainingTime.of(250, 1_000, Duration.ofSeconds(30)))
        .contains(Duration.ofSeconds(90));
  }

  @Test
  void saysNothingTooEarly() {
    assertThat(RemainingTime.of(500, 1_000, Duration.ofSeconds(1))).isEmpty();
    assertThat(RemainingTime.of(5, 1_000, Duration.ofSeconds(30))).isEmpty();
  }

  @Test
  void saysNothingWhenTheEndIsUnknown() {
    assertThat(RemainingTime.of(500, 0, Duration.ofSeconds(30))).isEmpty();
    assertThat(RemainingTime.of(1_001, 1_000, Duration.ofSeconds(30))).isEmpty();
  }
}
