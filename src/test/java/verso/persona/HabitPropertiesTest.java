package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Figure;
import verso.claim.Grounds;
import verso.claim.Inquiry;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Section;
import verso.habit.Habits;
import verso.index.Filing;
import verso.index.ImportTransaction;
import verso.index.Measured;
import verso.index.NameKey;
import verso.index.Store;
import verso.index.Traces;
import verso.report.HabitJson;
import verso.report.Messages;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

/** What holds of every figure and claim on habits, whatever stands in the archives. */
class HabitPropertiesTest {
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final double ROUNDING = 1e-9;

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "Europe/Paris",
          "Asia/Kathmandu",
          "Pacific/Apia",
          "Antarctica/Troll",
          "Australia/Lord_Howe",
          "-18:00");

  /** Seconds between one record and the next, as a power of two. */
  private static final int[] PACES = {0, 6, 10, 14, 17, 20, 26};

  private static final Instant[] BEGINNINGS = {
    Instant.parse("1899-12-31T23:59:59Z"),
    Instant.parse("1969-12-31T12:00:00Z"),
    Instant.parse("1990-01-01T00:00:00Z"),
    Instant.parse("2011-12-20T00:00:00Z"),
    Instant.parse("2024-02-28T20:00:00Z"),
    Instant.parse("2026-03-28T22:00:00Z"),
    Instant.parse("2026-10-24T22:00:00Z"),
    Instant.parse("2038-01-19T00:00:00Z"),
    Instant.parse("2099-12-31T00:00:00Z"),
    Instant.parse("9999-12-31T00:00:00Z"),
    Instant.parse("+300000-01-01T00:00:00Z")
  };

  private static final List<String> PLATFORMS =
      List.of("tiktok", "google", "spotify", "netflix", "facebook", "x", "app-privacy-report");

  private static final List<String> MAKERS =
      List.of("", "Kelp Radio", "{0}' <b>\u001b[31m", "a".repeat(10_000), "Dune Diaries", "\u202e");

  private static final List<List<String>> TOPICS =
      List.of(List.of(), List.of("483"), List.of("483", "484"), List.of("a752", "a753"));

  private static final int[] SECONDS = {
    Measured.UNSTATED, 0, 1, 30, 2400, 43_200, 86_400, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void figuresAndClaimsSayNothingImpossible(
      @ForAll long seed, @ForAll @IntRange(max = 900) int size) throws IOException {
    var random = new Random(seed);
    Path folder = Files.createTempDirectory("verso-habits");
    Store store = Store.open(folder);
    write(store, random, size);

    try (Traces traces = store.traces()) {
      var inquiry = new Inquiry(traces, NOW, EvidenceDepth.sample());
      Habits.Choice choice = choice(random);
      Habits habits = Habits.of(inquiry, choice);
      var sections = new ArrayList<>(HabitSection.of(habits, HabitSection.ALL));
      sections.add(new Section(WhyThisAd.ID, AdPressure.of(habits, choice)));

      sections.forEach(section -> check(section, habits, size));
      for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
        assertThat(new HabitJson(Messages.in(locale)).of(sections, NOW).toString())
            .doesNotContain("NaN", "Infinity", "null");
      }
    } finally {
      delete(folder);
    }
  }

  private static Habits.Choice choice(Random random) {
    return new Habits.Choice(
        Optional.of(ZoneId.of(any(ZONES, random))), Set.of(), Optional.empty(), Optional.empty());
  }

  private static void write(Store store, Random random, int size) throws IOException {
    List<String> platforms = PLATFORMS.subList(0, 1 + random.nextInt(PLATFORMS.size()));
    List<String> makers = MAKERS.subList(0, 1 + random.nextInt(MAKERS.size()));
    Instant time = BEGINNINGS[random.nextInt(BEGINNINGS.length)];
    int pace = PACES[random.nextInt(PACES.length)];
    boolean isVague = random.nextInt(5) == 0;
    boolean isOdd = random.nextInt(3) == 0;
    boolean isAllKinds = random.nextBoolean();
    try (ImportTransaction transaction = store.begin()) {
      for (int i = 0; i < size; i++) {
        time = time.plusSeconds((long) Math.pow(2, random.nextDouble() * pace) - 1);
        String maker = any(makers, random);
        Trace trace = trace(i, any(platforms, random), maker, isAllKinds, random, time, isVague);
        int seconds = SECONDS[random.nextInt(isOdd ? SECONDS.length : 5)];
        var measured =
            new Measured(
                seconds,
                random.nextInt(3) == 0 ? random.nextLong() & 0xFFF : 0,
                random.nextInt(3) == 0 ? random.nextLong() & 0xFFF : 0);
        var filing =
            new Filing(
                any(TOPICS, random), NameKey.of(trace.subject()), NameKey.of(maker), measured);
        transaction.add(trace, filing);
      }
      transaction.commit(List.of());
    }
  }

  private static Trace trace(
      int number,
      String platform,
      String maker,
      boolean isAllKinds,
      Random random,
      Instant time,
      boolean isVague) {
    Kind kind =
        isAllKinds
            ? Kind.values()[random.nextInt(Kind.values().length)]
            : any(List.of(Kind.VIEW, Kind.LISTEN, Kind.AD_IMPRESSION), random);
    Origin origin =
        kind == Kind.AD_IMPRESSION
            ? Origin.SHOWN
            : Origin.values()[random.nextInt(Origin.values().length)];
    Moment.Precision precision =
        isVague
            ? Moment.Precision.DAY
            : Moment.Precision.values()[random.nextInt(random.nextBoolean() ? 1 : 5)];
    Moment.Standing standing =
        random.nextInt(4) == 0 ? Moment.Standing.LOCAL : Moment.Standing.STATED;
    return Trace.builder(
            platform,
            kind,
            origin,
            kind == Kind.AD_IMPRESSION && !maker.isEmpty() ? maker : "thing " + number % 40,
            new Source("import-1", "ada.zip", "records.json", "/" + number))
        .when(new Moment(time, precision, standing))
        .detail("channel", maker)
        .detail("ordinal", "" + number)
        .build();
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static void check(Section section, Habits habits, int size) {
    Period all = period(habits);
    for (Figure figure : section.figures()) {
      assertThat(List.of(figure.value(), figure.low(), figure.high()))
          .as(figure.id())
          .allMatch(Double::isFinite);
      assertThat(figure.value())
          .as(figure.id())
          .isBetween(figure.low() - ROUNDING, figure.high() + ROUNDING);
      assertThat(figure.n()).as(figure.id()).isNotNegative();
      check(figure.id(), figure.grounds(), all, size);
      if (figure.grounds().unit().equals("share")) {
        assertThat(figure.low()).as(figure.id()).isNotNegative();
        assertThat(figure.high()).as(figure.id()).isLessThanOrEqualTo(1 + ROUNDING);
      }
    }
    for (Lacking lacking : section.lacking()) {
      assertThat(lacking.n()).as(lacking.id()).isNotNegative();
      checkWithin(lacking.id(), lacking.period(), all);
    }
    for (Claim claim : section.claims()) {
      assertThat(claim.evidence().count()).as(claim.value()).isBetween(1L, (long) size);
      checkWithin(claim.id(), claim.period(), all);
    }
    for (Rows table : section.tables()) {
      assertThat(table.rows())
          .as(table.name())
          .allSatisfy(row -> assertThat(row.values()).allMatch(HabitPropertiesTest::isSayable));
    }
  }

  private static boolean isSayable(Object value) {
    return !(value instanceof Double number) || !Double.isInfinite(number);
  }

  private static void check(String id, Grounds grounds, Period all, int size) {
    grounds.coverage().ifPresent(share -> assertThat(share).as(id).isBetween(0.0, 1.0));
    assertThat(grounds.evidence().count()).as(id).isBetween(0L, (long) size);
    checkWithin(id, grounds.period(), all);
  }

  private static void checkWithin(String id, Period period, Period all) {
    assertThat(all.first().isPresent() || period.first().isEmpty()).as(id).isTrue();
    period.first().ifPresent(first -> assertThat(first).as(id).isAfterOrEqualTo(all.first().get()));
    period.last().ifPresent(last -> assertThat(last).as(id).isBeforeOrEqualTo(all.last().get()));
    if (period.first().isPresent()) {
      assertThat(period.last().orElseThrow()).as(id).isAfterOrEqualTo(period.first().get());
    }
  }

  private static Period period(Habits habits) {
    Period all = Period.UNDATED;
    for (int row = 0; row < habits.timeline().size(); row++) {
      all = all.with(habits.timeline().instant(row));
    }
    return all;
  }

  /** What one try needed is not left behind. */
  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
