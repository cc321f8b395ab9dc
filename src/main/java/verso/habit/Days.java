package verso.habit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Local days and months for sentences and tables. */
public final class Days {

  private Days() {}

  /** A local day, counted from 1970, as an instant that sentences and tables show as that day. */
  public static Instant of(int day) {
    return LocalDate.ofEpochDay(day).atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The month of a local day, such as {@code 2026-03}. */
  public static String month(int day) {
    return YearMonth.from(LocalDate.ofEpochDay(day)).toString();
  }
}
