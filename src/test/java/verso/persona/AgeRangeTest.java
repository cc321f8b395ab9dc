package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeRangeTest {
  @ParameterizedTest
  @CsvSource({
    "age, 34, 34, 34",
    "age, 34 years old, 34, 34",
    "age, 34 ans, 34, 34",
    "age, 13-54, 13, 54",
    "age, 25–34, 25, 34",
    "age, 25 to 34, 25, 34",
    "age, 25 TO 34, 25, 34",
    "age range, AGE_25_TO_34, 25, 34",
    "age, 45_54, 45, 54",
    "age, 25 à 34 ans, 25, 34",
    "age group, 18-24 years, 18, 24",
    "age, 35 and up, 35, 120",
    "age, 65+, 65, 120",
    "age, 35-over, 35, 120",
    "age, 65 or older, 65, 120",
    "age, 65 years and over, 65, 120",
    "age, 55 ans et plus, 55, 120"
  })
  void readsWhatPlatformsWrite(String field, String value, int from, int to) {
    assertThat(AgeRange.of(field, value)).contains(new AgeRange(from, to));
  }

  @ParameterizedTest
  @CsvSource({"age, unknown", "age, 1234", "gender, 34"})
  void isEmptyForWhatIsNoAge(String field, String value) {
    assertThat(AgeRange.of(field, value)).isEmpty();
  }

  @Test
  void isAsWideAsTheYearsBetweenItsEnds() {
    assertThat(new AgeRange(13, 54).width()).isEqualTo(41);
    assertThat(new AgeRange(13, 54).isBounded()).isTrue();
    assertThat(new AgeRange(35, 120).isBounded()).isFalse();
  }
}
