package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Section;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class LabelFitsTest {
  @TempDir private Path folder;

  private Fits fits(List<TraceBuilder> traces) throws IOException {
    return Samples.interests(folder, traces.toArray(TraceBuilder[]::new))
        .getFirst()
        .claim()
        .fits()
        .orElseThrow();
  }

  /** Logs of a platform, one event an hour or so. */
  private static List<TraceBuilder> log(String platform, int events, Duration length) {
    var log = new ArrayList<TraceBuilder>();
    for (int i = 0; i < events; i++) {
      Instant time = Samples.NOW.minus(length).plus(length.multipliedBy(i).dividedBy(events - 1));
      log.add(
          Samples.trace(platform, Kind.VIEW, Origin.OBSERVED, "Item " + i).when(Moment.at(time)));
    }
    return log;
  }

  @Test
  void addsUpAsByHand() throws IOException {
    String halfAYearAgo = Samples.NOW.minus(Duration.ofDays(365)).toString();
    Fits fits = fits(List.of(interest("x", "Chess"), search("chess rules", halfAYearAgo)));

    // Platform inference .45 × .5 (undated) × 1; observed now and then .30 × .5 (a half-life ago) ×
    // 1.
    assertThat(fits.score()).isCloseTo(1 - (1 - 0.225) * (1 - 0.15), within(1e-9));
  }

  @Test
  void noTraceInLongAndFullLogsSpeaksAgainstALabel() throws IOException {
    List<TraceBuilder> traces = log("facebook", 5_000, Duration.ofDays(400));
    traces.add(interest("facebook", "Chess"));

    assertThat(fits(traces).conflicts()).containsExactly(Fits.NO_TRACE);
  }

  @Test
  void logsOfTheSameCompanyCount() throws IOException {
    List<TraceBuilder> traces = log("instagram", 5_000, Duration.ofDays(400));
    traces.add(interest("facebook", "Chess"));

    assertThat(fits(traces).conflicts()).containsExactly(Fits.NO_TRACE);
  }

  @Test
  void noTraceInShortLogsSaysNothing() throws IOException {
    List<TraceBuilder> traces = log("facebook", 5_000, Duration.ofDays(300));
    traces.add(interest("facebook", "Chess"));

    assertThat(fits(traces).conflicts()).isEmpty();
  }

  @Test
  void anotherPlatformsNoSpeaksAgainstASegment() throws IOException {
    Section purchases =
        Samples.section(
            new Purchases(),
            folder,
            Samples.trace("facebook", Kind.SEGMENT, Origin.INFERRED, "Recently moved"),
            Samples.trace("linkedin", Kind.SEGMENT, Origin.INFERRED, "Recently moved")
                .detail("status", "no"));

    Claim listed = purchases.claims().getFirst();
    assertThat(listed.fits().orElseThrow().conflicts()).containsExactly(Fits.DENIAL);
    assertThat(listed.is(Flag.CONTRADICTED)).isTrue();
    assertThat(purchases.claims().getLast().sentence().key()).isEqualTo("claim.denied");
    assertThat(purchases.claims().getLast().fits()).isEmpty();
  }
}
