package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void splitsAtEverythingButLettersAndDigits() {
    assertThat(words("Trail-running: 10 km!")).containsExactly("trail", "running", "10", "km");
  }

  @Test
  void takesFrenchElisionsOff() {
    assertThat(words("cours d'espagnol à l’école"))
        .containsExactly("cour", "espagnol", "a", "ecole");
  }

  @Test
  void takesThePossessiveOff() {
    assertThat(words("Domino's Pizza")).containsExactly("domino", "pizza");
  }

  @Test
  void keepsWhatHoldsNamesTogether() {
    assertThat(words("H&M")).containsExactly("h&m");
    assertThat(words("C++")).containsExactly("c++");
    assertThat(words("Disney+ & co")).containsExactly("disney+", "co");
  }

  @Test
  void dropsEmoji() {
    assertThat(words("⚽️ Goals 🔥")).containsExactly("goal");
  }

  @Test
  void isEmptyForSymbolsOnly() {
    assertThat(words("— !? 🎉")).isEmpty();
  }

  @Test
  void quotesWordsAsTheyWereWritten() {
    Tokens tokens = Tokens.of("Les Chaussures de Trail !");

    assertThat(tokens.written(1, 4)).isEqualTo("Chaussures de Trail");
  }

  @Test
  void quotesWhatStoodBetweenTheWordsThatAreLeft() {
    Tokens saying = Tokens.of("planter des tomates").without("des"::equals);

    assertThat(saying.words()).containsExactly("planter", "tomate");
    assertThat(saying.written(0, 2)).isEqualTo("planter des tomates");
  }

  private static List<String> words(String text) {
    return Tokens.of(text).words();
  }
}
