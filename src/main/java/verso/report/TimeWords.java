package verso.report;

import verso.claim.TimeSpan;

/** Says lengths of time, everywhere the same way and no finer than they are known. */
final class TimeWords {
  private static final int SECONDS_UNTIL = 100;
  private static final int ABOUT_A_MINUTE = 30;
  private static final int MINUTES_PER_HOUR = 60;

  /** Minutes of many hours would be more than is known. */
  private static final int WHOLE_HOURS_FROM = 10;

  private final Messages messages;

  TimeWords(Messages messages) {
    this.messages = messages;
  }

  /** In one unit, such as 12 minutes; or, with a rest, in hours and minutes. */
  private record Length(String key, long number, long rest) {}

  /** Such as {@code 1 to 2 minutes} or {@code 35 minutes to 2 h 10 min}. */
  String of(TimeSpan span) {
    Length low = least(span);
    Length high = length(span.highSeconds());
    if (low.equals(high)) {
      return said(high);
    }
    if (low.number() == 0) {
      return messages.text("lasting.upTo", "high", said(high));
    }
    boolean sharesUnit = low.key().equals(high.key()) && !low.key().equals("lasting.mixed");
    return messages.text(
        "lasting.range",
        "low",
        sharesUnit ? messages.text("benchmark.number", "number", low.number()) : said(low),
        "high",
        said(high));
  }

  /** Seconds beside minutes are said in minutes, as long as they make one. */
  private static Length least(TimeSpan span) {
    boolean isBesideMinutes =
        span.lowSeconds() >= ABOUT_A_MINUTE && span.highSeconds() >= SECONDS_UNTIL;
    return isBesideMinutes ? minutes(span.lowSeconds()) : length(span.lowSeconds());
  }

  private static Length length(double seconds) {
    return seconds < SECONDS_UNTIL
        ? new Length("lasting.seconds", Math.round(seconds), 0)
        : minutes(seconds);
  }

  private static Length minutes(double seconds) {
    long minutes = Math.round(seconds / 60);
    long hours = minutes / MINUTES_PER_HOUR;
    if (hours == 0) {
      return new Length("lasting.minutes", minutes, 0);
    }
    if (hours >= WHOLE_HOURS_FROM) {
      return new Length("lasting.hours", Math.round(seconds / 3600), 0);
    }
    long rest = minutes % MINUTES_PER_HOUR;
    return new Length(rest == 0 ? "lasting.hours" : "lasting.mixed", hours, rest);
  }

  private String said(Length length) {
    return messages.text(length.key(), "number", length.number(), "rest", length.rest());
  }
}
