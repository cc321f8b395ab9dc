package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvertiserNamesTest {
  private final AdvertiserNames names = new AdvertiserNames();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme Inc.|acme",
        "ACME, Inc|acme",
        "Acme S.A.S.|acme",
        "Acme SAS|acme",
        "Acme S.p.A.|acme",
        "Acme Sp. z o.o.|acme",
        "Acme GmbH & Co. KG|acme",
        "Acme L.L.C.|acme",
        "Acme Co., Ltd.|acme",
        "Acmé|acme",
        "@Acme|acme",
        "@acme_fr|acme",
        "@Acme.official|acme",
        "@acme_bikes|acmebikes",
        "Acme Bikes France SAS|acmebikes",
        "Air France|airfrance",
        "Sample & Fils|sample",
        "acme.example|acme",
        "acme.com|acme",
        "www.acme.com|acme",
        "https://www.acme.com/fr/|acme",
        "ACME.CO.UK|acme",
        "acme.fr|acme",
        "Acme Sports|acmesports",
        "shop.acme.com|shopacme",
        "mystore.example.com|mystoreexample",
        "J.Crew|jcrew",
        "J.Jill|jjill",
        "E.ON|eon",
        "L.L.Bean|llbean",
        "com.acme.android|comacmeandroid",
        "H&M|h&m",
        "Inc|inc",
        "Müller Oyj|muller",
        "Яндекс|яндекс",
        "***|''"
      })
  void reducesANameToWhatAllOfItsFormsShare(String name, String key) {
    assertThat(names.key(name)).isEqualTo(key);
  }

  @Test
  void keepsShopsOfOneHostApart() {
    assertThat(names.key("one.example.com")).isNotEqualTo(names.key("two.example.com"));
  }

  @Test
  void followsAHandleToItsNameOnceTold() {
    names.learn("Acme", "@acme_fr");

    assertThat(names.key("@acme_fr")).isEqualTo(names.key("Acme Inc"));
  }

  @Test
  void agreesWhateverOrderHandlesAreLearnedIn() {
    names.learn("Acme", "@acme_fr");
    names.learn("Acme France", "@acme_fr");
    var reversed = new AdvertiserNames();
    reversed.learn("Acme France", "@acme_fr");
    reversed.learn("Acme", "@acme_fr");

    for (String name : new String[] {"Acme", "Acme France", "@acme_fr"}) {
      assertThat(names.key(name)).isEqualTo("acme").isEqualTo(reversed.key(name));
    }
  }

  @Test
  void namesThatAreEachOthersHandlesAreOneParty() {
    names.learn("Alpha", "@beta");
    names.learn("Beta", "@alpha");

    assertThat(names.key("Beta")).isEqualTo(names.key("Alpha"));
  }
}
