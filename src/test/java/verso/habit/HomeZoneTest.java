package verso.habit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Sentence;
import verso.habit.rhythm.ZoneAnalysis;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class HomeZoneTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  @TempDir Path folder;

  @Test
  void isTheOneMostFieldsState() throws IOException {
    Optional<HomeZone> home =
        home(
            field("x", "Paris"),
            field("facebook", "Europe/Paris"),
            field("slack", "America/New_York"));

    assertThat(home).contains(new HomeZone(ZoneId.of("Europe/Paris"), Set.of("x", "facebook")));
  }

  @Test
  void isAPlaceRatherThanAnOffset() throws IOException {
    assertThat(home(field("x", "GMT+1"), field("google", "GMT+1"), field("meetup", "Paris")))
        .contains(new HomeZone(ZoneId.of("Europe/Paris"), Set.of("meetup")));
  }

  @Test
  void isThatOfDevicesWhereNoFieldStatesIt() throws IOException {
    TraceBuilder device = trace("google", Kind.DEVICE, "Phone").detail("timezone", "Europe/Madrid");

    assertThat(home(device)).map(HomeZone::zone).contains(ZoneId.of("Europe/Madrid"));
  }

  @Test
  void isUnknownWhereNothingStatesIt() throws IOException {
    TraceBuilder other = trace("x", Kind.PROFILE, "Paris").detail("field", "city");

    assertThat(home(other)).isEmpty();
  }

  @Test
  void isTheClockOfHabitsAndSaidToBe() throws IOException {
    try (Traces traces = store(field("x", "Paris"))) {
      Habits habits = Habits.of(inquiry(traces));

      assertThat(habits.timeline().clock().zone()).isEqualTo(ZoneId.of("Europe/Paris"));
      assertThat(new ZoneAnalysis().of(habits).notes())
          .containsExactly(
              Sentence.of("note.zone.stated", "zone", "Europe/Paris", "platforms", List.of("x")));
    }
  }

  @Test
  void givesWayToTheZoneAskedFor() throws IOException {
    var choice =
        new Habits.Choice(
            Optional.of(ZoneId.of("Asia/Tokyo")), Set.of(), Optional.empty(), Optional.empty());
    try (Traces traces = store(field("x", "Paris"))) {
      assertThat(new ZoneAnalysis().of(Habits.of(inquiry(traces), choice)).notes())
          .containsExactly(Sentence.of("note.zone.chosen", "zone", "Asia/Tokyo"));
    }
  }

  @Test
  void isTheMachinesForWantOfAny() throws IOException {
    try (Traces traces = store(trace("x", Kind.PROFILE, "Ada").detail("field", "name"))) {
      Habits habits = Habits.of(inquiry(traces).at(ZoneOffset.ofHours(3)));

      assertThat(new ZoneAnalysis().of(habits).notes())
          .containsExactly(Sentence.of("note.zone.machine", "zone", "+03:00"));
    }
  }

  private Optional<HomeZone> home(TraceBuilder... stated) throws IOException {
    try (Traces traces = store(stated)) {
      return HomeZone.of(inquiry(traces));
    }
  }

  private static Inquiry inquiry(Traces traces) {
    return new Inquiry(traces, NOW, EvidenceDepth.sample());
  }

  private static TraceBuilder field(String platform, String zone) {
    return trace(platform, Kind.PROFILE, zone).detail("field", "time zone");
  }

  private static TraceBuilder trace(String platform, Kind kind, String subject) {
    return Trace.builder(
        platform, kind, Origin.OBSERVED, subject, new Source("i1", "a.zip", platform, "/0"));
  }

  private Traces store(TraceBuilder... stated) throws IOException {
    Store store = Store.open(folder.resolve("store"));
    try (ImportTransaction transaction = store.begin()) {
      for (TraceBuilder trace : stated) {
        transaction.add(trace.build());
      }
      transaction.commit(List.of(report()));
    }
    return store.traces();
  }

  private static ImportReport report() {
    return new ImportReport(
        "i1",
        "x",
        List.of("a.zip"),
        List.of("/home/ada/a.zip"),
        NOW,
        Optional.of(NOW),
        Map.of(),
        Map.of(),
        Map.of(),
        1,
        1,
        1,
        Duration.ofSeconds(1));
  }
}
