package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.field;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.notes;
import static verso.persona.Samples.section;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Figure;
import verso.claim.Section;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class RecognisableTest {
  @TempDir private Path folder;

  /** Names of which nothing is known. */
  private static List<TraceBuilder> rare(int count) {
    var labels = new ArrayList<TraceBuilder>();
    for (int i = 0; i < count; i++) {
      labels.add(interest("x", "Zqwortel Vbnauk" + (char) ('a' + i)));
    }
    return labels;
  }

  private Section recognisable(List<TraceBuilder> traces) throws IOException {
    return section(new Recognisable(), folder, traces.toArray(TraceBuilder[]::new));
  }

  @Test
  void fiveRareLabelsCouldBeEnough() throws IOException {
    Figure enough = recognisable(rare(12)).figures().getLast();

    // 4 · 7.6 = 30.4 < 31 ≤ 38.0 = 5 · 7.6; with 30 % more bits 4, with 30 % fewer 6
    assertThat(enough.id()).isEqualTo("recognisable.enough");
    assertThat(enough.value()).isEqualTo(5);
    assertThat(enough.low()).isEqualTo(4);
    assertThat(enough.high()).isEqualTo(6);
    assertThat(enough.n()).isEqualTo(12);
  }

  @Test
  void thereAreNoMoreBitsThanPeople() throws IOException {
    Figure bits = recognisable(rare(12)).figures().getFirst();

    assertThat(bits.value()).isEqualTo(33);
    assertThat(bits.high()).isEqualTo(33);
  }

  @Test
  void ordinaryLabelsAndFactsAddUp() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int i = 0; i < 10; i++) {
      traces.add(interest("x", "zqwortel" + (char) ('a' + i)));
    }
    traces.add(field("x", Origin.DECLARED, "gender", "female"));
    traces.add(field("x", Origin.DECLARED, "age", "34"));

    Section section = recognisable(traces);

    Figure bits = section.figures().getFirst();
    assertThat(bits.value()).isEqualTo(10 * 1.4 + 1 + 6, Offset.offset(1e-9));
    assertThat(bits.low()).isEqualTo(21 * 0.7, Offset.offset(1e-9));
    assertThat(bits.n()).isEqualTo(12);
    assertThat(section.figures()).hasSize(1);
    assertThat(notes(section))
        .containsExactly("note.rarity", "note.fact.GENDER", "note.fact.AGE", "note.recognisable");
  }

  @Test
  void nineLabelsAreNotEnoughToSayAnything() throws IOException {
    Section section = recognisable(rare(9));

    assertThat(notes(section)).containsExactly("note.tooFewLabels");
    assertThat(section.figures()).isEmpty();
  }

  @Test
  void minorsAreNotToldHowRecognisableTheyAre() throws IOException {
    List<TraceBuilder> traces = rare(12);
    traces.add(field("tiktok", Origin.INFERRED, "age", "13-17"));

    Section section = recognisable(traces);

    assertThat(notes(section)).containsExactly("note.notOfMinors");
    assertThat(section.figures()).isEmpty();
  }

  @Test
  void aNameNobodyKnowsIsRareAndAWordIsNot() {
    assertThat(LabelRarity.of("Zqwortel Vbnauk", Optional.empty())).isEqualTo(LabelRarity.RARE);
    assertThat(LabelRarity.of("zqwortel vbnauk", Optional.empty())).isEqualTo(LabelRarity.ORDINARY);
    assertThat(LabelRarity.of("ZQWORTEL VBNAUK", Optional.empty())).isEqualTo(LabelRarity.ORDINARY);
  }
}
