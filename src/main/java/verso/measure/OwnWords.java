package verso.measure;

import java.util.Locale;
import java.util.Set;
import verso.trace.Trace;

/** Finds what the person wrote or asked themselves; never what others wrote to them. */
public final class OwnWords {
  /** How old archives begin what somebody else wrote. */
  private static final String RETWEET = "RT @";

  /** Not words: what a menu offered, where to go, who called. */
  private static final Set<String> UNWORDED = Set.of("select", "directions", "call");

  private OwnWords() {}

  /** The words; empty where a trace holds none of the person's own. */
  public static String of(Trace trace) {
    return Mark.OWN.isIn(StatedMarks.of(trace)) ? own(trace) : "";
  }

  private static String own(Trace trace) {
    return switch (trace.kind()) {
      case POST -> trace.subject().startsWith(RETWEET) ? "" : written(trace);
      case COMMENT -> written(trace);
      case MESSAGE -> is(trace, UNWORDED) ? "" : written(trace);
      case SEARCH -> is(trace, UNWORDED) ? "" : trace.subject();
      default -> "";
    };
  }

  private static boolean is(Trace trace, Set<String> actions) {
    return trace
        .details()
        .first("action")
        .map(action -> actions.contains(action.toLowerCase(Locale.ROOT)))
        .orElse(false);
  }

  /** A long text sometimes begins with the line that names it. */
  private static String written(Trace trace) {
    if (trace.text().isEmpty() || trace.text().startsWith(trace.subject())) {
      return trace.text().isEmpty() ? trace.subject() : trace.text();
    }
    return trace.subject() + "\n" + trace.text();
  }
}
