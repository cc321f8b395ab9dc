package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {
  @Test
  void keepsATextThatFits() {
    assertThat(Lettering.LABEL.fitted("Example Travel")).isEqualTo("Example Travel");
  }

  @Test
  void cutsWithAnEllipsisWithinTheRoom() {
    Lettering lettering = Lettering.LABEL.within(100);

    String fitted = lettering.fitted("x".repeat(5_000));

    assertThat(fitted).endsWith("…");
    assertThat(lettering.width(fitted)).isBetween(85.0, 100.0);
  }

  @Test
  void neverCutsALetterInHalf() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC67";

    String fitted =
        Lettering.LABEL.within(60).fitted("\uD83C\uDDEB\uD83C\uDDF7".repeat(9) + family);

    assertThat(fitted).matches("(\uD83C\uDDEB\uD83C\uDDF7)*…");
  }

  @Test
  void writesNothingWhereNothingFits() {
    assertThat(Lettering.LABEL.within(8).fitted("Word")).isEmpty();
  }

  @Test
  void dropsMarksThatTurnTheDirectionAndControls() {
    assertThat(Lettering.clean("a\u202Ecod\u2066.\u0000exe\nb")).isEqualTo("a cod . exe b");
  }

  @Test
  void dropsHalvesOfLetters() {
    assertThat(Lettering.clean("a\uD83Cb")).isEqualTo("a b");
  }

  @Test
  void bearsFewMarksOnALetter() {
    assertThat(Lettering.clean("e" + "\u0301".repeat(500))).isEqualTo("e" + "\u0301".repeat(4));
  }

  @Test
  void limitsTheLengthOfAnyText() {
    assertThat(Lettering.clean("😀".repeat(5_000))).hasSize(801).endsWith("😀…");
  }

  @Test
  void takesIdeographsForWiderThanLetters() {
    assertThat(Lettering.LABEL.width("日本")).isGreaterThan(Lettering.LABEL.width("abc"));
  }
}
