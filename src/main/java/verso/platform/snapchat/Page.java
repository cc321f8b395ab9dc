package verso.platform.snapchat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Item;
import verso.format.Keys;
import verso.format.TitledTables;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.table.Table;
import verso.trace.Trace;

/**
 * One page of the export, declared once for its JSON and its HTML: what the records of each section
 * mean. Sections of HTML are headings, in the language of the account; {@code labels.tsv} knows
 * them.
 */
final class Page {
  private static final Map<String, String> ENGLISH =
      Table.rows(Page.class, "labels.tsv").stream()
          .flatMap(row -> row.stream().skip(1).map(l -> Map.entry(Keys.loose(l), row.getFirst())))
          .collect(
              Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  private static final int LONGEST_LABEL = 120;

  private final String[] stems;
  private final Map<String, Mapping> patterns = new LinkedHashMap<>();
  private final Map<String, Mapping> sections = new LinkedHashMap<>();
  private final Set<String> ownKeys = new LinkedHashSet<>();
  private Mapping unknown = GenericMapping::map;

  private Page(String... stems) {
    this.stems = stems.clone();
  }

  /** Starts the page of a file by its name without extension. */
  static Page of(String... stems) {
    return new Page(stems);
  }

  /**
   * What each record of a section means.
   *
   * @param path of the list in JSON, such as {@code Interactions/Web Interactions}; in HTML its
   *     last part is the heading
   */
  Page each(String path, Mapping mapping) {
    return section(path, "[]", mapping);
  }

  /** What a section means that is one object or one value. */
  Page whole(String path, Mapping mapping) {
    return section(path, "", mapping);
  }

  /** What the records of all other sections mean. */
  Page others(Mapping mapping) {
    unknown = mapping;
    patterns.put("/*[]", mapping);
    return this;
  }

  /** Keys that no other page has: JSON of any name that begins with one is this page. */
  Page ownKey(String... keys) {
    ownKeys.addAll(List.of(keys));
    return this;
  }

  private Page section(String path, String each, Mapping mapping) {
    patterns.put("/" + path + each, mapping);
    sections.put(Keys.loose(path.substring(path.lastIndexOf('/') + 1)), mapping);
    return this;
  }

  /** Finishes the rules, one for JSON and one for HTML, with the name of what the page is about. */
  List<FileRule> named(String section) {
    FileRule.Builder json = FileRule.json(globs("json")).orRootKey(ownKeys.toArray(String[]::new));
    patterns.forEach(json::at);
    return List.of(
        json.named(section),
        FileRule.file(new TitledTables(), this::inHtml, globs("html")).named(section));
  }

  private String[] globs(String type) {
    return Stream.of(stems)
        .flatMap(stem -> Stream.of(stem + "." + type, stem + "_#." + type))
        .toArray(String[]::new);
  }

  private Stream<Trace> inHtml(Row row) {
    String section = Keys.loose(english(row.contextText("section")));
    boolean isOnly = sections.size() == 1 && !sections.containsKey(section);
    if (isSentence(row.firstOf("text"))) {
      return GenericMapping.map(row);
    }
    Mapping mapping =
        isOnly ? sections.values().iterator().next() : sections.getOrDefault(section, unknown);
    return mapping.map(inEnglish(row));
  }

  /** Pages explain themselves between their records. */
  private static boolean isSentence(String text) {
    return text.length() > LONGEST_LABEL || text.endsWith(".");
  }

  /** The row with the names of its members as JSON has them. */
  private static Row inEnglish(Row row) {
    var members = new LinkedHashMap<String, Value>();
    row.value().members().forEach((label, value) -> members.put(english(label), value));
    return Row.of(
        new Item(0, new Value.Members(members), row.at(), row.context()), row.provenance());
  }

  private static String english(String label) {
    return ENGLISH.getOrDefault(Keys.loose(label), label);
  }
}
