package verso.draw;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long a step of time is. */
public enum Pace {
  DAY(ChronoUnit.DAYS, "yMMMd"),
  MONTH(ChronoUnit.MONTHS, "yMMMM"),
  YEAR(ChronoUnit.YEARS, "y");

  private final ChronoUnit unit;
  private final String skeleton;

  Pace(ChronoUnit unit, String skeleton) {
    this.unit = unit;
    this.skeleton = skeleton;
  }

  /** The first day of the step that holds this day. */
  public LocalDate start(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day of the step after so many. */
  public LocalDate after(LocalDate start, long steps) {
    return start(start).plus(steps, unit);
  }

  /** Steps from one day's to another's. */
  public long between(LocalDate from, LocalDate to) {
    return unit.between(start(from), start(to));
  }

  /** The next longer one; of years, years. */
  Pace coarser() {
    return this == DAY ? MONTH : YEAR;
  }

  /** The name of the step, such as {@code January 2025}. */
  String name(LocalDate start, Locale language) {
    if (this == YEAR) {
      return Integer.toString(start.getYear()); // a locale's own pattern adds the era to it
    }
    return DateTimeFormatter.ofLocalizedPattern(skeleton).withLocale(language).format(start);
  }
}
