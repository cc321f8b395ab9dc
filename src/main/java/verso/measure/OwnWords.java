package verso.measure;

import java.util.Locale;
import java.util.Set;
import verso.trace.Origin;
import verso.trace.Trace;

/** Finds what the person wrote or asked themselves; never what others wrote to them. */
public final class OwnWords {
  /** Passing on what somebody else wrote; as platforms write it, in lower case. */
  private static final Set<String> PASSED_ON =
      Set.of("repost", "reposted", "retweet", "retweeted", "share", "shared", "reblog");

  /** Not words: what a menu offered, where to go, who called. */
  private static final Set<String> UNWORDED = Set.of("select", "directions", "call");

  private OwnWords() {}

  /** The words; empty where a trace holds none of the person's own. */
  public static String of(Trace trace) {
    return switch (trace.kind()) {
      case POST -> isOwn(trace) && !isPassedOn(trace) ? written(trace) : "";
      case COMMENT -> isOwn(trace) ? written(trace) : "";
      case MESSAGE -> isSent(trace) ? written(trace) : "";
      case SEARCH -> isOwn(trace) && !is(trace, UNWORDED) ? trace.subject() : "";
      default -> "";
    };
  }

  private static boolean isOwn(Trace trace) {
    return trace.origin() == Origin.OBSERVED || trace.origin() == Origin.DECLARED;
  }

  private static boolean isSent(Trace trace) {
    return trace.details().first("direction").filter("sent"::equals).isPresent()
        && !is(trace, UNWORDED);
  }

  private static boolean isPassedOn(Trace trace) {
    return is(trace, PASSED_ON) || trace.subject().startsWith("RT @");
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
