package verso.report;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says shares that rounding would make none or all: there is a difference. */
final class Shares {
  private static final Pattern PERCENT = Pattern.compile("\\{(\\w+), number, percent}");
  private static final double ROUNDS_TO_NONE = 0.005;
  private static final double ROUNDS_TO_ALL = 0.995;

  private final Messages messages;

  Shares(Messages messages) {
    this.messages = messages;
  }

  /** The pattern, with words for shares that are nearly none and nearly all. */
  String said(String pattern, Map<String, Object> arguments) {
    return PERCENT
        .matcher(pattern)
        .replaceAll(share ->
            Matcher.quoteReplacement(
                extreme(arguments.getOrDefault(share.group(1), 0)).orElse(share.group())));
  }

  private Optional<String> extreme(Object share) {
    double number = share instanceof Number known ? known.doubleValue() : 0;
    if (number > 0 && number < ROUNDS_TO_NONE) {
      return Optional.of(messages.text("share.nearlyNone"));
    }
    return number >= ROUNDS_TO_ALL && number < 1
        ? Optional.of(messages.text("share.nearlyAll"))
        : Optional.empty();
  }
}
