package verso.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.index.TraceQuery.About;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

class FacetsTest {
  private static final List<String> SPORT = List.of("sport");
  private static final List<String> RUNNING = List.of("sport", "running");
  private static final List<String> TRAILS = List.of("sport", "running", "trails");
  private static final List<String> BREAD = List.of("food", "bread");

  @TempDir private Path folder;
  private Store store;
  private int ordinal;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  /** Traces and what they are filed under, as one import. */
  private void add(Map<TraceBuilder, Filing> traces) throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      for (Map.Entry<TraceBuilder, Filing> trace : traces.entrySet()) {
        transaction.add(trace.getKey().build(), trace.getValue());
      }
      transaction.commit(List.of(Samples.report(Samples.IMPORT, "google")));
    }
  }

  private Source source() {
    return Samples.source(Samples.IMPORT, "/" + ordinal++);
  }

  private TraceBuilder trace(String platform, Kind kind, Origin origin, String subject) {
    return Trace.builder(platform, kind, origin, subject, source());
  }

  private TraceBuilder view(String time) {
    return Samples.view("Video " + ordinal++, time);
  }

  private static Filing filed(List<String> topics) {
    return new Filing(topics, NameKey.NONE, NameKey.NONE);
  }

  private static Filing named(String name) {
    return new Filing(List.of(), NameKey.of(name), NameKey.NONE);
  }

  private Facets facets(TraceQuery query) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.facets(query);
    }
  }

  private static <T> Map<T, Long> map(List<Facets.Count<T>> counts) {
    return counts.stream().collect(Collectors.toMap(Facets.Count::value, Facets.Count::count));
  }

  private static TraceQuery between(String from, String to) {
    return TraceQuery.ALL.between(Optional.of(Instant.parse(from)), Optional.of(Instant.parse(to)));
  }

  private void threePlatforms() throws IOException {
    add(
        Map.of(
            trace("x", Kind.VIEW, Origin.OBSERVED, "red shoes"), Filing.NONE,
            trace("x", Kind.SEARCH, Origin.OBSERVED, "blue shoes"), Filing.NONE,
            trace("x", Kind.SEARCH, Origin.OBSERVED, "bread"), Filing.NONE,
            trace("google", Kind.SEARCH, Origin.OBSERVED, "shoes"), Filing.NONE,
            trace("netflix", Kind.VIEW, Origin.INFERRED, "old shoes"), Filing.NONE));
  }

  @Test
  void countsWhatMatchesMostFrequentFirst() throws IOException {
    threePlatforms();

    Facets facets = facets(TraceQuery.ALL.withText("shoes"));

    assertThat(facets.total()).isEqualTo(4);
    assertThat(facets.platforms())
        .containsExactly(
            new Facets.Count<>("x", 2),
            new Facets.Count<>("google", 1),
            new Facets.Count<>("netflix", 1));
    assertThat(map(facets.kinds())).isEqualTo(Map.of(Kind.VIEW, 2L, Kind.SEARCH, 2L));
    assertThat(map(facets.origins())).isEqualTo(Map.of(Origin.OBSERVED, 3L, Origin.INFERRED, 1L));
  }

  @Test
  void whatIsChosenOfAFacetNarrowsTheOthersOnly() throws IOException {
    threePlatforms();

    Facets facets = facets(TraceQuery.ALL.withPlatforms(Set.of("x")));

    assertThat(facets.total()).isEqualTo(3);
    assertThat(map(facets.platforms())).isEqualTo(Map.of("x", 3L, "google", 1L, "netflix", 1L));
    assertThat(map(facets.kinds())).isEqualTo(Map.of(Kind.VIEW, 1L, Kind.SEARCH, 2L));
  }

  @Test
  void eachOfTwoChosenFacetsIsNarrowedByTheOther() throws IOException {
    threePlatforms();

    Facets facets = facets(TraceQuery.ofKinds(Kind.VIEW).withPlatforms(Set.of("x")));

    assertThat(facets.total()).isEqualTo(1);
    assertThat(map(facets.platforms())).isEqualTo(Map.of("x", 1L, "netflix", 1L));
    assertThat(map(facets.kinds())).isEqualTo(Map.of(Kind.VIEW, 1L, Kind.SEARCH, 2L));
    assertThat(map(facets.origins())).isEqualTo(Map.of(Origin.OBSERVED, 1L));
  }

  @Test
  void leavesOutWhatTheScopeLeavesOut() throws IOException {
    threePlatforms();
    var withoutX = new Scope(Set.of(), Set.of("x"), Set.of(), Set.of(), Set.of(), detail -> false);

    try (Traces traces = store.traces()) {
      Facets facets =
          traces.within(withoutX).facets(TraceQuery.ALL.withPlatforms(Set.of("netflix")));

      assertThat(map(facets.platforms())).isEqualTo(Map.of("google", 1L, "netflix", 1L));
    }
  }

  private void filedTraces() throws IOException {
    add(
        Map.of(
            view("2026-01-01T00:00:00Z"), filed(SPORT),
            view("2026-01-02T00:00:00Z"), filed(RUNNING),
            view("2026-01-03T00:00:00Z"), filed(TRAILS),
            view("2026-01-04T00:00:00Z"), filed(BREAD),
            view("2026-01-05T00:00:00Z"), Filing.NONE));
  }

  @Test
  void countsTheBroadestTopicsWithAllBeneath() throws IOException {
    filedTraces();

    assertThat(map(facets(TraceQuery.ALL).topics())).isEqualTo(Map.of("sport", 3L, "food", 1L));
  }

  @Test
  void opensTheTopicsThatAreChosen() throws IOException {
    filedTraces();

    Facets facets = facets(TraceQuery.ALL.about(new About(Set.of("running"), Set.of())));

    assertThat(facets.total()).isEqualTo(2);
    assertThat(map(facets.topics()))
        .isEqualTo(Map.of("sport", 3L, "food", 1L, "running", 2L, "trails", 1L));
  }

  @Test
  void severalTopicsMeanTracesOfAnyOfThem() throws IOException {
    filedTraces();

    Facets facets = facets(TraceQuery.ALL.about(new About(Set.of("trails", "food"), Set.of())));

    assertThat(facets.total()).isEqualTo(2);
  }

  private void ads() throws IOException {
    add(
        Map.of(
            trace("x", Kind.AD_IMPRESSION, Origin.SHOWN, "Acme"), named("acme"),
            trace("x", Kind.AD_ENGAGEMENT, Origin.OBSERVED, "ACME!"), named("acme"),
            trace("facebook", Kind.ADVERTISER, Origin.SUPPLIED, "Example Shoes"),
                named("example shoes"),
            trace("facebook", Kind.OFF_PLATFORM, Origin.SUPPLIED, "Acme"), named("acme"),
            trace("apple", Kind.OFF_PLATFORM, Origin.OBSERVED, "Acme"), named("acme"),
            trace("google", Kind.VIEW, Origin.OBSERVED, "Acme"), named("acme"),
            trace("yahoo", Kind.AD_IMPRESSION, Origin.SHOWN, "Buy now")
                    .detail("adTitle", "Buy now"),
                named("buy now")));
  }

  @Test
  void namesAdvertisersAsARecordWritesThem() throws IOException {
    ads();

    assertThat(facets(TraceQuery.ALL).advertisers())
        .extracting(one -> one.value().key(), Facets.Count::count)
        .containsExactly(tuple(NameKey.of("acme"), 3L), tuple(NameKey.of("example shoes"), 1L));
    assertThat(facets(TraceQuery.ofKinds(Kind.AD_ENGAGEMENT)).advertisers())
        .containsExactly(new Facets.Count<>(new Facets.Name(NameKey.of("acme"), "ACME!"), 1));
  }

  @Test
  void narrowsToAnAdvertiserAndStillListsTheOthers() throws IOException {
    ads();

    Facets facets =
        facets(TraceQuery.ALL.about(new About(Set.of(), Set.of(NameKey.of("example shoes")))));

    assertThat(facets.total()).isEqualTo(1);
    assertThat(map(facets.platforms())).isEqualTo(Map.of("facebook", 1L));
    assertThat(facets.advertisers()).hasSize(2);
  }

  @Test
  void listsTheMostFrequentAdvertisersAndThoseChosen() throws IOException {
    var ads = new HashMap<TraceBuilder, Filing>();
    for (int shop = 1; shop <= 25; shop++) {
      for (int ad = 0; ad < shop; ad++) {
        TraceBuilder trace = trace("x", Kind.AD_IMPRESSION, Origin.SHOWN, "Shop " + shop);
        ads.put(trace.detail("tweetId", "" + ad), named("shop " + shop));
      }
    }
    add(ads);

    assertThat(facets(TraceQuery.ALL).advertisers())
        .hasSize(20)
        .startsWith(new Facets.Count<>(new Facets.Name(NameKey.of("shop 25"), "Shop 25"), 25))
        .endsWith(new Facets.Count<>(new Facets.Name(NameKey.of("shop 6"), "Shop 6"), 6));
    assertThat(
            facets(TraceQuery.ALL.about(new About(Set.of(), Set.of(NameKey.of("shop 2")))))
                .advertisers())
        .hasSize(21)
        .endsWith(new Facets.Count<>(new Facets.Name(NameKey.of("shop 2"), "Shop 2"), 2));
  }

  @Test
  void countsDaysFromTheFirstToTheLast() throws IOException {
    add(
        Map.of(
            view("2026-02-27T23:59:59.999Z"), Filing.NONE,
            view("2026-03-01T00:00:00Z"), Filing.NONE,
            view("2026-03-01T12:00:00Z"), Filing.NONE,
            Samples.view("undated"), Filing.NONE));

    Histogram histogram = facets(TraceQuery.ALL).histogram();

    assertThat(histogram.unit()).contains(ChronoUnit.DAYS);
    assertThat(histogram.undated()).isEqualTo(1);
    assertThat(histogram.buckets())
        .containsExactly(
            bucket("2026-02-27", "2026-02-28", 1),
            bucket("2026-02-28", "2026-03-01", 0),
            bucket("2026-03-01", "2026-03-02", 2));
  }

  private static Histogram.Bucket bucket(String from, String to, long count) {
    return new Histogram.Bucket(
        Instant.parse(from + "T00:00:00Z"), Instant.parse(to + "T00:00:00Z"), count);
  }

  @Test
  void countsMonthsWhereDaysWouldBeTooMany() throws IOException {
    add(
        Map.of(
            view("2025-11-30T08:00:00Z"), Filing.NONE, view("2026-04-01T08:00:00Z"), Filing.NONE));

    Histogram histogram = facets(TraceQuery.ALL).histogram();

    assertThat(histogram.unit()).contains(ChronoUnit.MONTHS);
    assertThat(histogram.buckets())
        .hasSize(6)
        .startsWith(bucket("2025-11-01", "2025-12-01", 1), bucket("2025-12-01", "2026-01-01", 0))
        .endsWith(bucket("2026-04-01", "2026-05-01", 1));
  }

  @Test
  void countsYearsWhereMonthsWouldBeTooMany() throws IOException {
    add(
        Map.of(
            view("1961-05-01T08:00:00Z"), Filing.NONE,
            view("2026-04-01T08:00:00Z"), Filing.NONE,
            view("0001-01-01T00:00:00Z"), Filing.NONE));

    Facets facets = facets(TraceQuery.ALL);

    assertThat(facets.histogram().unit()).contains(ChronoUnit.YEARS);
    assertThat(facets.histogram().undated()).isEqualTo(1);
    assertThat(facets.histogram().buckets())
        .hasSize(66)
        .startsWith(bucket("1961-01-01", "1962-01-01", 1))
        .endsWith(bucket("2026-01-01", "2027-01-01", 1));
    assertThat(facets.years())
        .containsExactly(
            new Facets.Count<>(Year.of(2026), 1), new Facets.Count<>(Year.of(1961), 1));
  }

  @Test
  void makesAtMostAHundredAndTwentyBuckets() throws IOException {
    add(
        Map.of(
            view("1950-01-01T00:00:00Z"), Filing.NONE, view("2069-12-31T23:00:00Z"), Filing.NONE));

    assertThat(facets(TraceQuery.ALL).histogram().buckets()).hasSize(120);
  }

  @Test
  void looksCloserAtAChosenTimeWhileYearsStayInView() throws IOException {
    add(
        Map.of(
            view("2011-05-01T08:00:00Z"), Filing.NONE,
            view("2026-04-01T08:00:00Z"), Filing.NONE,
            Samples.view("undated"), Filing.NONE));

    Facets facets = facets(between("2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"));

    assertThat(facets.total()).isEqualTo(1);
    assertThat(facets.histogram().buckets()).containsExactly(bucket("2026-04-01", "2026-04-02", 1));
    assertThat(map(facets.years())).isEqualTo(Map.of(Year.of(2011), 1L, Year.of(2026), 1L));
  }

  @Test
  void countsEveryTraceOnceInEveryFacetOfOneValue() throws IOException {
    var random = new SplittableRandom(7);
    var traces = new HashMap<TraceBuilder, Filing>();
    for (int i = 0; i < 300; i++) {
      Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
      Origin origin = Origin.values()[random.nextInt(Origin.values().length)];
      TraceBuilder trace = trace("p" + random.nextInt(4), kind, origin, "word" + i % 3);
      Instant time = Instant.ofEpochSecond(random.nextLong(1_900_000_000L));
      traces.put(
          random.nextInt(5) == 0 ? trace : trace.when(Moment.at(time)),
          random.nextBoolean() ? filed(RUNNING) : filed(BREAD));
    }
    add(traces);

    for (TraceQuery query :
        List.of(
            TraceQuery.ALL,
            TraceQuery.ALL.withText("word1"),
            TraceQuery.ALL.withText("word1").about(new About(Set.of("food"), Set.of())),
            TraceQuery.ALL.about(new About(Set.of("food"), Set.of())))) {
      Facets facets = facets(query);
      try (Traces all = store.traces()) {
        assertThat(facets.total()).isEqualTo(all.count(query)).isPositive();
      }
      assertThat(sum(facets.platforms())).isEqualTo(facets.total());
      assertThat(sum(facets.kinds())).isEqualTo(facets.total());
      assertThat(sum(facets.origins())).isEqualTo(facets.total());
      assertThat(sum(facets.years()) + facets.histogram().undated()).isEqualTo(facets.total());
      assertThat(facets.histogram().buckets().stream().mapToLong(Histogram.Bucket::count).sum())
          .isEqualTo(sum(facets.years()));
    }
  }

  private static <T> long sum(List<Facets.Count<T>> counts) {
    return counts.stream().mapToLong(Facets.Count::count).sum();
  }

  @Test
  void countsNothingInAStoreWithoutTraces() throws IOException {
    assertThat(facets(TraceQuery.ALL)).isEqualTo(Facets.NONE);
  }

  @Test
  void countsNothingWhereNothingMatches() throws IOException {
    threePlatforms();

    assertThat(facets(TraceQuery.ALL.withText("xyzzy"))).isEqualTo(Facets.NONE);
  }
}
