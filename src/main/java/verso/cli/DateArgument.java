package verso.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** A date as people type it: {@code 2023}, {@code 2023-05}, {@code 2023-05-17}, or ISO-8601. */
final class DateArgument {
  private DateArgument() {}

  /**
   * The instant meant, in UTC.
   *
   * @param isEnd whether a year, month or day means its end (exclusive) rather than its beginning
   */
  static Optional<Instant> parse(String text, boolean isEnd) {
    try {
      return Optional.of(
          switch (text.length()) {
            case 4 -> {
              Year year = Year.parse(text);
              yield start((isEnd ? year.plusYears(1) : year).atDay(1));
            }
            case 7 -> {
              YearMonth month = YearMonth.parse(text);
              yield start((isEnd ? month.plusMonths(1) : month).atDay(1));
            }
            case 10 -> {
              LocalDate day = LocalDate.parse(text);
              yield start(isEnd ? day.plusDays(1) : day);
            }
            default -> OffsetDateTime.parse(text).toInstant();
          });
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * The instant an option means, if it was given.
   *
   * @param option its name, to complain with
   */
  static Optional<Instant> of(Console console, String option, Optional<String> given, boolean isEnd)
      throws WrongUseException {
    if (given.isEmpty()) {
      return Optional.empty();
    }
    Optional<Instant> parsed = parse(given.get(), isEnd);
    if (parsed.isEmpty()) {
      throw new WrongUseException(
          console.text("search.badDate", "option", option, "given", given.get()));
    }
    return parsed;
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
