package verso.habit.reactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.index.EntryState;
import verso.index.Filing;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Measured;
import verso.index.NameKey;
import verso.index.Store;
import verso.index.Traces;
import verso.measure.Feeling;
import verso.measure.Measures;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What an invented person's words and reactions amount to, from a store of their traces. */
class SectionEightTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDateTime START = LocalDateTime.parse("2025-01-01T12:00:00");
  private static final Measures MEASURES = new Measures();

  @TempDir Path folder;
  private final List<Trace> traces = new ArrayList<>();
  private final List<List<String>> topics = new ArrayList<>();

  private void add(TraceBuilder trace, String... topic) {
    traces.add(trace.build());
    topics.add(List.of(topic));
  }

  private TraceBuilder trace(String platform, Kind kind, String subject, LocalDateTime time) {
    return Trace.builder(
            platform, kind, Origin.OBSERVED, subject, new Source("i-1", "a.zip", "a.js", "/0"))
        .detail("ordinal", String.valueOf(traces.size()))
        .when(Moment.at(time.toInstant(ZoneOffset.UTC)));
  }

  private void addMood(String label) {
    add(
        Trace.builder(
                "instagram",
                Kind.INTEREST,
                Origin.INFERRED,
                label,
                new Source("i-1", "a.zip", "your_reels_sentiments.json", "/0"))
            .detail("list", "reels sentiments"));
  }

  private Findings findings(Analysis analysis) throws IOException {
    Store store = Store.open(folder);
    try (ImportTransaction transaction = store.begin()) {
      for (int i = 0; i < traces.size(); i++) {
        Trace trace = traces.get(i);
        var measured = new Measured(-1, 0, MEASURES.words(trace));
        transaction.add(trace, new Filing(topics.get(i), NameKey.NONE, NameKey.NONE, measured));
      }
      transaction.commit(List.of(report()));
    }
    try (Traces read = store.traces()) {
      return analysis.of(Habits.of(new Inquiry(read, NOW, EvidenceDepth.sample())));
    }
  }

  private ImportReport report() {
    return new ImportReport(
        "i-1",
        "instagram",
        List.of("a.zip"),
        List.of("/home/ada/a.zip"),
        NOW,
        Optional.of(NOW),
        Map.of(EntryState.UNDERSTOOD, 1L),
        Map.of(),
        Map.of(),
        traces.size(),
        traces.size(),
        0,
        Duration.ofSeconds(1));
  }

  /** A year of posts of 12 words, 150 in a month; in May every tenth is sad. */
  private void writeAYear() {
    for (int month = 0; month < 12; month++) {
      for (int text = 0; text < 150; text++) {
        boolean isSad = month == 4 && text % 5 == 0;
        String words =
            isSad
                ? "I cried all the way on the train from here to there"
                : "I went all the way on the train from here to there";
        add(trace("x", Kind.POST, words, START.plusMonths(month).plusHours(text)));
      }
    }
  }

  @Test
  void tellsAMonthOfOtherWordsWithItsEvidence() throws IOException {
    writeAYear();

    Findings found = findings(new WordsAnalysis());

    assertThat(found.claims()).hasSize(1);
    Claim claim = found.claims().getFirst();
    assertThat(claim.facet()).isEqualTo(Facet.REACTIONS);
    assertThat(claim.value()).isEqualTo("words of sadness, 2025-05");
    assertThat(claim.held()).isFalse();
    assertThat(claim.evidence().count()).isEqualTo(30);
    assertThat(claim.evidence().links()).hasSize(5);
    assertThat(found.figures()).extracting(Figure::id).contains("words.own", "words.sadness");
    assertThat(found.tables().getLast().rows()).hasSize(12 * 8);
    assertThat(found.notes())
        .extracting(Sentence::key)
        .containsExactly("note.words.noMood", "note.words.limits");
  }

  @ParameterizedTest
  @EnumSource(Feeling.class)
  void wordsOfNoFamilyAreTakenForASensitiveSubject(Feeling feeling) throws IOException {
    try (Traces none = Store.open(folder).traces()) {
      var inquiry = new Inquiry(none, NOW, EvidenceDepth.sample());

      assertThat(inquiry.sensitive("words of " + feeling.id() + ", 2025-05")).isEmpty();
    }
  }

  @Test
  void saysWhatIsLackingForARate() throws IOException {
    add(trace("x", Kind.POST, "I am so happy", START));

    Findings found = findings(new WordsAnalysis());

    assertThat(found.lacking()).extracting(Lacking::id).containsExactly("words.feelings");
    assertThat(found.lacking().getFirst().n()).isEqualTo(4);
    assertThat(found.figures()).extracting(Figure::id).containsExactly("words.own");
    assertThat(found.claims()).isEmpty();
  }

  @Test
  void listsTheMoodsAPlatformStatesInItsOwnWords() throws IOException {
    addMood("Emotional");
    addMood("Adorable");

    Findings found = findings(new WordsAnalysis());

    assertThat(found.claims()).extracting(Claim::value).containsExactly("Adorable", "Emotional");
    assertThat(found.claims()).allMatch(Claim::held);
    assertThat(found.claims().getFirst().origins()).containsExactly(Origin.INFERRED);
  }

  @Test
  void namesTheSubjectThatMadeThePersonReact() throws IOException {
    for (int day = 0; day < 30; day++) {
      for (int i = 0; i < 20; i++) {
        LocalDateTime time = START.plusDays(day).plusMinutes(i);
        add(trace("tiktok", Kind.VIEW, "Video", time), "483", i % 2 == 0 ? "484" : "545");
        if (i % 4 == 0) {
          add(trace("tiktok", Kind.REACTION, "Video", time.plusSeconds(9)), "483", "484");
        }
      }
    }

    Findings found = findings(new ReactionsAnalysis());

    assertThat(found.claims()).hasSize(2);
    assertThat(found.claims().getFirst().sentence().key()).isEqualTo("claim.reactions.more");
    assertThat(found.claims().getFirst().evidence().count()).isEqualTo(150);
    assertThat(found.claims().getFirst().topic()).isPresent();
    assertThat(found.claims().getLast().sentence().key()).isEqualTo("claim.reactions.fewer");
    assertThat(found.claims().getLast().evidence().count()).isEqualTo(300);
    assertThat(found.figures()).extracting(Figure::id).containsExactly("reactions.mean.tiktok");
    assertThat(found.tables().getFirst().rows()).hasSize(2);
  }

  @Test
  void namesNoSensitiveSubject() throws IOException {
    for (int day = 0; day < 30; day++) {
      for (int i = 0; i < 20; i++) {
        LocalDateTime time = START.plusDays(day).plusMinutes(i);
        String topic = i % 2 == 0 ? "386" : "483";
        add(trace("tiktok", Kind.VIEW, "Video", time), topic);
        if (i % 4 == 0) {
          add(trace("tiktok", Kind.REACTION, "Video", time.plusSeconds(9)), topic);
        }
      }
    }

    Findings found = findings(new ReactionsAnalysis());

    assertThat(found.claims()).extracting(Claim::value).containsExactly("Sports");
    assertThat(found.tables().getFirst().rows()).hasSize(1);
    assertThat(found.notes())
        .extracting(Sentence::key)
        .containsExactly("note.reactions.withheld", "note.reactions.limits");
  }

  @Test
  void saysThatTooLittleIsFiledUnderSubjects() throws IOException {
    add(trace("tiktok", Kind.VIEW, "Video", START), "483", "484");

    Findings found = findings(new ReactionsAnalysis());

    assertThat(found.lacking()).extracting(Lacking::id).containsExactly("reactions.topics");
    assertThat(found.figures()).isEmpty();
  }
}
