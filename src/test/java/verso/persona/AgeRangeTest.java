package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "age, 34, 34, 34",
    "age, 34 years old, 34, 34",
    "age, 34 ans, 34, 34",
    "age, 13-54, 13, 54",
    "age, 25–34, 25, 34",
    "age, 25 to 34, 25, 34",
    "age, 25 TO 34, 25, 34",
    "age, 25 à 34 ans, 25, 34",
    "age group, 18-24 years, 18, 24",
    "age, 35 and up, 35, 120",
    "age, 65+, 65, 120",
    "age, 65 or older, 65, 120",
    "age, 65 years and over, 65, 120",
    "age, 55 ans et plus, 55, 120",
    "birth date, 1990-05-17, 35, 36",
    "birth date, 'May 17, 1990', 35, 36",
    "birth year, 2004, 21, 22"
  })
  void readsWhatPlatformsWrite(String field, String value, int from, int to) {
    assertThat(AgeRange.of(field, value, NOW)).contains(new AgeRange(from, to));
  }

  @ParameterizedTest
  @CsvSource({
    "age, unknown",
    "age, 1234",
    "birth date, 17 May",
    "birth date, 31/12/99",
    "gender, 34"
  })
  void isEmptyForWhatIsNoAge(String field, String value) {
    assertThat(AgeRange.of(field, value, NOW)).isEmpty();
  }

  @Test
  void overlapsWhereOnePersonCanBeOfBothAges() {
    assertThat(new AgeRange(13, 54).overlaps(new AgeRange(25, 34))).isTrue();
    assertThat(new AgeRange(18, 24).overlaps(new AgeRange(24, 34))).isTrue();
    assertThat(new AgeRange(35, 120).overlaps(new AgeRange(21, 22))).isFalse();
  }
}
