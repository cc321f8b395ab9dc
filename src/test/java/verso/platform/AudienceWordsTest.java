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
        "Annonceurs dont vous avez utilisé le site web ou l’application | RETARGETING",
        "Werbetreibende, die eine Liste hochgeladen haben, in der du vorkommst | CONTACT_LIST",
        "Werbetreibende, deren Website oder App du möglicherweise besucht hast | RETARGETING",
        "Werbetreibende, deren Geschäft du besucht haben könntest | STORE_VISIT",
        "Anunciantes que subieron una lista en la que apareces | CONTACT_LIST",
        "Anunciantes cuyo sitio web o app visitaste | RETARGETING",
        "Anunciantes cuya tienda visitaste | STORE_VISIT",
        "Inserzionisti che hanno caricato un elenco che ti include | CONTACT_LIST",
        "Inserzionisti di cui hai visitato il negozio | STORE_VISIT",
        "Anunciantes que carregaram uma lista que inclui você | CONTACT_LIST",
        "Anunciantes cuja loja você visitou | STORE_VISIT",
        "Adverteerders van wie je de website of app hebt gebruikt | RETARGETING",
        "Reklamodawcy, których sklep mogłeś odwiedzić | STORE_VISIT",
        "あなたを含むリストをアップロードした広告主 | CONTACT_LIST",
        "ウェブサイトやアプリを利用した広告主 | RETARGETING",
        "Advertisers using your activity or information | UNSTATED"
      })
  void tellsTheBasisFromASentence(String sentence, Basis basis) {
    assertThat(AudienceWords.basis(sentence)).isEqualTo(basis);
  }
}
