package verso.platform.x;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which engagements with an ad are acts of the person, and which merely happen while a video plays
 * by itself.
 */
final class EngagementTypes {
  private static final List<Entry> TABLE = load();

  private EngagementTypes() {}

  private record Entry(Predicate<String> type, boolean isDeliberate) {}

  /** Whether any of these was deliberate; empty when none is known to be and some are unknown. */
  static Optional<Boolean> areDeliberate(List<String> types) {
    List<Optional<Boolean>> known = types.stream().map(EngagementTypes::isDeliberate).toList();
    if (known.contains(Optional.of(true))) {
      return Optional.of(true);
    }
    return known.isEmpty() || known.contains(Optional.empty())
        ? Optional.empty()
        : Optional.of(false);
  }

  private static Optional<Boolean> isDeliberate(String type) {
    return TABLE.stream()
        .filter(entry -> entry.type().test(type))
        .findFirst()
        .map(Entry::isDeliberate);
  }

  private static List<Entry> load() {
    var entries = new ArrayList<Entry>();
    var stream =
        Objects.requireNonNull(EngagementTypes.class.getResourceAsStream("engagements.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        entries.add(new Entry(matching(cells[0]), cells[1].equals("deliberate")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(entries);
  }

  /** A type name in which {@code *} stands for any letters. */
  private static Predicate<String> matching(String pattern) {
    String regex = "\\Q" + pattern.replace("*", "\\E.*\\Q") + "\\E";
    return Pattern.compile(regex).asMatchPredicate();
  }
}
