package verso.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Map;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.index.Traces;
import verso.report.JsonText;
import verso.report.Messages;

/**
 * Where commands print: results on {@link #out}, everything else on {@link #err}; in colour only on
 * a terminal that wants it.
 */
final class Console {
  private static final String BOLD = "1";
  private static final String DIM = "2";
  private static final String HIGHLIGHT = "1;33";

  private final Surroundings surroundings;
  private final Messages messages;

  Console(Surroundings surroundings, Messages messages) {
    this.surroundings = surroundings;
    this.messages = messages;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  Messages messages() {
    return messages;
  }

  PrintWriter out() {
    return surroundings.out();
  }

  PrintWriter err() {
    return surroundings.err();
  }

  int columns() {
    return surroundings.columns();
  }

  /** A message of Verso's, in the person's language. */
  String text(String key, Object... namesAndValues) {
    return messages.text(key, namesAndValues);
  }

  /** An inquiry into a store, now, by the clock of this machine. */
  Inquiry inquiry(Traces traces, EvidenceDepth depth) {
    Clock clock = surroundings.clock();
    return new Inquiry(traces, clock.instant(), depth).at(clock.getZone());
  }

  /** Prints a line of results. */
  void line(String text) {
    out().println(text);
  }

  /** Prints one JSON object on a line of its own. */
  void json(Map<String, Object> object) {
    out().println(JsonText.of(object));
  }

  /** Warns, unless asked to be quiet. */
  void warn(CommonOptions options, String text) {
    if (!options.quiet()) {
      err().println(text);
    }
  }

  /** Text styled for a terminal, or as it is. */
  String bold(CommonOptions options, String text) {
    return bold(hasColor(options), text);
  }

  String dim(CommonOptions options, String text) {
    return dim(hasColor(options), text);
  }

  String highlighted(CommonOptions options, String text) {
    return highlighted(hasColor(options), text);
  }

  static String bold(boolean hasColor, String text) {
    return styled(hasColor, BOLD, text);
  }

  static String dim(boolean hasColor, String text) {
    return styled(hasColor, DIM, text);
  }

  static String highlighted(boolean hasColor, String text) {
    return styled(hasColor, HIGHLIGHT, text);
  }

  private static String styled(boolean hasColor, String code, String text) {
    return hasColor && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }

  boolean hasColor(CommonOptions options) {
    return surroundings.wantsColor() && !options.noColor();
  }
}
