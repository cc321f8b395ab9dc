package verso.platform.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InferenceLabelTest {

  @Test
  void takesAnAdvertisersLabelApart() {
    var label = InferenceLabel.of("2P_ExampleCoffee_Loyalty Members_14March2020_US");

    assertThat(label)
        .isEqualTo(
            new InferenceLabel(
                "2P",
                "",
                "ExampleCoffee_Loyalty Members",
                "ExampleCoffee",
                "",
                "14March2020",
                "US",
                ""));
  }

  @Test
  void knowsRetiredSegments() {
    var label = InferenceLabel.of("3P_Garden Tool Shoppers_US [Do Not Use in 2021]");

    assertThat(label.segment()).isEqualTo("Garden Tool Shoppers");
    assertThat(label.country()).isEqualTo("US");
    assertThat(label.isRetired()).isTrue();
  }

  @Test
  void keepsTheHierarchyAndNamesTheBroker() {
    var label = InferenceLabel.of("2P_Example Motors_IRI_Home > Garden Buyers_11Jun2020_UK");

    assertThat(label.segment()).isEqualTo("Example Motors_IRI_Home > Garden Buyers");
    assertThat(label.broker()).isEqualTo("IRI");
    assertThat(label.advertiser()).isEqualTo("Example Motors");
  }

  @Test
  void takesACustomSegmentOfABrokerApart() {
    var label = InferenceLabel.of("3P_Custom_Auto_Intenders_04May2020_US");

    assertThat(label.party()).isEqualTo("3P");
    assertThat(label.segment()).isEqualTo("Auto_Intenders");
    assertThat(label.campaignDate()).isEqualTo("04May2020");
    assertThat(label.advertiser()).isEmpty();
  }

  @Test
  void keepsADateInTheMiddle() {
    var label = InferenceLabel.of("2P_ExampleCoffee_12March2020_Lapsed Buyers");

    assertThat(label.campaignDate()).isEqualTo("12March2020");
    assertThat(label.segment()).isEqualTo("ExampleCoffee_12March2020_Lapsed Buyers");
  }

  @Test
  void readsLaterPrefixes() {
    assertThat(InferenceLabel.of("Interest | Music | Jazz").segment()).isEqualTo("Music | Jazz");
    assertThat(InferenceLabel.of("1P_Custom_Podcast_Regulars").segment())
        .isEqualTo("Podcast_Regulars");
    assertThat(InferenceLabel.of("PMR_3P_Recently Engaged_UK").party()).isEqualTo("3P");
    assertThat(InferenceLabel.of("2P_Demographics_Age_25_34").isAge()).isTrue();
  }

  @Test
  void leavesAnUnknownLabelWhole() {
    assertThat(InferenceLabel.of("Something New").segment()).isEqualTo("Something New");
  }
}
