package verso.platform.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verso.trace.Basis;

class WordsTest {

  @Test
  void understandsTheSentencesAboutAudiences() {
    assertThat(Words.basis("Advertisers who uploaded or used a list that included you"))
        .isEqualTo(Basis.CONTACT_LIST);
    assertThat(Words.basis("Annonceurs dont vous avez utilisé le site web ou l’application"))
        .isEqualTo(Basis.RETARGETING);
    assertThat(Words.basis("Adverteerders van wie je een winkel hebt bezocht"))
        .isEqualTo(Basis.STORE_VISIT);
  }

  @Test
  void leavesAnUnknownSentenceUnstated() {
    assertThat(Words.basis("Advertisers of a new kind")).isEqualTo(Basis.UNSTATED);
    assertThat(Words.basis("")).isEqualTo(Basis.UNSTATED);
  }

  @Test
  void tellsRemovedInterestsFromOthers() {
    assertThat(Words.isInterest("Removed categories")).isTrue();
    assertThat(Words.isRejection("Removed categories")).isTrue();
    assertThat(Words.isRejection("Centres d’intérêt")).isFalse();
  }
}
