package verso.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final double HINT = 0.25;

  /**
   * So many entries that show a clue show where the export begins; a Takeout may hold a million.
   */
  private static final int ENOUGH = 1_000;

  private final List<Clue> clues;

  private Signature(List<Clue> clues) {
    this.clues = List.copyOf(clues);
  }

  /** One sign. Looks at names first: content is only opened when names do not settle it. */
  private sealed interface Clue {
    double weight();

    /** The folder that the export begins in if this entry shows it. */
    Optional<String> root(Outline entry);

    /** What was found, in words. */
    String words();
  }

  private record Name(double weight, Glob glob) implements Clue {
    @Override
    public Optional<String> root(Outline entry) {
      return glob.prefix(entry.path());
    }

    @Override
    public String words() {
      return glob.toString();
    }
  }

  private record Content(String words, Predicate<Head> test) implements Clue {
    @Override
    public double weight() {
      return 1;
    }

    @Override
    public Optional<String> root(Outline entry) {
      String path = entry.path();
      return test.test(entry.head().get())
          ? Optional.of(path.substring(0, path.lastIndexOf('/') + 1))
          : Optional.empty();
    }
  }

  /** Any one file or folder content of these names is enough. */
  public static Signature anyOf(String... globs) {
    return atLeast(1, globs);
  }

  /** Names that are common elsewhere: so many different ones of them are enough. */
  public static Signature atLeast(int count, String... globs) {
    return names(1.0 / count, globs);
  }

  /** Names that prove nothing; each adds a quarter of certainty, to tell rivals apart. */
  public static Signature hints(String... globs) {
    return names(HINT, globs);
  }

  private static Signature names(double weight, String... globs) {
    return new Signature(
        Stream.of(globs).<Clue>map(glob -> new Name(weight, Glob.of(glob))).toList());
  }

  /**
   * Any one JSON file with one of these keys at its root or in its first record is enough; compared
   * as {@link Keys#loose}.
   */
  public static Signature keys(String... keys) {
    Set<String> wanted = loose(keys);
    return content(
        "one of the keys " + String.join(", ", keys),
        head -> head.keys().stream().anyMatch(wanted::contains));
  }

  /** Any one JSON file with all of these keys at its root or in its first record is enough. */
  public static Signature allKeys(String... keys) {
    Set<String> wanted = loose(keys);
    return content("the keys " + String.join(", ", keys), head -> head.keys().containsAll(wanted));
  }

  /** Any one CSV file with all of these columns is enough; compared as {@link Keys#loose}. */
  public static Signature columns(String... columns) {
    Set<String> wanted = loose(columns);
    return content("the columns " + String.join(", ", columns), head -> head.hasColumns(wanted));
  }

  private static Set<String> loose(String... names) {
    return Arrays.stream(names).map(Keys::loose).collect(Collectors.toSet());
  }

  /**
   * Any one file whose beginning passes the test is enough.
   *
   * @param words what it passes for, as in {@code a line that begins a chat}
   */
  public static Signature content(String words, Predicate<Head> test) {
    return new Signature(List.of(new Content(words, test)));
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
  public Optional<Match> match(OutlineIndex entries, boolean readContent) {
    var found = new Findings();
    for (Clue clue : clues) {
      switch (clue) {
        case Name name -> found.look(name, entries.candidates(name.glob()));
        case Content content when readContent -> found.look(content, entries.entries());
        case Content unread -> {}
      }
    }
    return found.match();
  }

  /** What was found so far. */
  private static final class Findings {
    private final List<Reason> reasons = new ArrayList<>();
    private final List<String> roots = new ArrayList<>();
    private final Map<String, Double> shown = new LinkedHashMap<>();
    private double certainty;

    void look(Clue clue, List<Outline> entries) {
      var where = new ArrayList<String>();
      for (Outline entry : entries) {
        Optional<String> root = clue.root(entry);
        if (root.isPresent()) {
          roots.add(root.get());
          where.add(entry.path());
        }
        if (where.size() == ENOUGH) {
          break;
        }
      }
      if (!where.isEmpty()) {
        certainty += clue.weight();
        where.forEach(path -> shown.merge(path, clue.weight(), Double::sum));
        boolean isContent = clue instanceof Content;
        reasons.add(new Reason(clue.words(), isContent, clue.weight(), where.getFirst()));
      }
    }

    Optional<Match> match() {
      return certainty > 1 - 1e-9
          ? Optional.of(new Match(certainty, commonFolder(roots), reasons, shown))
          : Optional.empty();
    }
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
   * @param reasons the clues that were found, in the order the platform lists them
   * @param shown all entries that show one of them, and how much certainty each adds
   */
  public record Match(
      double certainty, String root, List<Reason> reasons, Map<String, Double> shown) {
    public Match {
      reasons = List.copyOf(reasons);
      shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
    }

    /** All entries that show one of the clues. */
    public Set<String> paths() {
      return shown.keySet();
    }
  }

  /**
   * A clue that was found.
   *
   * @param clue the name, or what the content shows
   * @param isContent whether the content shows it, or the name
   * @param weight what it adds to certainty
   * @param path the first entry that shows it, {@link PathNames#normal}
   */
  public record Reason(String clue, boolean isContent, double weight, String path) {}
}
