package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Europe/Paris, Europe/Paris",
    "europe/paris, Europe/Paris",
    "Paris, Europe/Paris",
    "America/New York, America/New_York",
    "Eastern Time (US & Canada), America/New_York",
    "(GMT-05:00) Eastern Time (US & Canada), America/New_York",
    "Romance Standard Time, Europe/Paris",
    "(UTC+01:00) Madrid, Europe/Madrid",
    "Buenos Aires, America/Argentina/Buenos_Aires"
  })
  void knowsZonesByTheirNames(String written, String zone) {
    assertThat(ZoneNames.bundled().of(written)).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({"GMT+1, 1", "UTC +01:00, 1", "gmt-5, -5", "+0200, 2", "+2:00, 2", "-100, -1"})
  void readsOffsets(String written, int hours) {
    assertThat(ZoneNames.bundled().of(written)).contains(ZoneOffset.ofHours(hours));
  }

  @Test
  void knowsNothingOfOtherNames() {
    assertThat(ZoneNames.bundled().of("the moon")).isEmpty();
    assertThat(ZoneNames.bundled().of("GMT+99")).isEmpty();
    assertThat(ZoneNames.bundled().of("")).isEmpty();
  }
}
