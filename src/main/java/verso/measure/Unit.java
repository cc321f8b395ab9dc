package verso.measure;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import verso.trace.Moment;

/** What a number in a record counts, by its name in {@code durations.tsv}. */
enum Unit {
  MILLISECONDS,
  SECONDS,
  MINUTES,
  /** As people write it: {@code 0:41:58}, {@code 35 seconds}, {@code PT1M}. */
  WRITTEN,
  /** No length but the time at which it ended. */
  UNTIL,
  /** Not time that the person spent. */
  NONE;

  /** Stands for what cannot be told. */
  static final double UNKNOWN = -1;

  private static final int DATE = 10;
  private static final int DATE_AND_TIME = 19;

  /**
   * Seconds, or {@link #UNKNOWN}.
   *
   * @param start when it began
   */
  double seconds(String written, Moment start) {
    return switch (this) {
      case MILLISECONDS -> WrittenLength.number(written) / 1000;
      case SECONDS -> WrittenLength.number(written);
      case MINUTES -> WrittenLength.number(written) * 60;
      case WRITTEN -> WrittenLength.seconds(written);
      case UNTIL -> until(written, start);
      case NONE -> UNKNOWN;
    };
  }

  /** Ends are written like beginnings: without a zone they mean the beginning's. */
  private static double until(String end, Moment start) {
    boolean isTimed = start.isKnown() && start.precision().compareTo(Moment.Precision.MINUTE) <= 0;
    if (!isTimed || end.length() < DATE_AND_TIME) {
      return UNKNOWN;
    }
    String time = end.substring(0, DATE) + 'T' + end.substring(DATE + 1);
    try {
      Instant instant =
          time.length() == DATE_AND_TIME
              ? LocalDateTime.parse(time).toInstant(ZoneOffset.UTC)
              : OffsetDateTime.parse(time).toInstant();
      return (instant.toEpochMilli() - start.instant().toEpochMilli()) / 1000.0;
    } catch (DateTimeParseException e) {
      return UNKNOWN;
    }
  }
}
