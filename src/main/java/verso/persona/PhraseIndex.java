package verso.persona;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import verso.interest.Label;

/** Finds which of many phrases occur in a text, word by word, in one pass over the text. */
final class PhraseIndex {
  private static final int LONGEST = 6;

  private final Set<String> phrases = new HashSet<>();

  /** Most words of a text begin no phrase, and no more is tried with them. */
  private final Set<String> firstWords = new HashSet<>();

  private final int longest;

  /** An index of these phrases, given in the form {@link Label#normalized} gives them. */
  PhraseIndex(Collection<String> normalized) {
    int most = 1;
    for (String phrase : normalized) {
      int words = phrase.split(" ").length;
      if (words <= LONGEST) {
        phrases.add(phrase);
        firstWords.add(phrase.split(" ", 2)[0]);
        most = Math.max(most, words);
      }
    }
    longest = most;
  }

  /** The phrases that occur in a normalised text as whole words. */
  Set<String> in(String normalizedText) {
    var found = new LinkedHashSet<String>();
    String[] words = normalizedText.split(" ");
    for (int from = 0; from < words.length; from++) {
      if (!firstWords.contains(words[from])) {
        continue;
      }
      var phrase = new StringBuilder();
      for (int to = from; to < words.length && to < from + longest; to++) {
        phrase.append(to == from ? "" : " ").append(words[to]);
        if (phrases.contains(phrase.toString())) {
          found.add(phrase.toString());
        }
      }
    }
    return found;
  }
}
