package verso.habit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Splits a timeline where nothing happened for longer than a gap. */
public final class Sessions {
  /** Within one platform, unless its own gaps say otherwise; a convention. */
  static final Duration WITHIN_PLATFORM = Duration.ofMinutes(30);

  /** Across platforms (Halfaker et al., WWW 2015: a valley near one hour). */
  static final Duration ACROSS_PLATFORMS = Duration.ofMinutes(60);

  /** Between views of short videos, which last seconds. */
  static final Duration SHORT_VIDEO = Duration.ofMinutes(5);

  private Sessions() {}

  /** The sessions of a timeline: a longer gap than that begins the next. */
  public static List<Session> split(Timeline timeline, Duration gap) {
    var sessions = new ArrayList<Session>();
    int from = 0;
    for (int row = 1; row <= timeline.size(); row++) {
      if (row == timeline.size()
          || timeline.millis(row) - timeline.millis(row - 1) > gap.toMillis()) {
        sessions.add(new Session(timeline, from, row));
        from = row;
      }
    }
    return sessions;
  }
}
