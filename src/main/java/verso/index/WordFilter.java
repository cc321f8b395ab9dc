package verso.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Turns the tokens of Unicode's rules into words as people search for them: {@code example.com} and
 * {@code ada_example} into their parts, {@code l'élection} into {@code election}, each followed by
 * its stems at the same position. One filter rather than a chain of eight, because analysis is what
 * an import waits for.
 *
 * <p>A stem is marked, so that it never passes for a word of the text. A text is indexed as its
 * words and, where they differ, their marked stems; a query word asks for itself, and at a lower
 * weight for its stems both as word and as stem. So {@code shoe} finds {@code shoes}, ranks {@code
 * shoe} first, and prefixes and suggestions see real words only. The words of an address have no
 * stems: names and codes for the most part, they would double the vocabulary for nothing.
 */
final class WordFilter extends TokenFilter {
  /** Stands before a stem; a character no word contains. */
  static final char STEM = '\u0001';

  /** How most hosts begin, which says nothing of them. */
  private static final String WWW = "www.";

  /** What French elides before a vowel; also the English endings after an apostrophe. */
  private static final Set<String> ELIDED =
      Set.of("l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute increment =
      addAttribute(PositionIncrementAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final boolean forQuery;
  private final Stems stems = new Stems();
  private final Folding folding = new Folding();
  private final Deque<String> pending = new ArrayDeque<>();

  private char[] token = new char[64];
  private int tokenLength;
  private int tokenStart;
  private int next;
  private int skipped;
  private boolean isAddress;

  WordFilter(TokenStream input, boolean forQuery) {
    super(input);
    this.forQuery = forQuery;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
    tokenLength = 0;
    next = 0;
    skipped = 0;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      emitStem(pending.remove());
      return true;
    }
    while (!nextPiece()) {
      if (!nextToken()) {
        return false;
      }
    }
    return true;
  }

  private void emitStem(String stem) {
    term.setEmpty().append(stem);
    increment.setPositionIncrement(0);
  }

  private boolean nextToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    tokenLength = term.length();
    if (token.length < tokenLength) {
      token = new char[tokenLength];
    }
    System.arraycopy(term.buffer(), 0, token, 0, tokenLength);
    tokenStart = offset.startOffset();
    isAddress = type.type().equals(TextTokenizer.ADDRESS);
    next = beginsWithWww() ? WWW.length() : 0;
    skipped = increment.getPositionIncrement() - 1;
    return true;
  }

  private boolean beginsWithWww() {
    boolean begins = tokenLength > WWW.length();
    for (int i = 0; begins && i < WWW.length(); i++) {
      begins = token[i] == WWW.charAt(i);
    }
    return begins;
  }

  private boolean nextPiece() throws IOException {
    while (next < tokenLength) {
      int from = next;
      next = endOfPiece(from);
      int start = withoutElision(from, next);
      int end = withoutPossessive(start, next);
      next++;
      if (end > start && emitWord(start, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean emitWord(int start, int end) throws IOException {
    folding.fold(token, start, end);
    if (folding.length() == 0) {
      return false;
    }
    term.copyBuffer(folding.chars(), 0, folding.length());
    offset.setOffset(tokenStart + start, tokenStart + end);
    increment.setPositionIncrement(1 + skipped);
    skipped = 0;
    if (!isAddress) {
      queueStems(stems.of(folding.chars(), folding.length()));
    }
    return true;
  }

  private void queueStems(List<String> found) {
    for (String stem : found) {
      boolean isWord = stem.contentEquals(term);
      if (forQuery && !isWord) {
        pending.add(stem);
      }
      if (forQuery || !isWord) {
        pending.add(STEM + stem);
      }
    }
  }

  /** A piece ends where a name is joined to the next; numbers such as 3.14 stay whole. */
  private int endOfPiece(int from) {
    for (int i = from; i < tokenLength; i++) {
      char c = token[i];
      boolean joint = c == '.' || c == '_' || c == ':';
      if (joint && !(i > 0 && i + 1 < tokenLength && isDigit(i - 1) && isDigit(i + 1))) {
        return i;
      }
    }
    return tokenLength;
  }

  private boolean isDigit(int i) {
    return token[i] >= '0' && token[i] <= '9';
  }

  private int withoutElision(int from, int to) {
    for (int i = from; i < to && i - from <= 6; i++) {
      if (isApostrophe(token[i])) {
        return isElided(from, i) ? i + 1 : from;
      }
    }
    return from;
  }

  private boolean isElided(int from, int to) {
    folding.fold(token, from, to);
    return ELIDED.contains(new String(folding.chars(), 0, folding.length()));
  }

  private int withoutPossessive(int from, int to) {
    boolean possessive =
        to - from > 2
            && isApostrophe(token[to - 2])
            && (token[to - 1] == 's' || token[to - 1] == 'S');
    return possessive ? to - 2 : to;
  }

  /** Typewriter and printer's apostrophe, and the full-width one. */
  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\uFF07';
  }
}
