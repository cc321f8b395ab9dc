package verso.measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.table.Table;

/**
 * The words of bad news in one language. Rows of its table: {@code strong} and {@code weak} words,
 * stems ending in {@code *}; {@code saying}, in which such words mean nothing bad; {@code work}, a
 * word that shows that a title is of something made up, explained, or one's own.
 */
final class BadWords {
  private static final int STRONG = 2;
  private static final int ENOUGH = 2;
  private static final int BEGINNING = 3;
  private static final Stem NONE = new Stem("", 0);

  private final Map<String, Integer> wholes = new HashMap<>();
  private final Map<Integer, List<Stem>> stems = new HashMap<>();
  private final Map<String, List<List<String>>> sayings = new HashMap<>();
  private final Set<String> works = new HashSet<>();

  /** How words begin that are listed: of most words that is all that need be known. */
  private final BitSet beginnings = new BitSet();

  /** A word or a beginning of words. */
  private record Stem(String letters, int weight) {}

  private BadWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      add(row.getFirst(), row.get(1));
    }
  }

  static BadWords in(String table) {
    return new BadWords(Table.rows(BadWords.class, table));
  }

  private void add(String role, String text) {
    List<String> words = Words.of(text);
    String first = words.getFirst();
    switch (role) {
      case "saying" -> sayings.computeIfAbsent(first, f -> new ArrayList<>()).add(words);
      case "work" -> works.add(first);
      default -> addWord(first, text.endsWith("*"), role.equals("strong") ? STRONG : 1);
    }
  }

  private void addWord(String word, boolean isStem, int weight) {
    beginnings.set(beginning(word));
    if (isStem) {
      stems.computeIfAbsent(beginning(word), b -> new ArrayList<>()).add(new Stem(word, weight));
    } else {
      wholes.put(word, weight);
    }
  }

  /** Whether one strong word or two different ones stand in a title of something that happened. */
  boolean areIn(List<String> title) {
    // Most titles end here; only of the others are sayings looked for.
    return weight(title, List.of()) >= ENOUGH
        && title.stream().noneMatch(works::contains)
        && weight(title, sayingsIn(title)) >= ENOUGH;
  }

  /**
   * How much of bad news is in the words.
   *
   * @param aside places that do not count
   */
  private int weight(List<String> title, List<Integer> aside) {
    int weight = 0;
    String before = "";
    for (int at = 0; at < title.size(); at++) {
      String word = title.get(at);
      if (beginnings.get(beginning(word)) && !aside.contains(at)) {
        Stem stem = stem(word);
        weight += stem.letters.equals(before) ? 0 : stem.weight;
        before = stem.weight > 0 ? stem.letters : before;
      }
    }
    return weight;
  }

  /** The places of words that belong to sayings. */
  private List<Integer> sayingsIn(List<String> title) {
    var places = new ArrayList<Integer>();
    int at = 0;
    while (at < title.size()) {
      int end = at + saying(title, at);
      for (int place = at; place < end; place++) {
        places.add(place);
      }
      at = Math.max(at + 1, end);
    }
    return places;
  }

  /** How many words the saying has that begins there; 0 for none. */
  private int saying(List<String> title, int at) {
    for (List<String> saying : sayings.getOrDefault(title.get(at), List.of())) {
      int end = at + saying.size();
      if (end <= title.size() && title.subList(at, end).equals(saying)) {
        return saying.size();
      }
    }
    return 0;
  }

  private Stem stem(String word) {
    Integer whole = wholes.get(word);
    if (whole != null) {
      return new Stem(word, whole);
    }
    for (Stem stem : stems.getOrDefault(beginning(word), List.of())) {
      if (word.startsWith(stem.letters)) {
        return stem;
      }
    }
    return NONE;
  }

  /** The first three letters as a number; 0 for words that are shorter or begin otherwise. */
  private static int beginning(String word) {
    if (word.length() < BEGINNING) {
      return 0;
    }
    int number = 0;
    for (int i = 0; i < BEGINNING; i++) {
      int letter = word.charAt(i) - 'a' + 1;
      if (letter < 1 || letter > 26) {
        return 0;
      }
      number = number * 27 + letter;
    }
    return number;
  }
}
