package verso.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.table.Table;

/**
 * The words that are counted or that show a language, from the tables of this package. What is
 * known of a word is a number: the family in each language that is read, and a bit for each thing
 * else.
 */
final class Lexis {
  /** Languages whose words of feeling are known. */
  static final List<String> READ = List.of("en", "fr");

  /** Languages that can be told apart; those that are read come first. */
  private static final List<String> TOLD = List.of("en", "fr", "de", "es", "it", "pt", "nl");

  static final int LANGUAGES = TOLD.size();

  /** Family of what looks like a feeling and is none. */
  static final int NO_FEELING = Feeling.values().length + 1;

  /** The first of 4 bits for each language that is read: 0 for unknown, a position from 1 on. */
  private static final int FAMILY_BITS = 4;

  private static final int NEGATES = FAMILY_BITS * READ.size();
  private static final int NEGATES_BACK = NEGATES + READ.size();
  static final int TELLS = NEGATES_BACK + READ.size();

  /** The word begins an entry of several words. */
  static final int BEGINS_PHRASE = 1 << TELLS + LANGUAGES;

  /** A clause begins with the word; never in the tree. */
  static final int BEGINS_CLAUSE = BEGINS_PHRASE << 1;

  /**
   * Several words that are one entry.
   *
   * @param places of its words in the tree
   */
  record Phrase(int language, int family, int[] places) {
    static final Phrase NONE = new Phrase(0, 0, new int[0]);
  }

  private final WordTree tree = new WordTree();
  private final Map<Integer, List<Phrase>> phrases = new HashMap<>();
  private final Map<Integer, Feeling> emoji = new HashMap<>();

  Lexis() {
    for (int language = 0; language < READ.size(); language++) {
      for (List<String> row : rows("feelings_" + READ.get(language) + ".tsv")) {
        add(language, family(row.getFirst()), row.get(1));
        if (row.size() > 2) {
          exempt(language, row.get(2));
        }
      }
    }
    rows("function-words.tsv").forEach(row -> all(row.get(1), TELLS + TOLD.indexOf(row.get(0))));
    rows("negations.tsv").forEach(this::addNegation);
    for (List<String> row : rows("feelings_emoji.tsv")) {
      Feeling feeling = Feeling.valueOf(row.getFirst().toUpperCase(Locale.ROOT));
      row.get(1).codePoints().filter(c -> c > ' ').forEach(c -> emoji.put(c, feeling));
    }
  }

  private static List<List<String>> rows(String table) {
    return Table.rows(Lexis.class, table);
  }

  private static int family(String id) {
    return id.equals("none")
        ? NO_FEELING
        : Feeling.valueOf(id.toUpperCase(Locale.ROOT)).ordinal() + 1;
  }

  private void add(int language, int family, String form) {
    int bits = family << FAMILY_BITS * language;
    if (form.contains(" ")) {
      addPhrase(language, family, form.split(" "));
    } else if (form.endsWith("*")) {
      tree.knowOfBeginning(tree.placeOf(form.substring(0, form.length() - 1)), bits);
    } else {
      tree.know(tree.placeOf(form), bits);
    }
  }

  private void addPhrase(int language, int family, String[] words) {
    var places = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      places[i] = tree.placeOf(words[i]);
    }
    tree.know(places[0], BEGINS_PHRASE);
    phrases
        .computeIfAbsent(places[0], p -> new ArrayList<>())
        .add(new Phrase(language, family, places));
  }

  private void exempt(int language, String beginnings) {
    for (String beginning : beginnings.split(",")) {
      add(language, NO_FEELING, beginning + "*");
    }
  }

  private void addNegation(List<String> row) {
    int first = row.get(1).equals("before") ? NEGATES : NEGATES_BACK;
    all(row.get(2), first + READ.indexOf(row.getFirst()));
  }

  private void all(String words, int bit) {
    for (String word : words.split(" ")) {
      tree.know(tree.placeOf(word), 1 << bit);
    }
  }

  /** The words as a tree. */
  WordTree tree() {
    return tree;
  }

  /** Entries of several words that begin with the word at that place. */
  List<Phrase> phrases(int place) {
    return phrases.getOrDefault(place, List.of());
  }

  /** The family of an emoji, counted from 1; 0 for none. */
  int emoji(int codePoint) {
    Feeling feeling = emoji.get(codePoint);
    return feeling == null ? 0 : feeling.ordinal() + 1;
  }

  /** The family of a word in a language that is read, counted from 1; 0 for none. */
  static int family(int known, int language) {
    return known >>> FAMILY_BITS * language & (1 << FAMILY_BITS) - 1;
  }

  /** What is known of a word by all its letters wins over what is known by how it begins. */
  static int families(int word, int beginning) {
    int known = word;
    for (int language = 0; language < READ.size(); language++) {
      if (family(word, language) == 0) {
        known |= family(beginning, language) << FAMILY_BITS * language;
      }
    }
    return known;
  }

  /** Whether the word turns what follows. */
  static boolean negates(int known, int language) {
    return (known >>> NEGATES + language & 1) == 1;
  }

  /** Whether the word turns what stands before it. */
  static boolean negatesBack(int known, int language) {
    return (known >>> NEGATES_BACK + language & 1) == 1;
  }
}
