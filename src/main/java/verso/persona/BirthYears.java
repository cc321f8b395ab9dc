package verso.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verso.claim.Period;

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
    Period known = tally.known();
    Instant first = known.first().orElse(now);
    Instant last = known.last().orElse(now);
    return stated(tally.field(), tally.value())
        .or(() -> AgeRange.of(tally.field(), tally.value()).map(age -> of(age, first, last)));
  }

  /** The year of a birth date; empty for other fields and for dates without a year. */
  static Optional<BirthYears> stated(String field, String value) {
    Matcher year = YEAR.matcher(value);
    if (!field.startsWith("birth") || !year.matches()) {
      return Optional.empty();
    }
    int born = Integer.parseInt(year.group(1));
    return Optional.of(new BirthYears(born, born));
  }

  /** Of someone who was of that age at some time between two moments. */
  static BirthYears of(AgeRange age, Instant first, Instant last) {
    return of(age, year(first), year(last));
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
