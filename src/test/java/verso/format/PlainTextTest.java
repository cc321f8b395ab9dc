package verso.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void makesABlockOfLinesAnItem() {
    Collected found = Collected.from(new PlainText(), "\nDear Bo,\r\nsee you.\r\n\r\n \nAda\n");

    assertThat(found.values())
        .extracting(Value::allText)
        .containsExactly("Dear Bo,\nsee you.", "Ada");
    assertThat(found.places()).containsExactly("line 2", "line 6");
  }

  @Test
  void cutsLongBlocksAtBlanks() {
    Collected found = Collected.from(new PlainText(), "word ".repeat(2_000));

    assertThat(found.places()).containsExactly("line 1", "line 1, part 2", "line 1, part 3");
    assertThat(found.values())
        .allMatch(value -> value.allText().length() <= 4_000 && value.allText().endsWith("word"));
    assertThat(String.join(" ", found.values().stream().map(Value::allText).toList()))
        .isEqualTo("word ".repeat(2_000).strip());
  }

  @Test
  void readsOneEndlessLineInLittleMemory() {
    Collected found = Collected.from(new PlainText(), new Repeated('x', 1_000_000));

    assertThat(found.values().stream().mapToInt(value -> value.allText().length()).sum())
        .isEqualTo(1_000_000);
  }

  @Test
  void tellsTheEncoding() {
    byte[] western = "Zoë in Zürich".getBytes(Charset.forName("windows-1252"));

    assertThat(Collected.from(new PlainText(), western).values())
        .extracting(Value::allText)
        .containsExactly("Zoë in Zürich");
  }
}
