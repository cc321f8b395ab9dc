package verso.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

  @Test
  void takesOutWhatSteersATerminal() {
    assertThat(PlainText.oneLine("\u001b[31mred\u001b[0m \u009b2J\u0007 \r\nnext"))
        .isEqualTo("[31mred[0m 2J next");
  }

  @Test
  void takesOutWhatTurnsTheDirectionOfWriting() {
    assertThat(PlainText.oneLine("a\u202Egpj.exe\u2066b")).isEqualTo("agpj.exeb");
  }

  @Test
  void keepsLettersOfAllScripts() {
    assertThat(PlainText.oneLine("  é ю 日本 🎾 ")).isEqualTo("é ю 日本 🎾");
  }

  @Test
  void aPieceOfALineKeepsTheSpacesAtItsEnds() {
    assertThat(PlainText.inline(" a \u3000 b ")).isEqualTo(" a b ");
  }

  @Test
  void frenchPunctuationStaysWithItsWord() {
    assertThat(PlainText.oneLine("«\u00a0a\u00a0»\u202f?")).isEqualTo("«\u00a0a\u00a0»\u202f?");
  }

  @Test
  void linesStayLines() {
    assertThat(PlainText.lines("one\u001b[2J\n\ttwo"))
        .isEqualTo("one[2J" + System.lineSeparator() + "  two");
  }
}
