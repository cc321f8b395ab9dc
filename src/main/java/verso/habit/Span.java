package verso.habit;

import java.time.Instant;
import java.util.Optional;
import verso.claim.Grounds;
import verso.claim.Period;

/**
 * How much a part of the timeline holds: the gate before any rate, and what every figure says it
 * rests on.
 *
 * @param events how many rows
 * @param activeDays on how many local days anything was recorded
 * @param days from the first to the last of them, both included
 * @param period UTC
 */
public record Span(int events, int activeDays, int days, Period period) {
  /** No rate is given for fewer days on which anything was recorded. */
  public static final int FEWEST_DAYS = 14;

  /** No rate is given for fewer events. */
  public static final int FEWEST_EVENTS = 100;

  /** What a part of the timeline holds. */
  public static Span of(Timeline timeline) {
    int size = timeline.size();
    if (size == 0) {
      return new Span(0, 0, 0, Period.UNDATED);
    }
    int active = 0;
    for (int row = 0; row < size; active++) {
      row = Math.max(row + 1, timeline.firstAt(midnightAfter(timeline, row)));
    }
    return new Span(
        size,
        active,
        timeline.day(size - 1) - timeline.day(0) + 1,
        new Period(instant(timeline, 0), instant(timeline, size - 1)));
  }

  private static long midnightAfter(Timeline timeline, int row) {
    return timeline.clock().millis((timeline.day(row) + 1) * 86_400_000L);
  }

  private static Optional<Instant> instant(Timeline timeline, int row) {
    return Optional.of(timeline.instant(row));
  }

  /** Whether it holds enough for a rate. */
  public boolean isEnough() {
    return activeDays >= FEWEST_DAYS && events >= FEWEST_EVENTS;
  }

  /** Share of the days on which anything was recorded, 0 to 1. */
  public double coverage() {
    return days == 0 ? 0 : (double) activeDays / days;
  }

  /** Grounds for a figure in that unit. */
  public Grounds grounds(String unit) {
    return Grounds.of(unit, period, coverage());
  }
}
