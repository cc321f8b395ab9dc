package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.event;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class FollowYouTest {
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private int stores;

  private static Moment day(double days) {
    return Moment.at(START.plusSeconds((long) (days * 86_400)));
  }

  private static TraceBuilder ad(String advertiser, double days) {
    return shown("x", advertiser).when(day(days));
  }

  private static TraceBuilder report(String company, double days) {
    return event("facebook", company, "VIEW_CONTENT").when(day(days));
  }

  private FollowYou.Result chains(List<TraceBuilder> traces) throws IOException {
    return chains(traces, EvidenceDepth.sample());
  }

  private FollowYou.Result chains(List<TraceBuilder> traces, EvidenceDepth depth)
      throws IOException {
    Store store = Store.open(folder.resolve("store" + stores++));
    Samples.add(store, "x-1", traces);
    try (Traces read = store.traces()) {
      return FollowYou.of(new Inquiry(read, Samples.NOW, depth), AdLog.of(read));
    }
  }

  private static List<Claim> claims(FollowYou.Result result) {
    return Stream.concat(result.rare().stream(), result.usual().stream()).toList();
  }

  /** Ads of others all year round, one a day. */
  private static List<TraceBuilder> otherAds() {
    return new ArrayList<>(
        IntStream.range(0, 300).mapToObj(d -> ad("Other " + d % 7, d + 0.5)).toList());
  }

  private static Number measure(Claim claim, String name) {
    return (Number) claim.sentence().arguments().get(name);
  }

  @Test
  void adsThatFollowAnEventHaveALiftAboveOne() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(report("www.acme.com", 100));
    for (double days : new double[] {101, 102, 104, 109}) {
      traces.add(ad("Acme", days));
    }
    traces.add(ad("Acme", 40));

    Claim claim = claims(chains(traces)).getFirst();

    assertThat(claim.value()).isEqualTo("Acme");
    assertThat(measure(claim, "matches")).isEqualTo(4);
    assertThat(measure(claim, "ads")).isEqualTo(5);
    assertThat(measure(claim, "events")).isEqualTo(1L);
    // 5 ads, each with a chance of 18 in 305 to fall into the window.
    assertThat(measure(claim, "expected").doubleValue()).isCloseTo(0.295, within(0.1));
    assertThat(measure(claim, "lift").doubleValue()).isGreaterThan(8);
  }

  @Test
  void bothEndsAreEvidence() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(report("acme.com", 100));
    traces.add(report("acme.com", 200));
    for (double days : new double[] {101, 102, 104, 150}) {
      traces.add(ad("Acme", days));
    }

    Evidence evidence = claims(chains(traces, id -> 100)).getFirst().evidence();

    assertThat(evidence.count()).isEqualTo(4);
    assertThat(evidence.links())
        .extracting(Evidence.Link::traceId)
        .contains(report("acme.com", 100).build().id(), ad("Acme", 104).build().id())
        .doesNotContain(report("acme.com", 200).build().id(), ad("Acme", 150).build().id());
  }

  @Test
  void searchesAndVisitsOfACompanyCountAsDealings() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(
        Samples.trace("google", Kind.SEARCH, Origin.OBSERVED, "acme bells price").when(day(50)));
    traces.add(
        Samples.trace("google", Kind.VIEW, Origin.OBSERVED, "Bells")
            .detail("url", "https://shop.acme.com/bells")
            .when(day(100)));
    traces.addAll(List.of(ad("Acme", 51), ad("Acme", 101), ad("Acme", 102)));

    Claim claim = claims(chains(traces)).getFirst();

    assertThat(measure(claim, "matches")).isEqualTo(3);
    assertThat(measure(claim, "events")).isEqualTo(2L);
  }

  @Test
  void anAdBeforeOrLongAfterOrAtTheMomentOfAnEventDoesNotFollowIt() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(report("acme.com", 100));
    traces.addAll(
        List.of(
            ad("Acme", 99.9),
            ad("Acme", 100),
            ad("Acme", 114.01),
            ad("Acme", 101),
            ad("Acme", 114)));

    assertThat(claims(chains(traces))).isEmpty();
  }

  @Test
  void twoMatchesAreTooFew() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(report("acme.com", 100));
    traces.addAll(List.of(ad("Acme", 101), ad("Acme", 102)));

    assertThat(claims(chains(traces))).isEmpty();
    assertThat(chains(traces).figures()).isEmpty();
  }

  @Test
  void undatedRecordsFollowNothing() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(event("facebook", "acme.com", "VIEW").when(Moment.ofExport(START)));
    traces.addAll(List.of(ad("Acme", 1), ad("Acme", 2), ad("Acme", 3)));

    assertThat(claims(chains(traces))).isEmpty();
  }

  @Test
  void onATimelineWithoutOrderTheLiftIsOne() throws IOException {
    double lifts = 0;
    int claims = 0;
    double pooled = 0;
    for (int seed = 0; seed < 5; seed++) {
      FollowYou.Result found = chains(shuffledTimeline(new Random(seed)));
      claims += claims(found).size();
      lifts += claims(found).stream().mapToDouble(c -> measure(c, "lift").doubleValue()).sum();
      pooled += found.figures().getFirst().value();
    }

    assertThat(claims).isGreaterThan(50);
    assertThat(lifts / claims).isCloseTo(1, within(0.2));
    assertThat(pooled / 5).isCloseTo(1, within(0.2));
  }

  /** Twelve companies, each with 60 ads and 8 reports anywhere in a year. */
  private static List<TraceBuilder> shuffledTimeline(Random random) {
    var traces = new ArrayList<TraceBuilder>();
    for (int company = 0; company < 12; company++) {
      for (int i = 0; i < 60; i++) {
        traces.add(ad("Company " + company, random.nextDouble() * 365));
      }
      for (int i = 0; i < 8; i++) {
        traces.add(report("Company " + company, random.nextDouble() * 365));
      }
    }
    return traces;
  }

  @Test
  void theSameTracesGiveTheSameLift() throws IOException {
    List<TraceBuilder> traces = shuffledTimeline(new Random(7));
    List<TraceBuilder> reversed = new ArrayList<>(traces).reversed();

    assertThat(claims(chains(reversed))).isEqualTo(claims(chains(traces)));
  }

  @Test
  void windowsThatOverlapCountAnAdOnce() {
    var ads = new TreeMap<String, Times>();
    ads.put("x", new Times());
    var followed = new Followed(ads);
    followed.events().add(day(0));
    followed.events().add(day(1));
    ads.get("x").add(day(2));
    ads.get("x").add(day(14.5));

    assertThat(followed.observed()).isEqualTo(2);
    assertThat(followed.isAfterEvent(day(15.5).instant().toEpochMilli())).isFalse();
    assertThat(Duration.ofDays(14)).isEqualTo(Followed.WINDOW);
  }

  @Test
  void dailyVisitsDoNotHideWhatAPurchaseSetOff() throws IOException {
    List<TraceBuilder> traces = otherAds();
    for (int d = 0; d < 300; d++) {
      traces.add(
          Samples.trace("google", Kind.VIEW, Origin.OBSERVED, "Bells")
              .detail("url", "https://acme.com/" + d)
              .when(day(d)));
    }
    traces.add(report("acme.com", 100));
    traces.addAll(List.of(ad("Acme", 101), ad("Acme", 102), ad("Acme", 103)));

    FollowYou.Result result = chains(traces);

    assertThat(result.rare()).hasSize(1);
    assertThat(measure(result.rare().getFirst(), "lift").doubleValue()).isGreaterThan(5);
    assertThat(result.usual()).hasSize(1);
    assertThat(measure(result.usual().getFirst(), "lift").doubleValue()).isCloseTo(1, within(0.05));
  }

  @Test
  void aSingleOccasionIsSaidToBeOne() throws IOException {
    List<TraceBuilder> traces = otherAds();
    traces.add(report("acme.com", 100));
    traces.addAll(List.of(ad("Acme", 101), ad("Acme", 102), ad("Acme", 103)));

    Claim once = chains(traces).rare().getFirst();
    traces.add(report("acme.com", 200));
    traces.add(ad("Acme", 201));
    Claim twice = chains(traces).rare().getFirst();

    assertThat(once.sentence().key()).isEqualTo("claim.followYou.REPORTED.once");
    assertThat(twice.sentence().key()).isEqualTo("claim.followYou.REPORTED");
    assertThat(measure(twice, "occasions")).isEqualTo(2);
  }

  @Test
  void ofPeopleWithoutAnyPatternHardlyOneIsToldOfAny() throws IOException {
    int alarms = 0;
    for (int person = 0; person < 500; person++) {
      FollowYou.Result found = inMemory(shuffledPerson(new Random(person)));
      boolean isTold = !found.rare().isEmpty() || !found.sold().claims().isEmpty();
      alarms += isTold ? 1 : 0;
    }

    assertThat(alarms).isLessThanOrEqualTo(5);
  }

  @Test
  void aChainPlantedAmongThemIsFound() throws IOException {
    int found = 0;
    for (int person = 0; person < 50; person++) {
      List<TraceBuilder> traces = shuffledPerson(new Random(person));
      for (int visit : new int[] {50, 170, 290}) {
        traces.add(report("Planted Bells", visit));
        for (int after = 1; after <= 3; after++) {
          traces.add(ad("Planted Bells", visit + after * 2.5));
        }
      }
      found +=
          inMemory(traces).rare().stream().anyMatch(c -> c.value().equals("Planted Bells")) ? 1 : 0;
    }

    assertThat(found).isEqualTo(50);
  }

  private static FollowYou.Result inMemory(List<TraceBuilder> traces) throws IOException {
    var read = new MemoryTraces(traces);
    return FollowYou.of(Samples.inquiry(read), AdLog.of(read));
  }

  /**
   * Eight companies that advertise in waves and report visits and purchases in waves; then the
   * times of all ads are dealt out anew.
   */
  private static List<TraceBuilder> shuffledPerson(Random random) {
    var traces = new ArrayList<TraceBuilder>();
    var times = new ArrayList<Double>();
    var companies = new ArrayList<String>();
    for (int company = 0; company < 8; company++) {
      double wave = random.nextDouble() * 330;
      for (int i = 0; i < 10 + random.nextInt(40); i++) {
        times.add(wave + random.nextDouble() * 30);
        companies.add("Company " + company);
      }
      double visits = random.nextDouble() * 330;
      for (int i = 0; i < 1 + random.nextInt(8); i++) {
        String type = i % 2 == 0 ? "VIEW_CONTENT" : "PURCHASE";
        traces.add(
            event("facebook", "Company " + company, type)
                .when(day(visits + random.nextDouble() * 20)));
      }
    }
    Collections.shuffle(times, random);
    for (int i = 0; i < times.size(); i++) {
      traces.add(ad(companies.get(i), times.get(i)));
    }
    return traces;
  }
}
