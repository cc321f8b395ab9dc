package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.interest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Flag;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.interest.SensitiveCategory;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;

class SensitiveLabelsTest {
  @TempDir private Path folder;

  @Test
  void countsLabelsBySubjectAndAuthor() throws IOException {
    Section section =
        Samples.section(
            new SensitiveLabels(),
            folder,
            interest("x", "Diabetes"),
            Samples.trace("x", Kind.INTEREST, Origin.SUPPLIED, "Chemotherapy")
                .basis(Basis.DATA_BROKER),
            interest("x", "Tennis"));

    assertThat(section.claims()).hasSize(2).allMatch(claim -> claim.is(Flag.SENSITIVE));
    assertThat(section.notes())
        .containsExactly(
            Sentence.of(
                "note.sensitive",
                "category",
                SensitiveCategory.PHYSICAL_HEALTH,
                "count",
                2L,
                "authors",
                Map.of(Author.PLATFORM, 1L, Author.BROKER, 1L)));
  }

  @Test
  void givesNoScoreToWhatIsSensitive() throws IOException {
    Claim claim = Samples.interests(folder, interest("x", "Diabetes")).getFirst().claim();

    assertThat(claim.sensitive()).containsExactly(SensitiveCategory.PHYSICAL_HEALTH);
    assertThat(claim.fits()).isEmpty();
  }

  @Test
  void recallsWhatMetaSaidOfSuchLabels() throws IOException {
    Section section =
        Samples.section(new SensitiveLabels(), folder, interest("facebook", "Diabetes"));

    // The store's only import is one of X, so there is no date to hold against Meta's.
    assertThat(Samples.notes(section)).containsExactly("note.sensitive");
  }

  @Test
  void saysNothingWithoutSuchLabels() throws IOException {
    Section section = Samples.section(new SensitiveLabels(), folder, interest("x", "Tennis"));

    assertThat(section.claims()).isEmpty();
    assertThat(section.notes()).isEmpty();
  }
}
