package verso.habit;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import verso.claim.Inquiry;
import verso.index.ImportReport;

/**
 * Until when anything can have happened: what is dated after today and after every export comes of
 * a clock that was wrong, and would stretch every period to its year.
 */
public final class LatestTime {
  /** Clocks of the East are ahead, and others a little wrong. */
  private static final Duration TOLERANCE = Duration.ofDays(1);

  private LatestTime() {}

  /**
   * That time, in milliseconds since 1970; exports count since the machine's clock may be wrong.
   */
  public static long millis(Inquiry inquiry) throws IOException {
    Instant latest = inquiry.now();
    for (ImportReport report : inquiry.traces().imports()) {
      Instant exported = report.exportedAt().orElse(latest);
      latest = exported.isAfter(latest) ? exported : latest;
    }
    return latest.plus(TOLERANCE).toEpochMilli();
  }
}
