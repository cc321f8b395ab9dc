package verso.report;

import verso.claim.TimeSpan;

/** Says lengths of time as people do: in the unit that fits, and no finer than they are known. */
final class TimeWords {
  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  /** Shorter lengths are said in seconds, and these in minutes. */
  private static final int SECONDS_UNTIL = 90;

  private static final int MINUTES_UNTIL = 2 * HOUR;

  /** Longer ones in hours alone. */
  private static final int HOURS_FROM = 10 * HOUR;

  /** Ends that lie closer together, as a share of the length, are one. */
  private static final double SAME = 0.03;

  private final Messages messages;

  TimeWords(Messages messages) {
    this.messages = messages;
  }

  /** Such as {@code 35 to 50 minutes}, or {@code 1 hour 40 minutes to 2 hours 10 minutes}. */
  String of(TimeSpan span) {
    double high = span.highSeconds();
    if (high < 0.5) {
      return messages.text("lasting.moment");
    }
    if (high - span.lowSeconds() < SAME * high) {
      return said((span.lowSeconds() + high) / 2, high);
    }
    if (high >= MINUTES_UNTIL && high < HOURS_FROM) {
      return span.lowSeconds() < MINUTE
          ? messages.text("lasting.upTo", "high", said(high, high))
          : between(said(span.lowSeconds(), span.lowSeconds()), said(high, high));
    }
    int unit = unit(high);
    long low = Math.round(span.lowSeconds() / unit);
    if (low == Math.round(high / unit)) {
      return said(high, high);
    }
    return low == 0
        ? messages.text("lasting.upTo", "high", said(high, high))
        : between(messages.text("lasting.number", "n", low), said(high, high));
  }

  private String between(String low, String high) {
    return messages.text("lasting.between", "low", low, "high", high);
  }

  private static int unit(double seconds) {
    if (seconds < SECONDS_UNTIL) {
      return 1;
    }
    return seconds < MINUTES_UNTIL ? MINUTE : HOUR;
  }

  /** A length, as finely as one of that size is said. */
  private String said(double seconds, double size) {
    if (size < SECONDS_UNTIL) {
      return messages.text("lasting.seconds", "seconds", Math.round(seconds));
    }
    if (size < MINUTES_UNTIL) {
      return messages.text("lasting.minutes", "minutes", Math.round(seconds / MINUTE));
    }
    long minutes = size < HOURS_FROM ? Math.round(seconds / MINUTE) : 0;
    long hours = size < HOURS_FROM ? minutes / 60 : Math.round(seconds / HOUR);
    return messages.text("lasting.hours", "hours", hours, "minutes", minutes % 60);
  }
}
