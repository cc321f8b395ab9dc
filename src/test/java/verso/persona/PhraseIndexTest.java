package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

  @Test
  void findsPhrasesOfSeveralLengthsInOneText() {
    var index = new PhraseIndex(List.of("running", "trail running", "chess"));

    assertThat(index.in("best trail running shoes"))
        .containsExactlyInAnyOrder("trail running", "running");
  }

  @Test
  void findsWholeWordsOnly() {
    var index = new PhraseIndex(List.of("art", "car"));

    assertThat(index.in("artist card heart")).isEmpty();
  }

  @Test
  void findsAPhraseOnceHoweverOftenItOccurs() {
    var index = new PhraseIndex(List.of("tea"));

    assertThat(index.in("tea and tea and tea")).containsExactly("tea");
  }

  @Test
  void findsPhrasesAtBothEnds() {
    var index = new PhraseIndex(List.of("new shoes", "on sale"));

    assertThat(index.in("new shoes on sale")).containsExactly("new shoes", "on sale");
  }

  @Test
  void leavesOutPhrasesOfMoreThanSixWords() {
    var index = new PhraseIndex(List.of("a b c d e f g", "a b c d e f"));

    assertThat(index.in("a b c d e f g")).containsExactly("a b c d e f");
  }

  @Test
  void findsNothingWithoutPhrases() {
    assertThat(new PhraseIndex(List.of()).in("anything")).isEmpty();
  }
}
