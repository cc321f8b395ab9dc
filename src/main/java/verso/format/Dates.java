package verso.format;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells texts that state a date from texts that merely hold numbers. */
final class Dates {
  private static final int LONGEST = 60;

  /**
   * A year, and a clock or at least another number: {@code Aug 30, 2026 12:25 am}, {@code
   * 31.12.2019}.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "(?s)(?=.*\\b(?:19|20)\\d\\d\\b)(?:.*\\d\\s*[:hH]\\s*\\d\\d.*|.*\\b\\d{1,2}\\b.*)");

  private Dates() {}

  /** The point in time a text states, where the whole text looks like a date. */
  static Optional<Timestamp> find(String text) {
    return looksLikeDate(text) ? Timestamps.parse(text) : Optional.empty();
  }

  static boolean looksLikeDate(String text) {
    return text.length() <= LONGEST
        && text.length() >= 8
        && DATE.matcher(TimeTokens.evened(text)).matches();
  }
}
