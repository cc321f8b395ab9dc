package verso.interest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.table.Table;

/**
 * Which languages a text may be in, by its function words alone. Labels have none, and then every
 * language may be meant.
 */
final class LanguageGuess {
  private final Map<String, Set<Language>> functionWords = new HashMap<>();

  LanguageGuess() {
    for (List<String> row : Table.rows(LanguageGuess.class, "function-words.tsv")) {
      for (String word : row.get(1).split(" ")) {
        functionWords
            .computeIfAbsent(Fold.word(word), w -> new HashSet<>())
            .add(Language.of(row.getFirst()));
      }
    }
  }

  /** Whether the word says nothing by itself. */
  boolean isFunctionWord(String word) {
    return functionWords.containsKey(word);
  }

  /** The words that say something in texts of these languages, and only they. */
  Tokens saying(Tokens text, Set<Language> languages) {
    return text.without(word -> isLittle(word, languages));
  }

  /** The words that say something in any language. */
  Tokens saying(Tokens text) {
    return text.without(this::isFunctionWord);
  }

  List<String> saying(List<String> words, Set<Language> languages) {
    return words.stream().filter(word -> !isLittle(word, languages)).toList();
  }

  private boolean isLittle(String word, Set<Language> languages) {
    return functionWords.getOrDefault(word, Set.of()).stream().anyMatch(languages::contains);
  }

  /** The languages with most function words in the text; all of them when there are none. */
  Set<Language> of(Tokens text) {
    var counts = new EnumMap<Language, Integer>(Language.class);
    for (String word : text.words()) {
      for (Language language : functionWords.getOrDefault(word, Set.of())) {
        counts.merge(language, 1, Integer::sum);
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var best = new HashSet<Language>();
    for (Language language : Language.values()) {
      if (counts.getOrDefault(language, 0) == most) {
        best.add(language);
      }
    }
    return best;
  }
}
