package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.claim.TimeSpan;

class TimeWordsTest {

  private static String said(Locale locale, double low, double high) {
    return new TimeWords(Messages.in(locale)).of(new TimeSpan(low, high));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12    | 12    | 12 seconds
          12    | 40    | 12 to 40 seconds
          61    | 120   | 1 to 2 minutes
          10    | 120   | 10 seconds to 2 minutes
          720   | 1260  | 12 to 21 minutes
          720   | 725   | 12 minutes
          16440 | 16560 | 4 h 34 min to 4 h 36 min
          2100  | 7800  | 35 minutes to 2 h 10 min
          39600 | 43200 | 11 to 12 hours
          7200  | 7200  | 2 hours
          """)
  void saysLengthsInTheUnitThatFits(double low, double high, String expected) {
    assertThat(said(Locale.ENGLISH, low, high)).isEqualTo(expected);
  }

  @Test
  void saysThemInFrench() {
    assertThat(said(Locale.FRENCH, 720, 1260)).isEqualTo("12 à 21 minutes");
    assertThat(said(Locale.FRENCH, 0, 60 * 45)).isEqualTo("45 minutes au plus");
    assertThat(said(Locale.FRENCH, 3600 * 5, 3600 * 5)).isEqualTo("5 heures");
  }
}
