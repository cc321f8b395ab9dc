package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

class GlanceTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Filing RUNNING =
      new Filing(
          List.of("483", "227"),
          NameKey.of("first run"),
          NameKey.of("ada runs"),
          new Measured(95, 0b101, 1L << 40));

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  private void add(Trace trace, Filing filing) throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      transaction.add(trace, filing);
      transaction.commit(List.of(Samples.report(trace.source().importId(), trace.platform())));
    }
  }

  /** What a glance shows, copied, since it is only valid while it is handed over. */
  private record Seen(
      int number,
      String platform,
      Kind kind,
      Origin origin,
      Filing filing,
      boolean isStated,
      Moment.Precision precision) {}

  private static List<Seen> seen(Traces traces, TraceQuery query) throws IOException {
    var seen = new ArrayList<Seen>();
    traces.glance(
        query,
        glance ->
            seen.add(
                new Seen(
                    glance.number(),
                    glance.platform(),
                    glance.kind(),
                    glance.origin(),
                    glance.filing(),
                    glance.stated().isPresent(),
                    glance.precision())));
    return seen;
  }

  @Test
  void showsTheColumnsOfATrace() throws IOException {
    add(Samples.view("First run").when(Moment.at(NOON)).build(), RUNNING);

    try (Traces traces = store.traces()) {
      assertThat(seen(traces, TraceQuery.ALL))
          .singleElement()
          .satisfies(glance -> {
            assertThat(glance.platform()).isEqualTo("google");
            assertThat(glance.kind()).isEqualTo(Kind.VIEW);
            assertThat(glance.origin()).isEqualTo(Origin.OBSERVED);
            assertThat(glance.filing()).isEqualTo(RUNNING);
            assertThat(glance.isStated()).isTrue();
            assertThat(glance.precision()).isEqualTo(Moment.Precision.EXACT);
          });
    }
  }

  @Test
  void showsNothingOfWhatIsNotKnown() throws IOException {
    add(Samples.view("Untitled").build(), Filing.NONE);

    try (Traces traces = store.traces()) {
      assertThat(seen(traces, TraceQuery.ALL))
          .singleElement()
          .satisfies(glance -> {
            assertThat(glance.filing()).isEqualTo(Filing.NONE);
            assertThat(glance.isStated()).isFalse();
            assertThat(glance.precision()).isEqualTo(Moment.Precision.NONE);
          });
    }
  }

  @Test
  void leadsBackToTheTrace() throws IOException {
    add(Samples.view("First run").build(), RUNNING);
    add(Samples.view("Second run").build(), RUNNING);

    try (Traces traces = store.traces()) {
      for (Seen glance : seen(traces, TraceQuery.ALL)) {
        StoredTrace stored = traces.at(glance.number());
        assertThat(traces.find(stored.id())).contains(stored);
      }
    }
  }

  @Test
  void narrowsByTopicAndByWhatLiesAboveIt() throws IOException {
    add(Samples.view("First run").build(), RUNNING);
    add(Samples.view("Bread").build(), Filing.NONE);

    try (Traces traces = store.traces()) {
      assertThat(traces.count(TraceQuery.ALL.withText("topic:227"))).isEqualTo(1);
      assertThat(traces.count(TraceQuery.ALL.withText("topic:483"))).isEqualTo(1);
      assertThat(traces.count(TraceQuery.ALL.withText("topic:42"))).isZero();
    }
  }

  @Test
  void keepsTheFilingOfATraceThatAnotherImportStillHas() throws IOException {
    Trace first = Samples.view("First run").build();
    add(first, RUNNING);
    Trace again =
        Trace.builder("google", Kind.VIEW, Origin.OBSERVED, "First run", Samples.source("i2", "/9"))
            .build();
    add(again, RUNNING);

    store.forget(new Forget.ByImport("i1"));

    try (Traces traces = store.traces()) {
      assertThat(seen(traces, TraceQuery.ALL))
          .singleElement()
          .satisfies(glance -> assertThat(glance.filing()).isEqualTo(RUNNING));
    }
  }

  private static Filing marked(long marks) {
    return new Filing(List.of(), NameKey.NONE, NameKey.NONE, new Measured(95, marks, 0));
  }

  @Test
  void completesWhatIsMarkedWhenAnotherExportTellsMoreOfTheSameEvent() throws IOException {
    var brief = Samples.view("First run", "2026-03-01T12:00:00Z").identifiedBy("first run").build();
    var full = Samples.view("First run", "2026-03-01T12:00:30Z").identifiedBy("first run").build();
    add(brief, marked(0));

    add(full, marked(0b10));

    try (Traces traces = store.traces()) {
      assertThat(seen(traces, TraceQuery.ALL))
          .singleElement()
          .satisfies(glance -> {
            assertThat(glance.filing().measured().marks()).isEqualTo(0b10);
            assertThat(glance.filing().measured().seconds()).isEqualTo(95);
          });
    }
  }
}
