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
    "gâteau, gateaux",
    "cheval, chevaux",
    "cuisine, Cuisines"
  })
  void bothNumbersOfAWordFoldToTheSame(String one, String many) {
    assertThat(Fold.word(many)).isEqualTo(Fold.word(one));
  }
}
