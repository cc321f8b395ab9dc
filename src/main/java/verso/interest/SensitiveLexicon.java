package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * The sensitive phrases, what excludes them, and the words that count as a second cue beside a weak
 * phrase.
 */
final class SensitiveLexicon {
  private static final String ALL = "*";
  private static final Comparator<SensitiveMatch> LEFT_TO_RIGHT =
      Comparator.comparingInt(SensitiveMatch::from)
          .thenComparing(Comparator.comparingInt(SensitiveMatch::length).reversed());

  private final WordTree phrases = new WordTree();
  private final Map<SensitiveCategory, WordTree> cues = new EnumMap<>(SensitiveCategory.class);

  /** By what entries have for a topic: the cell of the table that names their categories. */
  private final Map<String, SensitiveUse> uses = new HashMap<>();

  private SensitiveLexicon() {}

  static SensitiveLexicon bundled() {
    var lexicon = new SensitiveLexicon();
    rows("terms.tsv").forEach(lexicon::addTerms);
    rows("exclusions.tsv").forEach(lexicon::addExclusions);
    Arrays.stream(SensitiveCategory.values())
        .forEach(category -> lexicon.cues.put(category, new WordTree()));
    rows("cues.tsv").forEach(lexicon::addCues);
    return lexicon;
  }

  /** The marked phrases of a cell. */
  static Stream<Entry> entries(String id, String language, String cell) {
    return Stream.of(cell.split(";"))
        .map(String::strip)
        .filter(phrase -> !phrase.isEmpty())
        .map(phrase -> Entry.parse(id, phrase, Method.PHRASE, Language.of(language)));
  }

  /** The phrases of a text that count there, the longest at each place. */
  List<SensitiveMatch> in(Tokens text) {
    List<SensitiveMatch> all = matches(phrases, text);
    return all.size() < 2 ? all : SensitiveMatch.longest(all);
  }

  /** Words of a text that confirm a weak phrase of a category. */
  List<SensitiveMatch> cues(SensitiveCategory category, Tokens text) {
    return matches(cues.get(category), text);
  }

  private List<SensitiveMatch> matches(WordTree tree, Tokens text) {
    var matches = new ArrayList<SensitiveMatch>();
    for (WordTree.Found found : tree.in(text)) {
      for (Entry entry : found.entries()) {
        boolean isWhole = found.length() == text.size();
        if ((isWhole || !entry.isWhole()) && entry.isAllowedIn(text.words())) {
          SensitiveUse use = uses.get(entry.topicId());
          matches.add(new SensitiveMatch(entry, use, found.from(), found.to()));
        }
      }
    }
    matches.sort(LEFT_TO_RIGHT);
    return matches;
  }

  private void addTerms(List<String> row) {
    uses.put(row.getFirst(), new SensitiveUse.Tags(SensitiveCategory.ofCode(row.getFirst())));
    entries(row.get(0), row.get(1), row.get(2)).forEach(phrases::add);
  }

  private void addExclusions(List<String> row) {
    String id = "not " + row.getFirst();
    uses.put(id, new SensitiveUse.Excludes(categories(row.getFirst())));
    entries(id, Language.EN.code(), row.get(2)).forEach(phrases::add);
  }

  private void addCues(List<String> row) {
    for (SensitiveCategory category : categories(row.getFirst())) {
      entries(category.code(), row.get(1), row.get(2)).forEach(cues.get(category)::add);
    }
  }

  private static List<List<String>> rows(String name) {
    return Table.rows(SensitiveLexicon.class, "sensitive/" + name);
  }

  /** Reads {@code A1,B7}, {@code *} for all, and {@code *,-A9} for all but one. */
  private static Set<SensitiveCategory> categories(String cell) {
    Set<SensitiveCategory> categories = EnumSet.noneOf(SensitiveCategory.class);
    for (String code : cell.split(",")) {
      if (code.equals(ALL)) {
        categories.addAll(EnumSet.allOf(SensitiveCategory.class));
      } else if (code.startsWith("-")) {
        categories.remove(SensitiveCategory.ofCode(code.substring(1)));
      } else {
        categories.add(SensitiveCategory.ofCode(code));
      }
    }
    return categories;
  }
}
