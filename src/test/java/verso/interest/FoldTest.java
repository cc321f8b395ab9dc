package verso.interest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "movie, movies",
    "maladie, maladies",
    "allergy, allergies",
    "recherche, recherches",
    "church, churches",
    "box, boxes",
    "gâteau, gateaux",
    "jeu, jeux",
    "cheval, chevaux",
    "ciudad, ciudades",
    "cuisine, Cuisines"
  })
  void bothNumbersOfAWordFoldToTheSame(String one, String many) {
    assertThat(Fold.word(many)).isEqualTo(Fold.word(one));
  }

  @ParameterizedTest
  @CsvSource({"Café, cafe", "ŒUVRE, oeuvre", "Straße, strasse", "Málaga, malaga"})
  void foldsCaseAndAccents(String written, String folded) {
    assertThat(Fold.word(written)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"bus", "gas", "tennis", "fitness", "virus", "news"})
  void leavesWhatIsNoPlural(String word) {
    assertThat(Fold.word(word)).isEqualTo(word);
  }
}
