package verso.persona;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verso.table.Table;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * Names the device a record is about: a model where the record has one, else its system; from user
 * agents, what stands between their first brackets.
 */
final class DeviceName {
  private static final List<List<String>> SYSTEMS =
      Table.rows(DeviceName.class, "device-systems.tsv");

  /** {@code (Linux; Android 13; FP4)}, {@code (Linux; U; Android 9; fr; Example Build/PKQ1)}. */
  private static final Pattern ANDROID_MODEL =
      Pattern.compile(
          "Android[^;)]*;(?:\\s*[a-z]{2}(?:[-_][a-z]{2})?;)?\\s*([^;)]+?)"
              + "(?:\\s+Build/[^;)]*)?\\s*[;)]",
          Pattern.CASE_INSENSITIVE);

  /** Apps of Meta: {@code (33/13; 420dpi; 1080x2177; Fairphone; FP4; …)}, model in place five. */
  private static final Pattern APP_MODEL =
      Pattern.compile("Android \\(\\d+/[^;]*;[^;]*;[^;]*;\\s*([^;]+?);\\s*([^;]+?);");

  /** Numbers, hashes and addresses are no names. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "[0-9a-fA-F-]{16,}|[\\d.:"
              + " ]+|\\+?\\d+|[A-Z]{2}|K|wv|(?i:mobile|web|desktop|browser|unknown)");

  /** Fields of a device that do not name it. */
  private static final Set<String> NO_DEVICE =
      Set.of(
          "advertising id",
          "advertising id state",
          "app version",
          "device id",
          "main platform",
          "operating system");

  private DeviceName() {}

  /** Empty when the record does not say which device. */
  static Optional<String> of(Trace trace) {
    Details details = trace.details();
    Optional<String> agent = details.first("userAgent");
    if (agent.isPresent()) {
      return ofAgent(agent.get());
    }
    if (trace.kind() != Kind.DEVICE) {
      return details.first("device").flatMap(DeviceName::named);
    }
    boolean isCarrier = details.first("category").filter("mobile carrier"::equals).isPresent();
    boolean isOther = details.first("field").filter(NO_DEVICE::contains).isPresent();
    return isCarrier || isOther ? Optional.empty() : named(trace.subject());
  }

  private static Optional<String> named(String name) {
    String stripped = name.strip();
    if (stripped.startsWith("Mozilla/") || stripped.contains("(")) {
      return ofAgent(stripped);
    }
    boolean isName = !stripped.isEmpty() && !NO_NAME.matcher(stripped).matches();
    return isName ? Optional.of(stripped) : Optional.empty();
  }

  private static Optional<String> ofAgent(String agent) {
    Matcher app = APP_MODEL.matcher(agent);
    if (app.find()) {
      return Optional.of(app.group(1) + " " + app.group(2));
    }
    Matcher model = ANDROID_MODEL.matcher(agent);
    if (model.find() && !NO_NAME.matcher(model.group(1)).matches()) {
      return Optional.of(model.group(1));
    }
    return SYSTEMS.stream()
        .filter(row -> agent.contains(row.getFirst()))
        .map(row -> row.get(1))
        .findFirst();
  }
}
