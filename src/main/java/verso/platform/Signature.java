package verso.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.Keys;

/**
 * How an export is told from others: clues in names and in content, each worth a part of certainty.
 * A platform is recognised when the clues found add up to 1.
 */
public final class Signature {
  private final List<Clue> clues;

  private Signature(List<Clue> clues) {
    this.clues = List.copyOf(clues);
  }

  /** One sign. Looks at names first: content is only opened when names do not settle it. */
  private record Clue(
      double weight, Optional<Glob> name, Predicate<Head> content, boolean readsContent) {

    Optional<String> root(Outline entry) {
      if (readsContent) {
        return content.test(entry.head().get())
            ? Optional.of(parent(entry.path()))
            : Optional.empty();
      }
      return name.flatMap(glob -> glob.prefix(entry.path()));
    }

    private static String parent(String path) {
      return path.substring(0, path.lastIndexOf('/') + 1);
    }
  }

  /** Any one file or folder content of these names is enough. */
  public static Signature anyOf(String... globs) {
    return atLeast(1, globs);
  }

  /** Names that are common elsewhere: so many different ones of them are enough. */
  public static Signature atLeast(int count, String... globs) {
    return new Signature(
        Stream.of(globs)
            .map(g -> new Clue(1.0 / count, Optional.of(Glob.of(g)), head -> false, false))
            .toList());
  }

  /**
   * Any one JSON file with one of these keys at its root or in its first record is enough; compared
   * as {@link Keys#loose}.
   */
  public static Signature keys(String... keys) {
    Set<String> wanted = Arrays.stream(keys).map(Keys::loose).collect(Collectors.toSet());
    return content(head -> head.keys().stream().anyMatch(wanted::contains));
  }

  /** Any one JSON file with all of these keys at its root or in its first record is enough. */
  public static Signature allKeys(String... keys) {
    Set<String> wanted = Arrays.stream(keys).map(Keys::loose).collect(Collectors.toSet());
    return content(head -> head.keys().containsAll(wanted));
  }

  /** Any one file whose beginning passes the test is enough. */
  public static Signature content(Predicate<Head> test) {
    return new Signature(List.of(new Clue(1, Optional.empty(), test, true)));
  }

  /** These clues and those. */
  public Signature or(Signature other) {
    return new Signature(Stream.concat(clues.stream(), other.clues.stream()).toList());
  }

  /**
   * How sure it is that these entries are an export of the platform, and where in the archive its
   * tree begins.
   *
   * @param readContent whether content may be looked at, or names only
   * @return empty below certainty 1
   */
  public Optional<Match> match(Collection<Outline> entries, boolean readContent) {
    double certainty = 0;
    var roots = new ArrayList<String>();
    for (Clue clue : clues) {
      if (clue.readsContent() && !readContent) {
        continue;
      }
      List<String> found =
          entries.stream().flatMap(entry -> clue.root(entry).stream()).distinct().toList();
      if (!found.isEmpty()) {
        certainty += clue.weight();
        roots.addAll(found);
      }
    }
    boolean isCertain = certainty > 1 - 1e-9;
    return isCertain ? Optional.of(new Match(certainty, commonFolder(roots))) : Optional.empty();
  }

  private static String commonFolder(List<String> folders) {
    String common = folders.getFirst();
    for (String folder : folders) {
      while (!folder.startsWith(common)) {
        common = common.substring(0, common.lastIndexOf('/', common.length() - 2) + 1);
      }
    }
    return common;
  }

  /**
   * A recognised export.
   *
   * @param certainty 1 or more
   * @param root folder its tree begins in, ending in {@code /}; empty for the top of the archive
   */
  public record Match(double certainty, String root) {}
}
