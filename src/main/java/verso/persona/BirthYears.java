package verso.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years in which someone of a stated age or birth date can be born. Unlike an age, it does not
 * change with the date of a record.
 *
 * @param from first year, inclusive
 * @param to last year, inclusive
 */
record BirthYears(int from, int to) {
  private static final Pattern YEAR = Pattern.compile(".*?(?<!\\d)((?:19|20)\\d\\d)(?!\\d).*");

  /** By what is stated, and when it was; empty when it is about something else. */
  static Optional<BirthYears> of(AttributeTally tally, Instant now) {
    if (tally.field().startsWith("birth")) {
      Matcher year = YEAR.matcher(tally.value());
      return year.matches() ? Optional.of(in(Integer.parseInt(year.group(1)))) : Optional.empty();
    }
    Period known = tally.known();
    int first = year(known.first().orElse(now));
    int last = year(known.last().orElse(now));
    return AgeRange.of(tally.field(), tally.value()).map(age -> of(age, first, last));
  }

  private static BirthYears in(int year) {
    return new BirthYears(year, year);
  }

  /** Of someone who was of that age at some time between two years. */
  static BirthYears of(AgeRange age, int firstYear, int lastYear) {
    return new BirthYears(firstYear - age.to() - 1, lastYear - age.from());
  }

  private static int year(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).getYear();
  }

  /** How many years lie between them at least; 0 where one person can be of both. */
  int gap(BirthYears other) {
    return Math.max(0, Math.max(from - other.to, other.from - to));
  }
}
