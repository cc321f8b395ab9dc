package verso.claim;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A published figure that a figure of Verso's may be set beside, after it and never instead.
 *
 * @param id stable, such as {@code fb.companies.mean}
 * @param value the number; shares are between 0 and 1
 * @param low the least it may be; empty where the source gives none
 * @param high the most it may be; empty where the source gives none
 * @param unit of the value, as in {@link Grounds}
 * @param n how many people, accounts or feeds it rests on; empty where that is not published
 * @param year of the study; empty where that is not known
 * @param standing how sure the number is
 * @param source who published it
 * @param measure what the number is of, as a noun with its article
 * @param population of whom
 * @param caveat what to know before comparing
 */
public record Benchmark(
    String id,
    double value,
    OptionalDouble low,
    OptionalDouble high,
    String unit,
    OptionalInt n,
    OptionalInt year,
    Standing standing,
    String source,
    Text measure,
    Text population,
    Text caveat) {

  /** How sure a published number is. */
  public enum Standing {
    /** As its source states it. */
    VERIFIED,
    /** Its source itself says "about". */
    ROUNDED,
    /** Known at second hand; said with "about", and marked. */
    UNVERIFIED
  }

  /**
   * The same in both languages.
   *
   * @param english never empty
   * @param french never empty
   */
  public record Text(String english, String french) {
    public Text {
      if (english.isBlank() || french.isBlank()) {
        throw new IllegalArgumentException("Published figures are told in both languages");
      }
    }

    /** In French for a French locale, else in English. */
    public String in(Locale locale) {
      return locale.getLanguage().equals("fr") ? french : english;
    }
  }
}
