package verso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param out results
 * @param err progress, warnings, errors
 * @param environment environment variables
 * @param locale the language asked for, else the machine's
 * @param isTerminal whether results go to a terminal
 * @param isErrTerminal whether progress goes to a terminal
 * @param columns width of the terminal; 100 when there is none
 * @param samples folder of the bundled demonstration archives
 * @param clock gives the current time, and the zone this machine stands in
 */
public record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    Locale locale,
    boolean isTerminal,
    boolean isErrTerminal,
    int columns,
    Path samples,
    Clock clock) {

  /** Whether results go to a terminal whose owner did not set {@code NO_COLOR}. */
  boolean wantsColor() {
    return isTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
