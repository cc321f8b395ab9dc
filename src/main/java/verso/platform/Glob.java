package verso.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A path pattern that matches the end of a path, on folder boundaries: {@code ads/interests.json}
 * matches {@code facebook-ada/ads/interests.json}. {@code *} stands for anything but {@code /},
 * {@code #} for a number, {@code **} as a whole segment for any folders, none included. Compares
 * {@link PathNames#normal} names, so case, apostrophes, spaces and accents' encoding do not matter.
 */
public final class Glob {
  private static final Pattern WILDCARD = Pattern.compile("[*#]");

  private final String text;
  private final String[] segments;

  /** Its longest part without wildcards: every path that matches contains it. */
  private final String telling;

  private final String ending;
  private final Optional<String> literal;

  /** Compiled when first needed: there are thousands, and most paths fail on plain comparisons. */
  private Optional<Pattern> pattern = Optional.empty();

  private Glob(String text, String normal) {
    this.text = text;
    this.segments = normal.split("/");
    String[] literals = WILDCARD.split(normal, -1);
    this.telling = Stream.of(literals).max(Comparator.comparing(String::length)).orElseThrow();
    this.ending = literals[literals.length - 1];
    this.literal = literalIn(segments);
  }

  /** Reads a pattern. */
  public static Glob of(String glob) {
    return new Glob(glob, PathNames.normal(glob));
  }

  private Pattern pattern() {
    if (pattern.isEmpty()) {
      pattern = Optional.of(Pattern.compile(regex(), Pattern.DOTALL));
    }
    return pattern.get();
  }

  private String regex() {
    var regex = new StringBuilder("(|.*/)");
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      if (segments[i].equals("**")) {
        regex.append(last ? ".+" : "(?:.*/)?");
      } else {
        regex.append(segment(segments[i])).append(last ? "" : "/");
      }
    }
    return regex.toString();
  }

  /** The last one: file names are rarer than names of folders. */
  private static Optional<String> literalIn(String[] segments) {
    return Stream.of(segments)
        .filter(segment -> !WILDCARD.matcher(segment).find())
        .reduce((first, last) -> last);
  }

  /** Compiles several. */
  public static List<Glob> all(String... globs) {
    var all = new ArrayList<Glob>();
    for (String glob : globs) {
      all.add(of(glob));
    }
    return List.copyOf(all);
  }

  private static String segment(String segment) {
    var regex = new StringBuilder();
    var tokens = new StringTokenizer(segment, "*#", true);
    while (tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      regex.append(
          switch (token) {
            case "*" -> "[^/]*";
            case "#" -> "[0-9]+";
            default -> Pattern.quote(token);
          });
    }
    return regex.toString();
  }

  /**
   * Whether the path, already {@link PathNames#normal}, ends in this pattern; the {@code (1)} of a
   * second download aside.
   */
  public boolean matches(String normalPath) {
    String path = PathNames.first(normalPath);
    return mayMatch(path) && pattern().matcher(path).matches();
  }

  /** Plain comparisons spare nearly every path the regular expression. */
  private boolean mayMatch(String normalPath) {
    return normalPath.endsWith(ending) && normalPath.contains(telling);
  }

  /** A folder or file name that every path has which matches; empty when all have wildcards. */
  Optional<String> literalSegment() {
    return literal;
  }

  /** The folders before the part that matches, ending in {@code /} or empty; if it matches. */
  public Optional<String> prefix(String normalPath) {
    // Of the folders nothing is taken off: what is before the part that matches is a real path.
    int name = normalPath.lastIndexOf('/') + 1;
    String path =
        normalPath.indexOf('(', name) < 0
            ? normalPath
            : normalPath.substring(0, name) + PathNames.first(normalPath.substring(name));
    if (!mayMatch(path)) {
      return Optional.empty();
    }
    var matcher = pattern().matcher(path);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  @Override
  public String toString() {
    return text;
  }
}
