package verso.persona;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Period;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.trace.Origin;

/** Section 0: is this mine, what is covered, what may hurt. */
final class BeforeYouLook {
  static final int ID = 0;

  Section section(Coverage coverage) {
    var notes = new ArrayList<Sentence>();
    notes.add(
        Sentence.of(
            "note.coverage",
            "traces",
            coverage.traces(),
            "platforms",
            coverage.platforms().size()));
    for (Map.Entry<String, Coverage.Platform> platform : coverage.platforms().entrySet()) {
      notes.add(platform(platform.getKey(), platform.getValue()));
    }
    notes.add(
        Sentence.of(
            "note.origins",
            "declared",
            coverage.origins().get(Origin.DECLARED),
            "observed",
            coverage.origins().get(Origin.OBSERVED),
            "inferred",
            coverage.origins().get(Origin.INFERRED),
            "supplied",
            coverage.origins().get(Origin.SUPPLIED),
            "shown",
            coverage.origins().get(Origin.SHOWN)));
    notes.add(Sentence.of("note.howToRead"));
    return new Section(ID, notes, List.of());
  }

  private static Sentence platform(String id, Coverage.Platform platform) {
    Period period = platform.period();
    return period.first().isEmpty()
        ? Sentence.of("note.platformUndated", "platforms", List.of(id), "traces", platform.traces())
        : Sentence.of(
            "note.platform",
            "platforms",
            List.of(id),
            "traces",
            platform.traces(),
            "first",
            period.first().get(),
            "last",
            period.last().orElseThrow());
  }
}
