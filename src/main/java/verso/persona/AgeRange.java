package verso.persona;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An age or a range of ages in years, as platforms state it: {@code 34}, {@code 25 to 34}, {@code
 * 13-54}, {@code 45_54}, {@code 35 and up}, {@code 35-over}.
 *
 * @param from youngest, inclusive
 * @param to oldest, inclusive
 */
record AgeRange(int from, int to) {
  private static final int OLDEST = 120;
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2})(?:\\s*(?:-|–|to|à|bis|a)\\s*| )(\\d{1,3})(?:\\D.*)?");
  private static final Pattern OPEN =
      Pattern.compile(
          "(\\d{1,2})\\s*(?:\\+|-?\\s*(?:years |ans )?(?:(?:and|or|et)"
              + " )?(?:up|over|older|plus)).*");
  private static final Pattern SINGLE =
      Pattern.compile("(\\d{1,3})(?:\\s*(?:years?(?: old)?|ans))?");

  /** The ages an attribute allows; empty when it is about something else. */
  static Optional<AgeRange> of(String field, String value) {
    return field.startsWith("age") ? stated(plain(value)) : Optional.empty();
  }

  /** Snapchat writes {@code AGE_25_TO_34}. */
  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replace('_', ' ').replaceFirst("^age ", "").strip();
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
    return single.matches()
        ? Optional.of(between(single.group(1), single.group(1)))
        : Optional.empty();
  }

  private static AgeRange between(String youngest, String oldest) {
    return new AgeRange(Integer.parseInt(youngest), Integer.parseInt(oldest));
  }

  /** Years between youngest and oldest. */
  int width() {
    return to - from;
  }

  /** Whether it has an upper end. */
  boolean isBounded() {
    return to < OLDEST;
  }

  /** Whether a person can be of both ages. */
  boolean overlaps(AgeRange other) {
    return from <= other.to && other.from <= to;
  }
}
