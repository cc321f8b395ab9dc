package verso.measure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.trace.Details;
import verso.trace.Trace;

/**
 * What a trace must say for a row of a table to hold, as {@code category=book & action~call}.
 * {@code =} compares whole values, {@code ~} parts of them, regardless of case; a {@code !} before
 * either turns it round; {@code |} stands between alternatives. Nothing after {@code =} means that
 * the detail must be missing. {@code origin} is the trace's own, other names are details.
 */
record Condition(List<Test> tests) {
  private static final String ALWAYS = "*";
  private static final String ORIGIN = "origin";

  /** One comparison. */
  private record Test(String name, boolean isPart, boolean isNegated, List<String> values) {

    static Test of(String text) {
      int at = text.indexOf('=') < 0 ? text.indexOf('~') : text.indexOf('=');
      if (at < 1) {
        throw new IllegalArgumentException("no comparison: " + text);
      }
      boolean isNegated = text.charAt(at - 1) == '!';
      String name = text.substring(0, isNegated ? at - 1 : at);
      List<String> values = List.of(text.substring(at + 1).split("\\|"));
      return new Test(name, text.charAt(at) == '~', isNegated, values);
    }

    boolean isMet(Trace trace) {
      return matchesAny(trace) != isNegated;
    }

    private boolean matchesAny(Trace trace) {
      if (name.equals(ORIGIN)) {
        return matches(trace.origin().name());
      }
      boolean isSaid = false;
      for (Details.Detail detail : trace.details().entries()) {
        if (detail.name().equals(name)) {
          isSaid = true;
          if (matches(detail.value())) {
            return true;
          }
        }
      }
      return !isSaid && matches("");
    }

    private boolean matches(String value) {
      for (String sought : values) {
        if (isPart ? contains(value, sought) : value.equalsIgnoreCase(sought)) {
          return true;
        }
      }
      return false;
    }

    private static boolean contains(String value, String part) {
      return value.length() >= part.length()
          && value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
  }

  static Condition of(String text) {
    return new Condition(
        text.equals(ALWAYS)
            ? List.of()
            : Stream.of(text.split(" & ")).map(String::strip).map(Test::of).toList());
  }

  boolean isMet(Trace trace) {
    for (Test test : tests) {
      if (!test.isMet(trace)) {
        return false;
      }
    }
    return true;
  }
}
