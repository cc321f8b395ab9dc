package verso.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long the server took for the parts of an answer, for the browser's own tools. */
final class SearchTimes {
  static final String HEADER = "Server-Timing";
  private static final double NANOS_PER_MILLI = 1e6;

  private final List<String> parts = new ArrayList<>();

  /** Something that takes time. */
  @FunctionalInterface
  interface Work<T> {
    T done() throws IOException;
  }

  /** Does it, and keeps how long it took. */
  <T> T of(String part, Work<T> work) throws IOException {
    long start = System.nanoTime();
    T result = work.done();
    double millis = (System.nanoTime() - start) / NANOS_PER_MILLI;
    parts.add(String.format(Locale.ROOT, "%s;dur=%.1f", part, millis));
    return result;
  }

  /** As the header has it. */
  String header() {
    return String.join(", ", parts);
  }
}
