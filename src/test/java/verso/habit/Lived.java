package verso.habit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Sentence;
import verso.index.Filing;
import verso.index.ImportTransaction;
import verso.index.Measured;
import verso.index.NameKey;
import verso.index.Store;
import verso.index.Traces;
import verso.report.Messages;
import verso.report.Words;
import verso.trace.Moment;
import verso.trace.Source;
import verso.trace.Trace;

/** What an invented person did, in a store: for analyses that name things or give evidence. */
public final class Lived {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  private record Noted(Trace trace, Filing filing) {}

  private final List<Noted> noted = new ArrayList<>();

  /** Adds a thing of that name at that time, UTC. */
  public Lived at(LocalDateTime time, String name, Diary.Entry entry) {
    var source = new Source("import-1", "ada.zip", "records.json", "/" + noted.size());
    Instant instant = time.toInstant(ZoneOffset.UTC);
    var when = new Moment(instant, entry.precision(), Moment.Standing.STATED);
    Trace trace =
        Trace.builder(entry.platform(), entry.kind(), entry.origin(), name, source)
            .when(when)
            .detail("channel", entry.maker())
            .build();
    var measured = new Measured(entry.seconds(), entry.marks(), 0);
    noted.add(
        new Noted(
            trace,
            new Filing(entry.topics(), NameKey.of(name), NameKey.of(entry.maker()), measured)));
    return this;
  }

  /** Adds things so far apart, numbered. */
  public Lived every(Duration apart, int times, String time, String name, Diary.Entry entry) {
    for (int i = 0; i < times; i++) {
      at(LocalDateTime.parse(time).plus(apart.multipliedBy(i)), name + " " + i, entry);
    }
    return this;
  }

  /** What an analysis finds in a store of these. */
  public Findings found(Path folder, Analysis analysis) throws IOException {
    Store store = Store.open(folder);
    try (ImportTransaction transaction = store.begin()) {
      for (Noted one : noted) {
        transaction.add(one.trace(), one.filing());
      }
      transaction.commit(List.of());
    }
    try (Traces traces = store.traces()) {
      return analysis.of(Habits.of(new Inquiry(traces, NOW, EvidenceDepth.sample())));
    }
  }

  /** Everything that was found, as it is read, in a language. */
  public static List<String> said(Findings found, Locale locale) {
    var words = new Words(Messages.in(locale));
    var said = new ArrayList<String>();
    for (Figure figure : found.figures()) {
      said.add(words.sentence(figure.sentence()));
      said.add(words.method(figure));
      figure.grounds().caveats().forEach(caveat -> said.add(words.sentence(caveat)));
    }
    found.lacking().forEach(lacking -> said.add(words.sentence(lacking.sentence())));
    found.claims().stream().map(Claim::sentence).map(words::sentence).forEach(said::add);
    for (Sentence note : found.notes()) {
      said.add(words.sentence(note));
    }
    return said;
  }

  /** The figure of that id. */
  public static Figure figure(Findings found, String id) {
    return found.figures().stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }
}
