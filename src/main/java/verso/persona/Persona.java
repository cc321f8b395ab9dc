package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The advertising self, assembled from what the archives hold.
 *
 * @param generatedAt UTC
 * @param coverage what it rests on
 * @param sections in the order of the report
 */
public record Persona(Instant generatedAt, Coverage coverage, List<Section> sections) {
  public Persona {
    sections = List.copyOf(sections);
  }

  /** Asks every analyzer. */
  public static Persona of(Inquiry inquiry) throws IOException {
    Coverage coverage = Coverage.of(inquiry);
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    var sections = new ArrayList<Section>();
    for (Analyzer analyzer : Analyzers.ALL) {
      sections.add(verdicts.applied(analyzer.analyze(inquiry)));
    }
    sections.add(new OwnPersona().section(sections, verdicts));
    sections.add(new BeforeYouLook().section(coverage));
    sections.add(new OnePage().section(sections));
    sections.sort(Comparator.comparingInt(Section::id));
    return new Persona(inquiry.now(), coverage, sections);
  }

  /** The section of that number. */
  public Optional<Section> section(int id) {
    return sections.stream().filter(section -> section.id() == id).findFirst();
  }
}
