package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.trace;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.claim.Author;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;

class AuthorsTest {
  @Test
  void tellsByTheDetailsOfARecord() {
    assertThat(
            Authors.of(
                trace("x", Kind.ADVERTISER, Origin.SUPPLIED, "@acme")
                    .detail("reason", "tailored audience")
                    .build()))
        .contains(Author.ADVERTISER);
    assertThat(
            Authors.of(
                trace("x", Kind.INTEREST, Origin.SUPPLIED, "Yachts")
                    .basis(Basis.DATA_BROKER)
                    .build()))
        .contains(Author.BROKER);
    assertThat(
            Authors.of(
                trace("spotify", Kind.SEGMENT, Origin.SUPPLIED, "Acme_Example Data_Recently Moved")
                    .basis(Basis.CONTACT_LIST)
                    .detail("broker", "Example Data")
                    .build()))
        .contains(Author.BROKER);
  }

  @Test
  void saysNothingWithoutAMark() {
    assertThat(Authors.of(trace("facebook", Kind.SEGMENT, Origin.INFERRED, "Runners").build()))
        .isEmpty();
  }

  @Test
  void everyTargetingTypeIsExplainedInBothLanguages() {
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      ResourceBundle messages = ResourceBundle.getBundle("verso.report.messages", language);
      assertThat(TargetingType.meanings())
          .allSatisfy(meaning -> assertThat(messages.containsKey("targeting." + meaning)).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LiveRamp, LiveRamp",
    "liveramp.com, LiveRamp",
    "Experian Marketing Services - Automotive, Experian",
    "Oracle Data Cloud, Oracle Data Cloud",
    "Dun & Bradstreet, Dun & Bradstreet"
  })
  void knowsBrokersByName(String written, String broker) {
    assertThat(Brokers.of(written).map(Broker::name)).contains(broker);
  }

  @ParameterizedTest
  @CsvSource({"Oracle", "Epsilon Bikes", "Catalist Coffee", "Live Ramps for Skaters"})
  void takesNobodyElseForABroker(String written) {
    assertThat(Brokers.of(written)).isEmpty();
  }
}
