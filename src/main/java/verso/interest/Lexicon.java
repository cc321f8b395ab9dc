package verso.interest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

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

  private Lexicon(TopicTree tree) {
    this.tree = tree;
  }

  /** The lexicon of what interests are about. */
  static Lexicon ofContent(TopicTree tree) {
    return load(tree, branches().stream().filter(b -> !AUDIENCES.contains(b)).toList());
  }

  /** The lexicon of what segment names say about people. */
  static Lexicon ofAudiences(TopicTree tree) {
    return load(tree, branches().stream().filter(AUDIENCES::contains).toList());
  }

  /** The names of all branches, in the order in which they decide ties. */
  static List<String> branches() {
    return Table.rows(Lexicon.class, "branches.tsv").stream().map(List::getFirst).toList();
  }

  private static Lexicon load(TopicTree tree, List<String> branches) {
    var lexicon = new Lexicon(tree);
    Set<String> wanted = Set.copyOf(branches);
    tree.all().stream().filter(topic -> wanted.contains(topic.branch())).forEach(lexicon::addTopic);
    for (String branch : branches) {
      Table.rows(Lexicon.class, "phrases/" + branch + ".tsv").forEach(lexicon::addPhrases);
      if (!AUDIENCES.contains(branch)) {
        Table.rows(Lexicon.class, "names/" + branch + ".tsv").forEach(lexicon::addName);
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
    addName(topic, row.getFirst(), contexts);
    for (String alias : row.get(1).split("\\|")) {
      if (!alias.isBlank()) {
        addName(topic, alias.strip(), contexts);
      }
    }
  }

  private void addName(String topic, String name, String contexts) {
    // A name is of no language; English stands in for all.
    Entry entry = Entry.parse(topic, name + " " + contexts, Method.NAME, Language.EN);
    add(entry);
    joined.putIfAbsent(String.join("", entry.words()), entry);
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
