package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything that leads to a topic: the topics' own names, phrases in four languages, and the
 * gazetteer of names, in a tree of words. Read from the data files of its branches; immutable.
 */
final class Lexicon {
  /** The branches that describe audiences: their phrases mean something in segment names only. */
  private static final Set<String> AUDIENCES = Set.of("purchase-intent", "demographics");

  private final TopicTree tree;
  private final LanguageGuess languages;
  private final WordTree entries = new WordTree();

  /** Names written without spaces, as in handles and domains. */
  private final Map<String, Entry> joined = new HashMap<>();

  /** The names of one thing, by the words of each of them. */
  private final Map<List<String>, List<Entry>> things = new HashMap<>();

  /**
   * What one branch says.
   *
   * @param entries its phrases and names
   * @param things the names again, those of one thing together
   */
  private record Branch(List<Entry> entries, List<List<Entry>> things) {}

  private Lexicon(TopicTree tree, LanguageGuess languages) {
    this.tree = tree;
    this.languages = languages;
  }

  /** The lexicon of what interests are about. */
  static Lexicon ofContent(TopicTree tree, LanguageGuess languages, Tables tables) {
    return load(
        new Lexicon(tree, languages),
        branches(tables).stream().filter(b -> !AUDIENCES.contains(b)).toList(),
        tables);
  }

  /** The lexicon of what segment names say about people. */
  static Lexicon ofAudiences(TopicTree tree, LanguageGuess languages, Tables tables) {
    return load(
        new Lexicon(tree, languages),
        branches(tables).stream().filter(AUDIENCES::contains).toList(),
        tables);
  }

  /** The names of all branches, in the order in which they decide ties. */
  static List<String> branches(Tables tables) {
    return tables.rows("branches.tsv").stream().map(List::getFirst).toList();
  }

  /** Reads branches on all cores, and puts them together in their order. */
  private static Lexicon load(Lexicon lexicon, List<String> branches, Tables tables) {
    Set<String> wanted = Set.copyOf(branches);
    lexicon.tree.all().stream()
        .filter(topic -> wanted.contains(topic.branch()))
        .flatMap(Lexicon::names)
        .forEach(lexicon::add);
    branches.parallelStream()
        .map(branch -> branch(branch, tables))
        .toList()
        .forEach(lexicon::addAll);
    return lexicon;
  }

  private static Stream<Entry> names(Topic topic) {
    return topic.names().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(name ->
            Entry.parse(topic.id(), "=" + name.getValue(), Method.KNOWN_LABEL, name.getKey()));
  }

  private static Branch branch(String branch, Tables tables) {
    var entries = new ArrayList<Entry>();
    tables.rows("phrases/" + branch + ".tsv").forEach(row -> addPhrases(row, entries));
    List<List<Entry>> things =
        AUDIENCES.contains(branch)
            ? List.of()
            : tables.rows("names/" + branch + ".tsv").stream().map(Lexicon::thing).toList();
    things.forEach(entries::addAll);
    return new Branch(entries, things);
  }

  private static void addPhrases(List<String> row, List<Entry> entries) {
    Language language = Language.of(row.get(1));
    for (String phrase : row.get(2).split(";")) {
      if (!phrase.isBlank()) {
        entries.add(Entry.parse(row.getFirst(), phrase.strip(), Method.PHRASE, language));
      }
    }
  }

  private static List<Entry> thing(List<String> row) {
    String contexts = row.size() > 4 ? " " + row.get(4).strip() : "";
    String topic = row.get(3).split("\\|")[0].strip();
    return Stream.concat(Stream.of(row.getFirst()), Arrays.stream(row.get(1).split("\\|")))
        .filter(name -> !name.isBlank())
        .map(name -> name(topic, name.strip() + contexts))
        .toList();
  }

  /** A name is of no language; English stands in for all. */
  private static Entry name(String topic, String marked) {
    return Entry.parse(topic, marked, Method.NAME, Language.EN);
  }

  private void addAll(Branch branch) {
    branch.entries().forEach(this::add);
    for (List<Entry> thing : branch.things()) {
      thing.forEach(name -> things.putIfAbsent(name.words(), thing));
    }
  }

  private void add(Entry entry) {
    if (!entry.words().isEmpty()) {
      entries.add(entry.words(), entry);
      if (entry.method() == Method.PHRASE) {
        addWithoutLittleWords(entry);
      }
      if (entry.method() == Method.NAME) {
        joined.putIfAbsent(String.join("", entry.words()), entry);
      }
    }
  }

  /** A phrase is also found without its little words: "planter tomates". */
  private void addWithoutLittleWords(Entry phrase) {
    List<String> saying = languages.saying(phrase.words(), phrase.language());
    if (saying.size() < phrase.words().size() && isSaid(saying)) {
      entries.add(saying, phrase);
    }
  }

  /** Whether there are two words at least; numbers are none. */
  private static boolean isSaid(List<String> words) {
    return words.stream().filter(word -> Character.isLetter(word.charAt(0))).count() > 1;
  }

  TopicTree tree() {
    return tree;
  }

  WordTree entries() {
    return entries;
  }

  /** The name that a handle or a domain spells without spaces. */
  Optional<Entry> joined(String handle) {
    return Optional.ofNullable(joined.get(handle));
  }

  /** Every way to write the thing that these words are a name of; empty for no known name. */
  List<String> spellings(Tokens name) {
    return things.getOrDefault(name.words(), List.of()).stream().map(Entry::written).toList();
  }
}
