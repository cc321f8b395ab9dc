package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.claim.Analyzer;
import verso.claim.Beside;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Shared;
import verso.habit.Habits;

/**
 * The advertising self, assembled from what the archives hold.
 *
 * @param generatedAt UTC
 * @param coverage what it rests on
 * @param sections in the order of the report
 */
public record Persona(Instant generatedAt, Coverage coverage, List<Section> sections) {

  /** The persona of an inquiry, assembled once. */
  public static final Shared<Persona> SHARED = Persona::of;

  public Persona {
    sections = List.copyOf(sections);
  }

  /** Asks every analyzer. */
  public static Persona of(Inquiry inquiry) throws IOException {
    // Of all analyzers the one that reads most shares least with the others.
    Beside<Section> ads = Beside.start("ads", () -> new WhyThisAd().analyze(inquiry));
    Coverage coverage = Coverage.of(inquiry);
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    var discretion = new Discretion(inquiry);
    var sections = new ArrayList<Section>();
    for (Analyzer analyzer : Analyzers.ALL) {
      sections.add(verdicts.applied(discretion.applied(analyzer.analyze(inquiry))));
    }
    for (Section section : HabitSection.of(Habits.of(inquiry), HabitSection.ALL)) {
      sections.add(verdicts.applied(discretion.applied(section)));
    }
    sections.add(verdicts.applied(discretion.applied(ads.result())));
    sections.sort(Comparator.comparingInt(Section::id));
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
