package verso.report;

import verso.claim.TimeSpan;

/** Says lengths of time: no finer than they are known. */
final class TimeWords {
  private static final int SECONDS_UNTIL = 100;
  private static final int MINUTES_UNTIL = 120;

  private final Messages messages;

  TimeWords(Messages messages) {
    this.messages = messages;
  }

  /** Such as {@code between 35 minutes and 2 hours 10 minutes}. */
  String of(TimeSpan span) {
    String low = of(span.lowSeconds());
    String high = of(span.highSeconds());
    if (low.equals(high)) {
      return high;
    }
    return Math.round(span.lowSeconds()) == 0
        ? messages.text("lasting.upTo", "high", high)
        : messages.text("lasting.between", "low", low, "high", high);
  }

  private String of(double seconds) {
    if (seconds < SECONDS_UNTIL) {
      return messages.text("lasting.seconds", "seconds", Math.round(seconds));
    }
    long minutes = Math.round(seconds / 60);
    return minutes < MINUTES_UNTIL
        ? messages.text("lasting.minutes", "minutes", minutes)
        : messages.text("lasting.hours", "hours", minutes / 60, "minutes", minutes % 60);
  }
}
