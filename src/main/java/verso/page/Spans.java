package verso.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import verso.claim.Period;

/** Says from when to when something was seen, to the month. */
final class Spans {
  private Spans() {}

  /** Such as {@code May 2024 – Aug 2026}; empty when nothing is dated. */
  static String of(Period period, Edition edition) {
    return period
        .first()
        .map(first -> said(month(first), month(period.last().orElse(first)), edition))
        .orElse("");
  }

  private static YearMonth month(Instant instant) {
    return YearMonth.from(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  private static String said(YearMonth from, YearMonth to, Edition edition) {
    DateTimeFormatter written =
        DateTimeFormatter.ofPattern("LLL uuuu", edition.messages().locale());
    return from.equals(to)
        ? written.format(to)
        : edition.text("figure.period", "from", written.format(from), "to", written.format(to));
  }
}
