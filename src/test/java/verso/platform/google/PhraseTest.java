package verso.platform.google;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void keepsATitleItDoesNotKnow() {
    assertThat(Phrase.of("Обзор палаток")).isEqualTo(new Phrase("", "Обзор палаток"));
  }
}
