package verso.interest;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.table.Table;

/**
 * Which languages a text may be in, by its function words alone. Labels have none, and then every
 * language may be meant.
 */
final class LanguageGuess {
  private static final Language[] ALL = Language.values();
  private static final Set<Language> ANY =
      Collections.unmodifiableSet(EnumSet.allOf(Language.class));

  private final Map<String, Set<Language>> functionWords = new HashMap<>();

  LanguageGuess() {
    for (List<String> row : Table.rows(LanguageGuess.class, "function-words.tsv")) {
      for (String word : row.get(1).split(" ")) {
        functionWords
            .computeIfAbsent(Fold.word(word), w -> EnumSet.noneOf(Language.class))
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

  /** Of these words those that say something in that language. */
  List<String> saying(List<String> words, Language language) {
    return words.stream().noneMatch(word -> isLittle(word, language))
        ? words
        : words.stream().filter(word -> !isLittle(word, language)).toList();
  }

  private boolean isLittle(String word, Language language) {
    Set<Language> little = functionWords.get(word);
    return little != null && little.contains(language);
  }

  private boolean isLittle(String word, Set<Language> languages) {
    Set<Language> little = functionWords.get(word);
    return little != null && !Collections.disjoint(little, languages);
  }

  /** The languages with most function words in the text; all of them when there are none. */
  Set<Language> of(Tokens text) {
    var counts = new int[ALL.length];
    int most = 0;
    for (String word : text.words()) {
      for (Language language : functionWords.getOrDefault(word, Set.of())) {
        most = Math.max(most, ++counts[language.ordinal()]);
      }
    }
    if (most == 0) {
      return ANY;
    }
    var best = EnumSet.noneOf(Language.class);
    for (Language language : ALL) {
      if (counts[language.ordinal()] == most) {
        best.add(language);
      }
    }
    return best;
  }
}
