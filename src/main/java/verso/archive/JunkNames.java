package verso.archive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * Files that an operating system left beside the export; none of them says anything about the
 * person.
 */
public final class JunkNames {
  private record Junk(Pattern name, String reason) {}

  private static final List<Junk> ALL =
      Table.rows(JunkNames.class, "junk.tsv").stream()
          .map(row -> new Junk(glob(row.get(0)), row.get(1)))
          .toList();

  private JunkNames() {}

  /** What this file is, such as {@code macOS folder metadata}; empty when it is no junk. */
  public static Optional<String> reason(String path) {
    return Stream.of(path.toLowerCase(Locale.ROOT).split("/"))
        .flatMap(part -> ALL.stream().filter(junk -> junk.name().matcher(part).matches()))
        .map(Junk::reason)
        .findFirst();
  }

  private static Pattern glob(String name) {
    return Pattern.compile(
        Stream.of(name.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }
}
