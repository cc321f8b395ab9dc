package verso.index;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/**
 * The words of a query as the store spells them. Suggests words only, never stems: those begin with
 * a character that no query word begins with, and a suggestion shares the first character.
 */
record Spelling(IndexReader reader) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?![\\p{L}:*?~])");
  private static final Set<String> OPERATORS = Set.of("AND", "OR", "NOT", "TO");

  /** The query with every word that the store lacks replaced by the nearest one it has. */
  Optional<String> suggestion(String query) throws IOException {
    Matcher words = WORD.matcher(query);
    var corrected = new StringBuilder();
    boolean changed = false;
    while (words.find()) {
      Optional<String> nearest = nearest(words.group());
      changed |= nearest.isPresent();
      words.appendReplacement(corrected, Matcher.quoteReplacement(nearest.orElse(words.group())));
    }
    return changed ? Optional.of(words.appendTail(corrected).toString()) : Optional.empty();
  }

  private Optional<String> nearest(String word) throws IOException {
    var folding = new Folding();
    folding.fold(word.toCharArray(), 0, word.length());
    var folded = new String(folding.chars(), 0, folding.length());
    return OPERATORS.contains(word) || isKnown(folded) ? Optional.empty() : nearestTo(folded);
  }

  private boolean isKnown(String word) throws IOException {
    for (String field : TraceQueryParser.FIELDS) {
      if (reader.docFreq(new Term(field, word)) > 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> nearestTo(String word) throws IOException {
    Optional<SuggestWord> best = Optional.empty();
    for (String field : TraceQueryParser.FIELDS) {
      for (SuggestWord found :
          checker().suggestSimilar(new Term(field, word), 1, reader, SuggestMode.SUGGEST_ALWAYS)) {
        if (best.isEmpty() || isBetter(found, best.get())) {
          best = Optional.of(found);
        }
      }
    }
    return best.map(found -> found.string);
  }

  private static boolean isBetter(SuggestWord one, SuggestWord other) {
    return one.score > other.score || one.score == other.score && one.freq > other.freq;
  }

  private static DirectSpellChecker checker() {
    var checker = new DirectSpellChecker();
    checker.setThresholdFrequency(0);
    return checker;
  }
}
