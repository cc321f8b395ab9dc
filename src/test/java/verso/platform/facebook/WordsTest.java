package verso.platform.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Removed categories            | true
          Catégories supprimées         | true
          Entfernte Kategorien          | true
          Categorías eliminadas         | true
          Categorie rimosse             | true
          Categorias ocultas            | true
          Verborgen categorieën         | true
          Usunięte kategorie            | true
          Kategorien                    | false
          Categorías                    | false
          """)
  void tellsRemovedCategoriesFromOthersInEachLanguage(String label, boolean isRemoved) {
    assertThat(Words.isInterest(label)).isTrue();
    assertThat(Words.isRejection(label)).isEqualTo(isRemoved);
  }

  @Test
  void tellsRemovedInterestsFromOthers() {
    assertThat(Words.isInterest("Removed categories")).isTrue();
    assertThat(Words.isRejection("Removed categories")).isTrue();
    assertThat(Words.isRejection("Centres d’intérêt")).isFalse();
  }
}
