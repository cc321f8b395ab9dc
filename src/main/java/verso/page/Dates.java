package verso.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import verso.claim.Period;
import verso.trace.Moment;

/** Times as people write them: {@code 3 May 2024}, {@code mai 2024}. UTC. */
public final class Dates {
  private Dates() {}

  /** A moment, down to what is known of it. */
  public static String of(Moment moment, Locale language) {
    return switch (moment.precision()) {
      case EXACT, MINUTE -> written(moment.instant(), "d MMMM uuuu, HH:mm", language);
      case DAY -> day(moment.instant(), language);
      case MONTH -> month(moment.instant(), language);
      case YEAR -> written(moment.instant(), "uuuu", language);
      case NONE -> "";
    };
  }

  /** A day. */
  public static String day(Instant instant, Locale language) {
    return written(instant, "d MMMM uuuu", language);
  }

  /** A month. */
  public static String month(Instant instant, Locale language) {
    return written(instant, "LLLL uuuu", language);
  }

  /** From month to month, one where they are the same, empty where nothing is dated. */
  public static String months(Period period, Locale language) {
    if (period.first().isEmpty()) {
      return "";
    }
    Instant last = period.last().orElse(period.first().get());
    String from = month(period.first().get(), language);
    String to = month(last, language);
    return from.equals(to) ? from : from + " – " + to;
  }

  private static String written(Instant instant, String pattern, Locale language) {
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    String text = DateTimeFormatter.ofPattern(pattern, language).format(time);
    boolean isOrdinal =
        pattern.startsWith("d ") && time.getDayOfMonth() == 1 && language.equals(Locale.FRENCH);
    return isOrdinal ? text.replaceFirst("^1 ", "1er ") : text;
  }
}
