package verso.interest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.table.Table;

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

  private Lexicon(TopicTree tree, LanguageGuess languages) {
    this.tree = tree;
    this.languages = languages;
  }

  /** The lexicon of what interests are about. */
  static Lexicon ofContent(TopicTree tree, LanguageGuess languages) {
    return load(
        new Lexicon(tree, languages),
        branches().stream().filter(b -> !AUDIENCES.contains(b)).toList());
  }

  /** The lexicon of what segment names say about people. */
  static Lexicon ofAudiences(TopicTree tree, LanguageGuess languages) {
    return load(
        new Lexicon(tree, languages), branches().stream().filter(AUDIENCES::contains).toList());
  }

  /** The names of all branches, in the order in which they decide ties. */
  static List<String> branches() {
    return Table.rows(Lexicon.class, "branches.tsv").stream().map(List::getFirst).toList();
  }

  /** Reads branches on all cores, and puts them together in their order. */
  private static Lexicon load(Lexicon lexicon, List<String> branches) {
    Set<String> wanted = Set.copyOf(branches);
    lexicon.tree.all().stream()
        .filter(topic -> wanted.contains(topic.branch()))
        .flatMap(Lexicon::names)
        .forEach(lexicon::add);
    branches.parallelStream().map(Lexicon::entries).toList().forEach(lexicon::addAll);
    return lexicon;
  }

  private static Stream<Entry> names(Topic topic) {
    return topic.names().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(name ->
            Entry.parse(topic.id(), "=" + name.getValue(), Method.KNOWN_LABEL, name.getKey()));
  }

  private static List<Entry> entries(String branch) {
    var entries = new ArrayList<Entry>();
    Table.rows(Lexicon.class, "phrases/" + branch + ".tsv")
        .forEach(row -> addPhrases(row, entries));
    if (!AUDIENCES.contains(branch)) {
      Table.rows(Lexicon.class, "names/" + branch + ".tsv").forEach(row -> addNames(row, entries));
    }
    return entries;
  }

  private static void addPhrases(List<String> row, List<Entry> entries) {
    Language language = Language.of(row.get(1));
    for (String phrase : row.get(2).split(";")) {
      if (!phrase.isBlank()) {
        entries.add(Entry.parse(row.getFirst(), phrase.strip(), Method.PHRASE, language));
      }
    }
  }

  private static void addNames(List<String> row, List<Entry> entries) {
    String contexts = row.size() > 4 ? " " + row.get(4).strip() : "";
    String topic = row.get(3).split("\\|")[0].strip();
    entries.add(name(topic, row.getFirst().strip() + contexts));
    for (String alias : row.get(1).split("\\|")) {
      if (!alias.isBlank()) {
        entries.add(name(topic, alias.strip() + contexts));
      }
    }
  }

  /** A name is of no language; English stands in for all. */
  private static Entry name(String topic, String marked) {
    return Entry.parse(topic, marked, Method.NAME, Language.EN);
  }

  private void addAll(List<Entry> some) {
    some.forEach(this::add);
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
}
