package verso.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.LabelHtml;
import verso.trace.Trace;

/**
 * One declaration for a file that exists as {@code name.json} and as {@code name.html}, in parts
 * ({@code name_2.json}), and in several generations: the same mapping serves them all, as each is
 * read as {@link verso.format.Labelled} records.
 *
 * <pre>{@code
 * twin("ads_interests").key("topics").each(one(INTEREST, INFERRED)).named("ad interests")
 * }</pre>
 */
public final class TwinRule {
  private final String[] stems;
  private final List<String> keys = new ArrayList<>();
  private final Set<String> ownKeys = new LinkedHashSet<>();
  private final List<String> contexts = new ArrayList<>();
  private boolean ignoresRest;
  private final Map<String, Mapping> wholes = new LinkedHashMap<>();
  private LabelledMapping mapping = row -> Stream.empty();

  private TwinRule(String... stems) {
    this.stems = stems.clone();
  }

  /**
   * Starts the rule of a file.
   *
   * @param stems its names over time as {@link Glob}s without extension and part number, such as
   *     {@code ads_and_topics/ads_viewed}
   */
  public static TwinRule twin(String... stems) {
    return new TwinRule(stems);
  }

  /** The rules of several files, in one list. */
  @SafeVarargs
  public static List<FileRule> all(List<FileRule>... rules) {
    var flat = new ArrayList<FileRule>();
    for (List<FileRule> twins : rules) {
      flat.addAll(twins);
    }
    return List.copyOf(flat);
  }

  /**
   * The keys its records stand under at the root of the JSON. Records in a root list, or a single
   * one that is the whole file, need no key; nor does an unknown key that stands alone.
   */
  public TwinRule key(String... names) {
    keys.addAll(List.of(names));
    return this;
  }

  /** Keys that no other file has: JSON of any name that begins with one is this file. */
  public TwinRule ownKey(String... names) {
    ownKeys.addAll(List.of(names));
    return key(names);
  }

  /**
   * A part of the JSON that is a map with names of its own as keys, or an object with lists in it:
   * read as a whole, by this mapping, wherever the file has it.
   */
  public TwinRule whole(String path, Mapping meaning) {
    wholes.put(path, meaning);
    return this;
  }

  /** Keeps the value of this root member as context of the records. */
  public TwinRule context(String name) {
    contexts.add("/" + name);
    return this;
  }

  /** Leaves out what lies outside the records in JSON: bookkeeping that says nothing. */
  public TwinRule ignoringRest() {
    ignoresRest = true;
    return this;
  }

  /** What each record means. */
  public TwinRule each(LabelledMapping meaning) {
    mapping = meaning;
    return this;
  }

  /** Finishes the rules, one for JSON and one for HTML, with the name of what the file is about. */
  public List<FileRule> named(String section) {
    FileRule.Builder json = FileRule.json(globs(".json")).repaired();
    wholes.forEach((path, meaning) -> json.at("/" + path, meaning));
    keys.forEach(key -> json.each("/" + key, this::records));
    json.each("", this::records);
    contexts.forEach(json::context);
    json.orRootKey(ownKeys.toArray(String[]::new));
    if (ignoresRest) {
      json.ignoringRest();
    }
    FileRule html = FileRule.file(new LabelHtml(), this::records, globs(".html")).named(section);
    return List.of(json.named(section), html);
  }

  private Stream<Trace> records(Row row) {
    return LabelledRow.records(row).stream().flatMap(mapping::map);
  }

  private String[] globs(String extension) {
    return Stream.of(stems)
        .flatMap(stem -> Stream.of(stem + extension, stem + "_#" + extension))
        .toArray(String[]::new);
  }
}
