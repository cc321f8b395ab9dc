package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;

class TextTokenizerTest {
  private static final String LATIN = "abzABZ019_:.,;'’‘é\u0152ß\u01F0 \t-/?=&+#@*()\u00A0«»—“€";
  private static final String FOREIGN = "日жα\u0301\u200D©\u202F\uD83D\uDE00ا\u0E01";
  private static final String[] PIECES = {"l'été", "3.14", "1,2", "a:b", "12:30", "x_y", "__", "…"};

  @Test
  void cutsLatinTextAsLuceneDoes() throws IOException {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random, LATIN);

      assertThat(tokens(new TextTokenizer(), text))
          .isEqualTo(tokens(new StandardTokenizer(), text));
    }
  }

  @Test
  void cutsOtherTextAsLuceneDoes() throws IOException {
    var random = new Random(2);
    for (int i = 0; i < 5_000; i++) {
      String text = text(random, LATIN + FOREIGN);

      assertThat(tokens(new TextTokenizer(), text))
          .isEqualTo(tokens(new StandardTokenizer(), text));
    }
  }

  @Test
  void cutsEachCharacterBetweenLettersAndDigitsAsLuceneDoes() throws IOException {
    for (int c = 1; c < 0x2100; c++) {
      String text = "a" + (char) c + "b 1" + (char) c + "2 " + (char) c + " " + (char) c + "c";

      assertThat(tokens(new TextTokenizer(), text))
          .as(Integer.toHexString(c))
          .isEqualTo(tokens(new StandardTokenizer(), text));
    }
  }

  @Test
  void cutsVeryLongWordsAsLuceneDoes() throws IOException {
    String text = "short " + "long".repeat(300) + " short";

    assertThat(tokens(new TextTokenizer(), text)).isEqualTo(tokens(new StandardTokenizer(), text));
  }

  @Test
  void leavesOutTheSchemeOfAnAddress() throws IOException {
    assertThat(tokens(new TextTokenizer(), "at https://example.com/a now http"))
        .containsExactly("0 at 1", "11 example.com 1", "23 a 1", "25 now 1", "29 http 1");
  }

  @Test
  void marksTheWordsOfAnAddress() throws IOException {
    var tokenizer = new TextTokenizer();
    tokenizer.setReader(new StringReader("at HTTP://example.com/a now"));
    tokenizer.reset();
    TypeAttribute type = tokenizer.getAttribute(TypeAttribute.class);
    var isAddress = new ArrayList<Boolean>();
    while (tokenizer.incrementToken()) {
      isAddress.add(type.type().equals(TextTokenizer.ADDRESS));
    }

    assertThat(isAddress).containsExactly(false, true, true, false);
  }

  private static String text(Random random, String characters) {
    var text = new StringBuilder();
    for (int length = random.nextInt(20); length > 0; length--) {
      if (random.nextInt(8) == 0) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      } else {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
    }
    return text.toString();
  }

  private static List<String> tokens(Tokenizer tokenizer, String text) throws IOException {
    tokenizer.setReader(new StringReader(text));
    tokenizer.reset();
    CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
    PositionIncrementAttribute increment = tokenizer.getAttribute(PositionIncrementAttribute.class);
    var tokens = new ArrayList<String>();
    while (tokenizer.incrementToken()) {
      tokens.add(offset.startOffset() + " " + term + " " + increment.getPositionIncrement());
    }
    tokenizer.end();
    tokenizer.close();
    return tokens;
  }
}
