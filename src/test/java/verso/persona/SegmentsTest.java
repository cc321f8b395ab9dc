package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Section;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class SegmentsTest {
  @TempDir private Path folder;

  private static TraceBuilder segment(String platform, String name) {
    return Samples.trace(platform, Kind.SEGMENT, Origin.INFERRED, name);
  }

  @ParameterizedTest
  @CsvSource({
    "Engaged Shoppers, BEHAVIOURS",
    "Auto_Intenders_04May2020, PURCHASE_INTENT",
    "Birthday in May, LIFE_EVENTS",
    "Frequent travelers, PLACES",
    "iPhone Users, DEVICES",
    "Homeowner, DEMOGRAPHICS",
    "1P_Custom_Sporting_Goods, PURCHASE_INTENT",
    "1P_Custom_Getting_Married_FR, LIFE_EVENTS",
    "1P_Custom_Trail_Running, INTERESTS",
    "Zyx wvu, BEHAVIOURS"
  })
  void aSegmentIsAboutTheSideThatItsNameTells(String name, Facet facet) {
    assertThat(new SegmentFacets(SmallTopics.CLASSIFIER).of(segment("spotify", name).build()))
        .isEqualTo(facet);
  }

  @Test
  void aThirdPartysSegmentIsByABroker() throws IOException {
    Claim claim =
        Samples.section(
                new Purchases(),
                folder,
                segment("spotify", "Auto Intenders").basis(Basis.DATA_BROKER))
            .claims()
            .getFirst();

    assertThat(claim.author()).isEqualTo(Author.BROKER);
    assertThat(claim.fits().orElseThrow().sources())
        .extracting(Fits.Component::source)
        .containsExactly(Fits.Source.BROKER);
    assertThat(claim.sentence().key()).isEqualTo("claim.segment");
  }

  @Test
  void aProbabilityIsNoMembership() throws IOException {
    Claim claim =
        Samples.section(
                new InterestList(),
                folder,
                segment("linkedin", "Likelihood to be a marketer")
                    .detail("status", "probability")
                    .detail("probability", "0.0123"))
            .claims()
            .getFirst();

    assertThat(claim.facet()).isEqualTo(Facet.PREDICTIONS);
    assertThat(claim.sentence().key()).isEqualTo("claim.probable");
    assertThat(claim.sentence().arguments()).containsEntry("probability", "0.0123");
    assertThat(claim.fits()).isEmpty();
  }

  @Test
  void aSegmentOfTheSameNameAsAnInterestIsThatInterest() throws IOException {
    Section section =
        Samples.section(
            new InterestList(),
            folder,
            Samples.interest("x", "Tennis"),
            segment("spotify", "Tennis"));

    assertThat(section.claims()).filteredOn(claim -> claim.author() != Author.VERSO).hasSize(1);
    assertThat(section.claims().getFirst().platforms()).containsExactly("spotify", "x");
  }
}
