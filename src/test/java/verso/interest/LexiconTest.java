package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import verso.table.Table;

/** What holds for every row of the data files, whoever wrote it. */
class LexiconTest {
  private static final Set<String> AUDIENCES = Set.of("purchase-intent", "demographics");
  private static final Set<String> KINDS =
      Set.of(
          "brand retailer media app artist athlete team game show film book person event place organisation channel"
              .split(" "));
  private static final Map<Language, Integer> FEWEST_PHRASES =
      Map.of(Language.EN, 8, Language.FR, 8, Language.DE, 4, Language.ES, 4);
  private static final Pattern MARKED = Pattern.compile("=?[^=~!\\s].*?(?: (?:~|!\\S+))*");

  private final TopicTree tree = TopicTree.load(Lexicon.branches(Tables.BUNDLED), Tables.BUNDLED);

  @Test
  void hasTopicsAndNamesInNumbers() {
    assertThat(tree.all()).hasSizeGreaterThanOrEqualTo(360);
    assertThat(names()).hasSizeGreaterThanOrEqualTo(2_500);
  }

  @Test
  void everyTopicHasAParentAndANameInEveryLanguage() {
    assertThat(tree.all())
        .allSatisfy(topic -> {
          assertThat(topic.names().values()).noneMatch(String::isBlank);
          assertThat(topic.parent().stream()).allMatch(id -> tree.find(id).isPresent());
          assertThat(tree.path(topic.id())).hasSizeBetween(1, 5);
        });
  }

  @Test
  void everyIdIsOfItsScheme() {
    Map<Topic.Scheme, Pattern> ids =
        Map.of(
            Topic.Scheme.IAB_CONTENT, Pattern.compile("\\d{1,3}|[A-Z0-9]{6}"),
            Topic.Scheme.IAB_AUDIENCE, Pattern.compile("a\\d{1,4}"),
            Topic.Scheme.VERSO, Pattern.compile("verso:[a-z-]+"));

    assertThat(tree.all())
        .allSatisfy(topic -> assertThat(topic.id()).matches(ids.get(topic.scheme())));
    assertThat(tree.all().stream().filter(t -> AUDIENCES.contains(t.branch())))
        .allMatch(topic -> topic.scheme() == Topic.Scheme.IAB_AUDIENCE);
  }

  @Test
  void everyIdOccursOnce() {
    List<String> ids =
        Lexicon.branches(Tables.BUNDLED).stream()
            .flatMap(branch -> Table.rows(Lexicon.class, "topics/" + branch + ".tsv").stream())
            .map(List::getFirst)
            .toList();

    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void everyPhraseIsWellFormedAndOfAKnownTopic() {
    assertThat(phrases(Lexicon.branches(Tables.BUNDLED)))
        .allSatisfy(phrase -> {
          assertThat(tree.find(phrase.topic())).as(phrase.toString()).isPresent();
          assertThat(phrase.entry().words()).as(phrase.toString()).isNotEmpty();
        });
  }

  @Test
  void everyNameIsWellFormedAndOfAKnownTopic() {
    for (String branch : contentBranches()) {
      assertThat(Table.rows(Lexicon.class, "names/" + branch + ".tsv"))
          .allSatisfy(row -> {
            assertThat(row).as("columns of %s", row).hasSizeBetween(4, 5);
            assertThat(KINDS).contains(row.get(2));
          });
    }
    assertThat(names())
        .allSatisfy(name -> {
          assertThat(tree.find(name.topic())).as(name.toString()).isPresent();
          assertThat(name.entry().words()).as(name.toString()).isNotEmpty();
        });
  }

  @Test
  void everyTopicOfContentHasPhrasesInEveryLanguage() {
    var counts = new HashMap<String, Integer>();
    for (Row phrase : phrases(contentBranches())) {
      counts.merge(phrase.topic() + " " + phrase.language(), 1, Integer::sum);
    }

    for (Topic topic : tree.all()) {
      if (!AUDIENCES.contains(topic.branch())) {
        FEWEST_PHRASES.forEach((language, fewest) ->
            assertThat(counts.getOrDefault(topic.id() + " " + language, 0))
                .as("%s phrases of %s", language, topic)
                .isGreaterThanOrEqualTo(fewest));
      }
    }
  }

  @Test
  void noPhraseIsUnderTwoTopics() {
    assertThat(underTwoTopics(phrases(contentBranches()))).isEmpty();
  }

  @Test
  void noNameIsUnderTwoTopics() {
    assertThat(underTwoTopics(names())).isEmpty();
  }

  private static Map<String, Collection<String>> underTwoTopics(List<Row> rows) {
    var topics = new TreeMap<String, Set<String>>();
    for (Row row : rows) {
      String words = String.join(" ", row.entry().words());
      topics.computeIfAbsent(words, w -> new TreeSet<>()).add(row.topic());
    }
    var several = new LinkedHashMap<String, Collection<String>>();
    topics.forEach((words, ids) -> {
      if (ids.size() > 1) {
        several.put(words, ids);
      }
    });
    return several;
  }

  /** One phrase or one spelling of a name, with its markers. */
  private record Row(String topic, Language language, String marked, Entry entry) {}

  private static List<Row> phrases(List<String> branches) {
    var rows = new ArrayList<Row>();
    for (String branch : branches) {
      for (List<String> row : Table.rows(Lexicon.class, "phrases/" + branch + ".tsv")) {
        Language language = Language.of(row.get(1));
        for (String marked : row.get(2).split("; ")) {
          Entry entry = Entry.parse(row.getFirst(), marked, Method.PHRASE, language);
          rows.add(new Row(row.getFirst(), language, marked, entry));
        }
      }
    }
    return rows;
  }

  private static List<Row> names() {
    var rows = new ArrayList<Row>();
    for (String branch : contentBranches()) {
      for (List<String> row : Table.rows(Lexicon.class, "names/" + branch + ".tsv")) {
        var spellings = new ArrayList<>(List.of(row.getFirst()));
        spellings.addAll(List.of(row.get(1).split("\\|")));
        for (String marked : spellings.stream().filter(s -> !s.isEmpty()).toList()) {
          Entry entry = Entry.parse(row.get(3), marked, Method.NAME, Language.EN);
          rows.add(new Row(row.get(3), Language.EN, marked, entry));
        }
      }
    }
    return rows;
  }

  private static List<String> contentBranches() {
    return Lexicon.branches(Tables.BUNDLED).stream()
        .filter(branch -> !AUDIENCES.contains(branch))
        .toList();
  }
}
