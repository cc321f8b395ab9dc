package verso.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The English and the French stem of a word. Exports mix languages within a line, so both are
 * always taken. Stemming costs more than everything else in analysis, and few words make up most of
 * any text: the stems of recent words are remembered. Not thread-safe.
 */
final class Stems {
  /** Words remembered; at some 150 bytes each, no more than a few megabytes. */
  private static final int REMEMBERED = 20_000;

  /** Words outside these bounds are codes rather than words of a language. */
  private static final int SHORTEST = 3;

  private static final int LONGEST = 30;

  private final CharArrayMap<List<String>> remembered = new CharArrayMap<>(REMEMBERED, false);
  private final OneWord word = new OneWord();
  private final List<TokenStream> stemmers =
      List.of(new PorterStemFilter(word), new FrenchLightStemFilter(word));

  /** The stems of a folded word, without repetition; none when it is no word of a language. */
  List<String> of(char[] chars, int length) throws IOException {
    if (length < SHORTEST || length > LONGEST || !isLetters(chars, length)) {
      return List.of();
    }
    List<String> known = remembered.get(chars, 0, length);
    return known != null ? known : remember(new String(chars, 0, length));
  }

  private List<String> remember(String text) throws IOException {
    if (remembered.size() >= REMEMBERED) {
      remembered.clear();
    }
    Set<String> stems = new LinkedHashSet<>();
    for (TokenStream stemmer : stemmers) {
      word.set(text);
      stemmer.incrementToken();
      stems.add(word.get());
    }
    List<String> result = List.copyOf(stems);
    remembered.put(text, result);
    return result;
  }

  private static boolean isLetters(char[] chars, int length) {
    for (int i = 0; i < length; i++) {
      if (chars[i] < 'a' || chars[i] > 'z') {
        return false;
      }
    }
    return true;
  }

  /** The stream of a single word, which is how Lucene's stemmers are reached. */
  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    void set(String text) {
      term.setEmpty().append(text);
    }

    String get() {
      return term.toString();
    }

    @Override
    public boolean incrementToken() {
      return true;
    }
  }
}
