package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.trace;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;

class AuthorsTest {
  @ParameterizedTest
  @CsvSource({
    "spotify, 1P_Custom_Runners_US, PLATFORM",
    "spotify, 3P_Custom_Auto_Intenders_04May2020_US, BROKER",
    "spotify, 3p_lower_case, BROKER"
  })
  void tellsByThePrefixOfASegment(String platform, String segment, Author author) {
    assertThat(Authors.of(trace(platform, Kind.SEGMENT, Origin.INFERRED, segment).build()))
        .contains(author);
  }

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
                trace("amazon", Kind.SEGMENT, Origin.SUPPLIED, "Pet owners")
                    .detail("category", "Third-party audiences")
                    .build()))
        .contains(Author.BROKER);
  }

  @Test
  void saysNothingWithoutAMark() {
    assertThat(Authors.of(trace("facebook", Kind.SEGMENT, Origin.INFERRED, "1P_x").build()))
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
