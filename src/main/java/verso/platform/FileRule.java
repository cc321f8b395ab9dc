package verso.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Head;
import verso.format.Json;
import verso.format.Keys;
import verso.format.Mojibake;
import verso.format.Shape;
import verso.format.Sqlite;

/**
 * What one file of an export means: which names it goes by, what shape it has, and how each record
 * of it becomes traces. Or that it is left out, and why.
 */
public final class FileRule {
  private final String section;
  private final List<Glob> globs;
  private final Set<String> rootKeys;
  private final List<String> markers;
  private final Predicate<Head> beginning;
  private final Optional<Shape> shape;
  private final List<Mapping> mappings;
  private final Mapping elsewhere;
  private final boolean ignoresRest;
  private final String ignoredBecause;

  private FileRule(Builder builder) {
    this.section = builder.section;
    this.globs = List.copyOf(builder.globs);
    this.rootKeys = Set.copyOf(builder.rootKeys);
    this.markers = List.copyOf(builder.markers);
    this.beginning = builder.beginning;
    this.shape = builder.shape();
    this.mappings = List.copyOf(builder.mappings);
    this.elsewhere = builder.elsewhere;
    this.ignoresRest = builder.ignoresRest;
    this.ignoredBecause = builder.ignoredBecause;
  }

  /** Name of what the file is about, such as {@code ad interests}; shown in {@code sources}. */
  public String section() {
    return section;
  }

  /** The names it goes by. */
  public List<Glob> globs() {
    return globs;
  }

  /** The shape to read it in; empty for a file that is ignored. */
  public Optional<Shape> shape() {
    return shape;
  }

  /** Why the file is left out; empty for a file that is read. */
  public String ignoredBecause() {
    return ignoredBecause;
  }

  /** How many different kinds of record it maps. */
  public int mappings() {
    return mappings.size();
  }

  /** Whether an entry goes by one of its names. */
  public boolean matchesName(String normalPath) {
    return globs.stream().anyMatch(glob -> glob.matches(normalPath));
  }

  /**
   * Whether an entry, whatever its name, begins with one of its root keys or markers, or as it
   * says.
   */
  public boolean matchesContent(Head head) {
    return beginning.test(head)
        || markers.stream().anyMatch(head::contains)
        || (!rootKeys.isEmpty() && head.keys().stream().anyMatch(rootKeys::contains));
  }

  /** Whether what lies outside all sections of the file says nothing that matters. */
  public boolean ignoresRest() {
    return ignoresRest;
  }

  /** What the records outside all sections of a file that has one mean. */
  public Mapping elsewhere() {
    return elsewhere;
  }

  /**
   * What the records of one of its sections mean.
   *
   * @param section as in {@link verso.format.Item#section}
   */
  public Mapping mapping(int section) {
    return mappings.get(section);
  }

  /** A JSON file of any of these names; say what to take from it with {@link Builder#each}. */
  public static Builder json(String... globs) {
    return new Builder(globs);
  }

  /** A database of any of these names; say what to take from it with {@link Builder#rows}. */
  public static Builder database(String... globs) {
    return new Builder(globs);
  }

  /** A file of any of these names in that shape; every record goes through the mapping. */
  public static Builder file(Shape shape, Mapping mapping, String... globs) {
    var builder = new Builder(globs);
    builder.fixedShape = Optional.of(shape);
    builder.mappings.add(mapping);
    return builder;
  }

  /** Files of these names are left out, for that reason. */
  public static FileRule ignored(String reason, String... globs) {
    var builder = new Builder(globs);
    builder.ignoredBecause = reason;
    return builder.named("ignored");
  }

  /** Collects a rule; finished by {@link #named}. */
  public static final class Builder {
    private final List<Glob> globs;
    private final Set<String> rootKeys = new java.util.LinkedHashSet<>();
    private final List<String> markers = new ArrayList<>();
    private final List<String> patterns = new ArrayList<>();
    private final List<String> contexts = new ArrayList<>();
    private final List<Mapping> mappings = new ArrayList<>();
    private Predicate<Head> beginning = head -> false;
    private final List<Sqlite.Rows> tables = new ArrayList<>();
    private final Set<String> leftOut = new java.util.LinkedHashSet<>();
    private UnaryOperator<String> repair = UnaryOperator.identity();
    private Optional<Shape> fixedShape = Optional.empty();
    private Mapping elsewhere = GenericMapping::map;
    private boolean ignoresRest;
    private String section = "";
    private String ignoredBecause = "";

    private Builder(String... globs) {
      this.globs = Glob.all(globs);
    }

    /** Maps each element of the list at this JSON path, or the single thing there. */
    public Builder each(String path, Mapping mapping) {
      return at(path + "[]", mapping);
    }

    /** Maps the value at this JSON path as a whole. */
    public Builder at(String path, Mapping mapping) {
      patterns.add(path);
      mappings.add(mapping);
      return this;
    }

    /** Maps each row of a table of a database. */
    public Builder rows(Sqlite.Rows table, Mapping mapping) {
      tables.add(table);
      mappings.add(mapping);
      return this;
    }

    /** Leaves out these tables of a database: bookkeeping that says nothing. */
    public Builder without(String... tableNames) {
      leftOut.addAll(List.of(tableNames));
      return this;
    }

    /** Keeps the value at this path as context of the rows that follow it. */
    public Builder context(String path) {
      contexts.add(path);
      return this;
    }

    /** Also claims files of any name whose JSON begins with one of these keys. */
    public Builder orRootKey(String... keys) {
      rootKeys.addAll(Stream.of(keys).map(Keys::loose).collect(Collectors.toSet()));
      return this;
    }

    /** Also claims files of any name whose beginning contains one of these texts. */
    public Builder orContaining(String... texts) {
      markers.addAll(List.of(texts));
      return this;
    }

    /** Also claims files of any name whose beginning passes this test. */
    public Builder orBeginning(Predicate<Head> test) {
      beginning = beginning.or(test);
      return this;
    }

    /** Also claims JSON files of any name that begin with all of these keys. */
    public Builder orKeys(String... keys) {
      Set<String> wanted = Stream.of(keys).map(Keys::loose).collect(Collectors.toSet());
      return orBeginning(head -> head.keys().containsAll(wanted));
    }

    /** Also claims CSV files of any name with all of these columns. */
    public Builder orColumns(String... columns) {
      Set<String> wanted = Stream.of(columns).map(Keys::loose).collect(Collectors.toSet());
      return orBeginning(head -> head.hasColumns(wanted));
    }

    /** Repairs UTF-8 that was written as Latin-1, in keys and texts. */
    public Builder repaired() {
      repair = Mojibake::repair;
      return this;
    }

    /** Leaves out what lies outside the mapped sections: bookkeeping that says nothing. */
    public Builder ignoringRest() {
      ignoresRest = true;
      return this;
    }

    /**
     * Maps what lies outside the mapped sections, such as an object whose long list is a section.
     */
    public Builder elsewhere(Mapping mapping) {
      elsewhere = mapping;
      return this;
    }

    /** Finishes the rule with the name of what the file is about. */
    public FileRule named(String section) {
      this.section = section;
      return new FileRule(this);
    }

    private Optional<Shape> shape() {
      if (!ignoredBecause.isEmpty() || fixedShape.isPresent()) {
        return fixedShape;
      }
      if (!tables.isEmpty()) {
        return Optional.of(Sqlite.of(tables, leftOut));
      }
      return Optional.of(Json.of(patterns).withContext(contexts).repairedWith(repair));
    }
  }
}
