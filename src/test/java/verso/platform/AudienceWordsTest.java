package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.trace.Basis;

class AudienceWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A list uploaded or used by the advertiser | CONTACT_LIST",
        "Une liste importée par l'annonceur | CONTACT_LIST",
        "Interacted with their website, app or store | RETARGETING",
        "Bezoek aan een winkel | STORE_VISIT",
        "Visited their store | STORE_VISIT",
        "Advertisers using your activity or information | UNSTATED"
      })
  void tellsTheBasisFromASentence(String sentence, Basis basis) {
    assertThat(AudienceWords.basis(sentence)).isEqualTo(basis);
  }
}
