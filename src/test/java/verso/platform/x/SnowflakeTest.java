package verso.platform.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import verso.trace.Moment;

class SnowflakeTest {

  @Test
  void tellsWhenAPostWasMade() {
    assertThat(Snowflake.moment("1212092628029698048").instant())
        .isEqualTo(Instant.parse("2019-12-31T19:26:16.771Z"));
  }

  @Test
  void knowsNoTimeOfIdsThatWereCountedUp() {
    assertThat(Snowflake.moment("20")).isEqualTo(Moment.NONE);
  }

  @Test
  void knowsNoTimeOfWhatIsNoId() {
    assertThat(Snowflake.moment("ada_example")).isEqualTo(Moment.NONE);
    assertThat(Snowflake.moment("9999999999999999999")).isEqualTo(Moment.NONE);
  }
}
