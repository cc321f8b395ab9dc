package verso.index;

import java.io.CharArrayReader;
import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizerImpl;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text at Unicode's word boundaries, just as Lucene's {@code StandardTokenizer} does, and
 * knows addresses: their {@code https} is no token, and the rest of theirs are of type {@link
 * #ADDRESS}. Text in Latin letters, which is most of it, is cut by {@link LatinWords}; any other by
 * Lucene's own automaton.
 */
final class TextTokenizer extends Tokenizer {
  /** The type of a token that is part of an address rather than of prose. */
  static final String ADDRESS = "<ADDRESS>";

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  private final LatinWords latin = new LatinWords();

  private char[] text = new char[256];
  private final StandardTokenizerImpl any = new StandardTokenizerImpl(new CharArrayReader(text));

  private int length;
  private boolean isLatin;
  private int start;
  private int end;
  private int endOfAddress;

  @Override
  public void reset() throws IOException {
    super.reset();
    readAll();
    endOfAddress = 0;
    end = 0;
    isLatin = latin.canRead(text, length);
    if (isLatin) {
      latin.reset(text, length);
    } else {
      any.yyreset(new CharArrayReader(text, 0, length));
    }
  }

  private void readAll() throws IOException {
    length = 0;
    for (int read = 0; read >= 0; read = input.read(text, length, text.length - length)) {
      length += read;
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
      }
    }
  }

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    do {
      if (!next()) {
        return false;
      }
    } while (isScheme());
    term.copyBuffer(text, start, end - start);
    offset.setOffset(correctOffset(start), correctOffset(end));
    if (start < endOfAddress) {
      type.setType(ADDRESS);
    }
    return true;
  }

  private boolean next() throws IOException {
    if (isLatin) {
      boolean found = latin.next();
      start = latin.start();
      end = latin.end();
      return found;
    }
    if (any.getNextToken() == StandardTokenizerImpl.YYEOF) {
      return false;
    }
    start = any.yychar();
    end = start + any.yylength();
    return true;
  }

  /** Whether the token is the {@code https} before {@code ://}; an address begins there then. */
  private boolean isScheme() {
    boolean found =
        start >= endOfAddress
            && end + 2 < length
            && text[end] == ':'
            && text[end + 1] == '/'
            && text[end + 2] == '/'
            && isHttp();
    if (found) {
      endOfAddress = end;
      while (endOfAddress < length && text[endOfAddress] > ' ') {
        endOfAddress++;
      }
    }
    return found;
  }

  private boolean isHttp() {
    boolean isHttp = end - start == 4 || (end - start == 5 && (text[end - 1] | ' ') == 's');
    for (int i = 0; isHttp && i < 4; i++) {
      isHttp = (text[start + i] | ' ') == "http".charAt(i);
    }
    return isHttp;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
