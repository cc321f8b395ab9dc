package verso.platform.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdPhrasesTest {

  @Test
  void findsTheAdvertiserInEachLanguage() {
    assertThat(AdPhrases.advertiserIn("Ad by Example Shoes")).isEqualTo("Example Shoes");
    assertThat(AdPhrases.advertiserIn("Werbeanzeige von Beispiel")).isEqualTo("Beispiel");
    assertThat(AdPhrases.advertiserIn("Annonce af Eksempel")).isEqualTo("Eksempel");
    assertThat(AdPhrases.advertiserIn("Publicité de Chaussures Exemple"))
        .isEqualTo("Chaussures Exemple");
    assertThat(AdPhrases.advertiserIn("Örnek tarafından verilen reklam")).isEqualTo("Örnek");
  }

  @Test
  void findsNoneInOtherNames() {
    assertThat(AdPhrases.advertiserIn("Adventures in baking")).isEmpty();
    assertThat(AdPhrases.advertiserIn("Ad by ")).isEmpty();
    assertThat(AdPhrases.advertiserIn("")).isEmpty();
  }

  @Test
  void knowsTheCategoryOfAdsAtAnyDepth() {
    assertThat(AdPhrases.isAdCategory("Werbeanzeigen")).isTrue();
    assertThat(AdPhrases.isAdCategory("Vues / Publicités")).isTrue();
    assertThat(AdPhrases.isAdCategory("Roads")).isFalse();
  }
}
