package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthYearsTest {

  @Test
  void someoneOfThirtyFourIsBornInOneOfTwoYears() {
    assertThat(BirthYears.of(new AgeRange(34, 34), 2026, 2026))
        .isEqualTo(new BirthYears(1991, 1992));
  }

  @Test
  void anAgeStatedOverYearsAllowsTheYearsOfAll() {
    assertThat(BirthYears.of(new AgeRange(25, 34), 2018, 2026))
        .isEqualTo(new BirthYears(1983, 2001));
  }

  @Test
  void theGapIsWhatLiesBetweenAtLeast() {
    var eighteenToTwentyFour = BirthYears.of(new AgeRange(18, 24), 2026, 2026);

    assertThat(eighteenToTwentyFour).isEqualTo(new BirthYears(2001, 2008));
    assertThat(eighteenToTwentyFour.gap(new BirthYears(1991, 1991))).isEqualTo(10);
    assertThat(new BirthYears(1991, 1991).gap(eighteenToTwentyFour)).isEqualTo(10);
    assertThat(eighteenToTwentyFour.gap(new BirthYears(2008, 2009))).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "1991-05-14, 1991-05-14",
    "14-May-1991, 1991-05-14",
    "'May 14, 1991', 1991-05-14",
    "14 mai 1991, 1991-05-14",
    "14. Mai 1991, 1991-05-14",
    "14 de mayo de 1991, 1991-05-14"
  })
  void readsADayHoweverItIsWritten(String written, String day) {
    assertThat(BirthDate.of(written)).map(Object::toString).contains(day);
  }

  @ParameterizedTest
  @CsvSource({"1991", "May 14", "05/06/1991", "'' "})
  void readsNoDayIntoWhatLeavesDoubt(String written) {
    assertThat(BirthDate.of(written)).isEmpty();
  }
}
