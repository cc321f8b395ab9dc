package verso.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age or a range of ages in years, as platforms state it: {@code 34}, {@code 25 to 34}, {@code
 * 13-54}, {@code 35 and up}; or the age that a birth date gives today.
 *
 * @param from youngest, inclusive
 * @param to oldest, inclusive
 */
record AgeRange(int from, int to) {
  private static final int OLDEST = 120;
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2})\\s*(?:-|–|to|à|bis|a)\\s*(\\d{1,3})(?:\\D.*)?");
  private static final Pattern OPEN =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:\\+|(?:years |ans )?(?:and|or|et) (?:up|over|older|plus)).*");
  private static final Pattern SINGLE =
      Pattern.compile("(\\d{1,3})(?:\\s*(?:years?(?: old)?|ans))?");
  private static final Pattern YEAR = Pattern.compile(".*?(?<!\\d)((?:19|20)\\d\\d)(?!\\d).*");

  /** The ages an attribute allows; empty when it is about something else. */
  static Optional<AgeRange> of(String field, String value, Instant now) {
    if (field.startsWith("birth")) {
      Matcher year = YEAR.matcher(value);
      return year.matches() ? Optional.of(born(Integer.parseInt(year.group(1)), now)) : none();
    }
    return field.startsWith("age") ? stated(value.strip().toLowerCase(Locale.ROOT)) : none();
  }

  private static AgeRange born(int year, Instant now) {
    int age = now.atZone(ZoneOffset.UTC).getYear() - year;
    return new AgeRange(age - 1, age);
  }

  private static Optional<AgeRange> stated(String value) {
    Matcher range = RANGE.matcher(value);
    if (range.matches()) {
      return Optional.of(between(range.group(1), range.group(2)));
    }
    Matcher open = OPEN.matcher(value);
    if (open.matches()) {
      return Optional.of(new AgeRange(Integer.parseInt(open.group(1)), OLDEST));
    }
    Matcher single = SINGLE.matcher(value);
    return single.matches() ? Optional.of(between(single.group(1), single.group(1))) : none();
  }

  private static AgeRange between(String youngest, String oldest) {
    return new AgeRange(Integer.parseInt(youngest), Integer.parseInt(oldest));
  }

  private static Optional<AgeRange> none() {
    return Optional.empty();
  }

  /** Whether a person can be of both ages. */
  boolean overlaps(AgeRange other) {
    return from <= other.to && other.from <= to;
  }
}
