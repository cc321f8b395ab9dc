package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelTest {

  @ParameterizedTest
  @CsvSource({
    "#Café_Culture, cafe culture",
    "  Trail   Running , trail running",
    "(editorial) Sports, sports",
    "R&B, r&b",
    "C++, c++",
    "35+, 35+",
    "Éducation, education",
    "Ёлка, елка",
    "バス, バス",
    "हिन्दी, हिन्दी",
    "ไทย, ไทย",
    "❤️ Pets, pets",
    "'News, Politics', news politics"
  })
  void leavesTheWords(String label, String words) {
    assertThat(Label.normalized(label)).isEqualTo(words);
  }

  @Test
  void keepsWordsApartThatOnlyTheMarksOfTheirScriptTellApart() {
    assertThat(Label.normalized("バス")).isNotEqualTo(Label.normalized("ハス"));
  }

  @Test
  void isEmptyForSymbolsOnly() {
    assertThat(Label.normalized("⚽️")).isEmpty();
  }

  @Test
  void aKeyOfSymbolsIsTheSymbols() {
    assertThat(Label.key(" ⚽ ")).isEqualTo("⚽");
    assertThat(Label.key("Café")).isEqualTo("cafe");
  }
}
