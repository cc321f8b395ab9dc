package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.trace.Origin;

class HabitSectionTest {
  private static Findings claiming(String id) {
    return Findings.of(
            List.of(
                new Claim(
                    id,
                    Facet.HABIT,
                    id,
                    Sentence.of(id),
                    Set.of(Origin.OBSERVED),
                    Set.of("netflix"),
                    false,
                    Optional.empty(),
                    Period.UNDATED,
                    List.of(),
                    new Evidence(1, List.of()))))
        .with(Sentence.of("note." + id));
  }

  @Test
  void tellsWhatIsParticularFirstAndRemarksInTheirOrder() {
    Findings told = HabitSection.told(List.of(claiming("session"), claiming("binge")));

    assertThat(told.claims()).extracting(Claim::id).containsExactly("binge", "session");
    assertThat(told.notes())
        .extracting(Sentence::key)
        .containsExactly("note.session", "note.binge");
  }
}
