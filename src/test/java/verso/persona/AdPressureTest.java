package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static verso.persona.Samples.shown;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class AdPressureTest {
  private static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

  @TempDir private Path folder;
  private List<TraceBuilder> traces;

  @BeforeEach
  void begin() {
    traces = new ArrayList<>();
  }

  private static Moment hour(double hours) {
    return Moment.at(START.plusSeconds((long) (hours * 3600)));
  }

  private void ad(String advertiser, double hours) {
    traces.add(shown("x", advertiser).when(hour(hours)));
  }

  private void view(double hours) {
    traces.add(Samples.trace("x", Kind.VIEW, Origin.OBSERVED, "View " + hours).when(hour(hours)));
  }

  private Findings pressure() throws IOException {
    Store store = Store.open(folder);
    Samples.add(store, "x-1", traces);
    try (Traces read = store.traces()) {
      return AdPressure.of(Habits.of(Samples.inquiry(read)), Habits.Choice.ALL);
    }
  }

  private static Figure figure(Findings findings, String id) {
    return findings.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Map<String, Object>> rows(Findings findings, String name) {
    return findings.tables().stream()
        .filter(table -> table.name().equals(name))
        .map(Rows::rows)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBurstIsToldWithItsAds() throws IOException {
    for (int i = 0; i < 9; i++) {
      ad("Acme", i);
    }
    ad("Acme", 500);
    ad("Bolt", 3);

    Claim burst = pressure().claims().getFirst();

    assertThat(burst.facet()).isEqualTo(Facet.PERSUASION);
    assertThat(burst.author()).isEqualTo(Author.VERSO);
    assertThat(burst.value()).isEqualTo("Acme");
    assertThat(burst.platforms()).containsExactly("x");
    assertThat(burst.evidence().count()).isEqualTo(9);
    assertThat(burst.sentence().arguments())
        .containsEntry("ads", 9)
        .containsEntry("day", 9)
        .containsEntry("from", START);
  }

  @Test
  void noMoreThanTwentyBurstsAreTold() throws IOException {
    for (int advertiser = 0; advertiser < 23; advertiser++) {
      for (int i = 0; i < 8; i++) {
        ad("Advertiser " + advertiser, advertiser * 50 + i);
      }
    }

    Findings found = pressure();

    assertThat(found.claims()).hasSize(20);
    assertThat(found.notes()).contains(Sentence.of("note.adBursts", "count", 23, "shown", 20));
  }

  @Test
  void advertisersAreCountedByDay() throws IOException {
    ad("Acme", 0);
    ad("Acme", 1);
    ad("Acme", 72);
    ad("Bolt", 5);

    List<Map<String, Object>> rows = rows(pressure(), "adPressureByAdvertiser");

    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst())
        .containsEntry("advertiser", "Acme")
        .containsEntry("ads", 3)
        .containsEntry("days", 2)
        .containsEntry("mostOfADay", 2)
        .containsEntry("spanDays", 4);
  }

  @Test
  void concentrationIsThatOfAdsPerAdvertiser() throws IOException {
    for (String advertiser : List.of("Ant", "Bee", "Cat", "Dog")) {
      ad(advertiser + " Example", 1);
    }
    for (int i = 0; i < 6; i++) {
      ad("Elk Example", i * 30);
    }

    Figure concentration = figure(pressure(), "ads.concentration");

    // (−4 − 2 + 0 + 2 + 4·6) ÷ (5·10).
    assertThat(concentration.value()).isCloseTo(0.4, within(1e-9));
    assertThat(concentration.n()).isEqualTo(10);
  }

  @Test
  void anAdOfSeveralMethodsCountsUnderTheMostInvasive() throws IOException {
    traces.add(
        shown("x", "Acme")
            .when(hour(0))
            .namedDetail("targeting:Locations", "Lyon")
            .namedDetail("targeting:Keywords", "bells")
            .namedDetail("targeting:List", "buyers"));
    traces.add(shown("x", "Bolt").when(hour(1)).namedDetail("targeting:Keywords", "bells"));
    traces.add(shown("x", "Bolt").when(hour(2)));

    Findings found = pressure();

    assertThat(rows(found, "adPressure"))
        .singleElement()
        .satisfies(row -> {
          assertThat(row).containsEntry("from", "2026-01-01").containsEntry("ads", 3L);
          assertThat(row.get("methods"))
              .isEqualTo(
                  Map.of(
                      "list",
                      1L,
                      "retargeting",
                      0L,
                      "lookalike",
                      0L,
                      "interest",
                      0L,
                      "keyword",
                      1L,
                      "location",
                      0L,
                      "other",
                      0L,
                      "unstated",
                      1L));
        });
    assertThat(found.notes()).contains(Sentence.of("note.adMethods"));
  }

  @Test
  void sparseAdsAreDrawnByMonth() throws IOException {
    ad("Acme", 0);
    ad("Acme", 24 * 40);

    assertThat(rows(pressure(), "adPressure"))
        .extracting(row -> row.get("from"), row -> row.get("days"))
        .containsExactly(tuple("2026-01-01", 31), tuple("2026-02-01", 28));
  }

  @Test
  void adsPerHourAndTheirShareAreOfTheTimeWhenBothWereLogged() throws IOException {
    for (int day = 0; day < 30; day++) {
      for (int i = 0; i <= 20; i++) {
        view(day * 24 + i / 120.0);
      }
      for (int i = 0; i < 5; i++) {
        ad("Advertiser " + i, day * 24 + 0.01 + i / 50.0);
      }
    }

    Findings found = pressure();

    // 5 ads and 21 views, half a minute apart, in a sitting of ten minutes.
    Figure load = figure(found, "ads.load.x");
    assertThat(load.value()).isCloseTo(5.0 / 26, within(0.001));
    assertThat(load.n()).isEqualTo(30);
    assertThat(load.grounds().benchmarks()).containsExactly("feed.adload.x");
    Figure rate = figure(found, "ads.perHour.x");
    assertThat(rate.high()).isCloseTo(30, within(0.5));
    assertThat(rate.low()).isBetween(24.0, 30.0);
    assertThat(rate.value()).isBetween(rate.low(), rate.high());
  }

  @Test
  void fewAdsAreNotEnoughForARate() throws IOException {
    ad("Acme", 1);
    view(2);

    assertThat(pressure().lacking())
        .extracting(Lacking::id)
        .containsExactly("ads.inUse", "ads.perActiveDay");
  }

  @Test
  void theLast90DaysStandBesideThe90Before() throws IOException {
    for (int day = 0; day < 180; day++) {
      for (int i = 0; i < (day < 90 ? 1 : 3); i++) {
        ad("Advertiser " + i, day * 24 + i);
      }
    }

    Figure figure = figure(pressure(), "ads.perActiveDay");

    assertThat(figure.value()).isEqualTo(3);
    assertThat(figure.sentence().arguments()).containsEntry("before", 1.0);
    assertThat(figure.n()).isEqualTo(360);
  }

  @Test
  void platformsWhoseLogsAreShorterAreLeftOutOfTheComparison() throws IOException {
    for (int day = 0; day < 180; day++) {
      ad("Acme", day * 24);
      if (day >= 90) {
        traces.add(shown("facebook", "Acme").when(hour(day * 24 + 1)));
      }
    }

    Figure figure = figure(pressure(), "ads.perActiveDay");

    assertThat(figure.value()).isEqualTo(1);
    assertThat(figure.sentence().arguments()).containsEntry("platforms", Set.of("x"));
  }

  @Test
  void withoutAdsThereIsNothing() throws IOException {
    traces.add(Samples.listed("x", "Acme", Basis.CONTACT_LIST));

    assertThat(pressure()).isEqualTo(Findings.NONE);
  }

  @Test
  void sectionSevenTellsThePressure() throws IOException {
    for (int i = 0; i < 8; i++) {
      ad("Acme", i);
    }

    Section section = Samples.section(new WhyThisAd(), folder, traces.toArray(TraceBuilder[]::new));

    assertThat(section.claims()).extracting(c -> c.sentence().key()).contains("claim.adBurst");
    assertThat(section.tables())
        .extracting(Rows::name)
        .containsExactly("adPressure", "adPressureByAdvertiser");
    assertThat(section.lacking()).isNotEmpty();
  }
}
