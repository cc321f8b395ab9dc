package verso.platform.google;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @Test
  void readsVerbsAtTheEnd() {
    assertThat(Phrase.of("„Brot“ angesehen")).isEqualTo(new Phrase("watched", "Brot"));
  }

  @Test
  void prefersThePhraseWithMostWords() {
    assertThat(Phrase.of("Viewed ad from Tents")).isEqualTo(new Phrase("impression", "Tents"));
    assertThat(Phrase.of("Watched a video that has been removed").action()).isEqualTo("removed");
  }

  @Test
  void matchesAcrossNoBreakSpaces() {
    assertThat(Phrase.of("Application utilisée\u00a0: Carnet"))
        .isEqualTo(new Phrase("used", "Carnet"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Watched Bread                          | watched  | Bread
          Vous avez recherché du pain            | searched | du pain
          Nach Brot gesucht                      | searched | Brot
          Brood bekeken                          | watched  | Brood
          Je hebt gezocht naar brood             | searched | brood
          Has visto Pan                          | watched  | Pan
          Buscaste pan                           | searched | pan
          Visitaste pan.example.org              | visited  | pan.example.org
          Has visto un video que se eliminó      | removed  | Has visto un video que se eliminó
          Hai cercato pane                       | searched | pane
          Hai visualizzato Pane                  | viewed   | Pane
          Assistiu a Pão                         | watched  | Pão
          Pesquisou por pão                      | searched | pão
          Obejrzano: Chleb                       | watched  | Chleb
          Wyszukano: chleb                       | searched | chleb
          Sökte efter bröd                       | searched | bröd
          Просмотрено: Хлеб                      | viewed   | Хлеб
          ekmek.example.org sayfasını ziyaret ettiniz | visited | ekmek.example.org
          パンの焼き方 を視聴しました            | watched  | パンの焼き方
          「パン」を検索しました                 | searched | パン
          빵 굽기 을(를) 시청했습니다.           | watched  | 빵 굽기
          """)
  void takesASentenceApartInEachLanguage(String title, String action, String object) {
    assertThat(Phrase.of(title)).isEqualTo(new Phrase(action, object));
  }

  @Test
  void keepsATitleItDoesNotKnow() {
    assertThat(Phrase.of("Обзор палаток")).isEqualTo(new Phrase("", "Обзор палаток"));
  }
}
