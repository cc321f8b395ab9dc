package verso.persona;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import verso.claim.Analyzer;
import verso.claim.Inquiry;
import verso.claim.Section;

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
    // Of all analyzers the one that reads most shares least with the others.
    var ads = new FutureTask<>(() -> new WhyThisAd().analyze(inquiry));
    Thread.ofPlatform().name("ads").daemon().start(ads);
    Coverage coverage = Coverage.of(inquiry);
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    var discretion = new Discretion(inquiry);
    var sections = new ArrayList<Section>();
    for (Analyzer analyzer : Analyzers.ALL) {
      sections.add(verdicts.applied(discretion.applied(analyzer.analyze(inquiry))));
    }
    sections.add(verdicts.applied(discretion.applied(result(ads))));
    sections.sort(Comparator.comparingInt(Section::id));
    sections.add(new OwnPersona().section(sections, verdicts));
    sections.add(new BeforeYouLook().section(coverage));
    sections.add(new OnePage().section(sections));
    sections.sort(Comparator.comparingInt(Section::id));
    return new Persona(inquiry.now(), coverage, sections);
  }

  private static Section result(Future<Section> section) throws IOException {
    try {
      return section.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The persona was interrupted.");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw new IOException(e);
      }
    }
  }

  /** The section of that number. */
  public Optional<Section> section(int id) {
    return sections.stream().filter(section -> section.id() == id).findFirst();
  }
}
