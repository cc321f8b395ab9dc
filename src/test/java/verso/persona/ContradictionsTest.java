package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.field;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Flag;
import verso.claim.Section;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class ContradictionsTest {
  @TempDir private Path folder;

  @Test
  void twoGendersClashInTheWordsOfTwoPlatforms() throws IOException {
    assertThat(
            contradicted(
                field("x", Origin.INFERRED, "gender", "male"),
                field("facebook", Origin.INFERRED, "gender", "Women")))
        .containsExactlyInAnyOrder("male", "Women");
  }

  @Test
  void oneGenderInTwoLanguagesDoesNotClash() throws IOException {
    assertThat(
            contradicted(
                field("x", Origin.INFERRED, "gender", "female"),
                field("facebook", Origin.DECLARED, "gender", "Femme")))
        .isEmpty();
  }

  @Test
  void agesThatOverlapDoNotClash() throws IOException {
    assertThat(
            contradicted(
                field("x", Origin.INFERRED, "age", "13-54"),
                field("linkedin", Origin.INFERRED, "age", "25–34")))
        .isEmpty();
  }

  @Test
  void anAgeClashesWithABirthDate() throws IOException {
    assertThat(
            contradicted(
                field("x", Origin.INFERRED, "age", "35 and up"),
                field("google", Origin.DECLARED, "birth date", "2004-03-02")))
        .containsExactlyInAnyOrder("35 and up", "2004-03-02");
  }

  @Test
  void valuesOfOtherFieldsDoNotClash() throws IOException {
    assertThat(
            contradicted(
                field("x", Origin.INFERRED, "gender", "male"),
                field("x", Origin.INFERRED, "language", "Women")))
        .isEmpty();
  }

  @Test
  void aClashHalvesTheFit() throws IOException {
    Section card =
        Samples.section(
            new IdentityCard(),
            folder,
            field("x", Origin.DECLARED, "gender", "male"),
            field("facebook", Origin.DECLARED, "gender", "female"));

    assertThat(card.claims().stream().filter(claim -> claim.fits().isPresent()))
        .hasSize(2)
        .allSatisfy(claim -> assertThat(claim.fits().orElseThrow().score()).isEqualTo(0.2375));
  }

  private List<String> contradicted(TraceBuilder... traces) throws IOException {
    return Samples.section(new IdentityCard(), folder, traces).claims().stream()
        .filter(claim -> claim.is(Flag.CONTRADICTED) && claim.fits().isPresent())
        .map(Claim::value)
        .toList();
  }
}
