package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that leads to a topic: the topics' own names, phrases in four languages, and the
 * gazetteer of names, in a tree of words. Read from the data files of its branches; immutable.
 */
final class Lexicon {
  /** The branches that describe audiences: their phrases mean something in segment names only. */
  private static final Set<String> AUDIENCES = Set.of("purchase-intent", "demographics");

  private final TopicTree tree;
  private final WordTree entries = new WordTree();

  /** Names written without spaces, as in handles and domains. */
  private final Map<String, Entry> joined = new HashMap<>();

  /** All spellings of the same named thing, by each of them, folded. */
  private final Map<List<String>, List<String>> spellings = new HashMap<>();

  private Lexicon(TopicTree tree) {
    this.tree = tree;
  }

  /** The lexicon of what interests are about. */
  static Lexicon ofContent(TopicTree tree, Tables tables) {
    return load(
        tree, branches(tables).stream().filter(b -> !AUDIENCES.contains(b)).toList(), tables);
  }

  /** The lexicon of what segment names say about people. */
  static Lexicon ofAudiences(TopicTree tree, Tables tables) {
    return load(tree, branches(tables).stream().filter(AUDIENCES::contains).toList(), tables);
  }

  /** The names of all branches, in the order in which they decide ties. */
  static List<String> branches(Tables tables) {
    return tables.rows("branches.tsv").stream().map(List::getFirst).toList();
  }

  private static Lexicon load(TopicTree tree, List<String> branches, Tables tables) {
    var lexicon = new Lexicon(tree);
    Set<String> wanted = Set.copyOf(branches);
    tree.all().stream().filter(topic -> wanted.contains(topic.branch())).forEach(lexicon::addTopic);
    for (String branch : branches) {
      tables.rows("phrases/" + branch + ".tsv").forEach(lexicon::addPhrases);
      if (!AUDIENCES.contains(branch)) {
        tables.rows("names/" + branch + ".tsv").forEach(lexicon::addName);
      }
    }
    return lexicon;
  }

  private void addTopic(Topic topic) {
    topic
        .names()
        .forEach((language, name) ->
            add(Entry.parse(topic.id(), "=" + name, Method.KNOWN_LABEL, language)));
  }

  private void addPhrases(List<String> row) {
    Language language = Language.of(row.get(1));
    for (String phrase : row.get(2).split(";")) {
      if (!phrase.isBlank()) {
        add(Entry.parse(row.getFirst(), phrase.strip(), Method.PHRASE, language));
      }
    }
  }

  private void addName(List<String> row) {
    String contexts = row.size() > 4 ? row.get(4).strip() : "";
    String topic = row.get(3).split("\\|")[0].strip();
    var written = new ArrayList<String>();
    Stream.concat(Stream.of(row.getFirst()), Arrays.stream(row.get(1).split("\\|")))
        .filter(name -> !name.isBlank())
        .forEach(name -> written.add(addName(topic, name.strip(), contexts)));
    written.forEach(name -> spellings.putIfAbsent(Tokens.of(name).words(), written));
  }

  /** Adds a name and says how it is written, without markers. */
  private String addName(String topic, String name, String contexts) {
    // A name is of no language; English stands in for all.
    Entry entry = Entry.parse(topic, name + " " + contexts, Method.NAME, Language.EN);
    add(entry);
    joined.putIfAbsent(String.join("", entry.words()), entry);
    return entry.written();
  }

  private void add(Entry entry) {
    if (!entry.words().isEmpty()) {
      entries.add(entry);
    }
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
    return spellings.getOrDefault(name.words(), List.of());
  }

  /** Topics that no phrase leads to: a gap in the data files. */
  Set<String> topicsWithoutPhrases() {
    Set<String> reached =
        entries.all().stream()
            .filter(entry -> entry.method() != Method.KNOWN_LABEL)
            .map(Entry::topicId)
            .collect(Collectors.toSet());
    return new ArrayList<>(tree.all())
        .stream().map(Topic::id).filter(id -> !reached.contains(id)).collect(Collectors.toSet());
  }
}
