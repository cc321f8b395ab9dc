package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.field;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Flag;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/** Ada Example, with contradictions planted one by one, and without any. */
class ConflictRulesTest {
  private static final Instant EXPORTED = Instant.parse("2026-09-01T00:00:00Z");

  @TempDir private Path folder;

  private List<Conflict> conflicts(List<TraceBuilder> traces) throws IOException {
    try (Traces read = Samples.store(folder, traces.toArray(TraceBuilder[]::new)).traces()) {
      return Contradictions.of(Samples.inquiry(read)).all();
    }
  }

  private List<String> rules(TraceBuilder... traces) throws IOException {
    return conflicts(List.of(traces)).stream().map(Conflict::rule).toList();
  }

  private static TraceBuilder listed(TraceBuilder trace) {
    return trace.when(Moment.ofExport(EXPORTED));
  }

  private static TraceBuilder segment(String platform, String label) {
    return listed(trace(platform, Kind.SEGMENT, Origin.INFERRED, label));
  }

  private static TraceBuilder login(int day, String city, String country) {
    return trace("facebook", Kind.LOGIN, Origin.OBSERVED, "Login")
        .when(Moment.at(EXPORTED.minus(Duration.ofDays(day))))
        .detail("city", city)
        .detail("country", country);
  }

  private static List<TraceBuilder> logins(String city, String country) {
    var logins = new ArrayList<TraceBuilder>();
    for (int day = 1; day <= 6; day++) {
      logins.add(login(day, city, country));
    }
    return logins;
  }

  private static TraceBuilder primaryLocation(String place) {
    return listed(trace("instagram", Kind.PLACE, Origin.INFERRED, place))
        .detail("placeType", "primary location");
  }

  @Test
  void findsNothingAboutAPersonAllAgreeOn() throws IOException {
    var traces = logins("Lyon", "FR");
    traces.add(primaryLocation("Lyon"));
    traces.add(field("facebook", Origin.DECLARED, "gender", "Female"));
    traces.add(listed(field("x", Origin.INFERRED, "gender", "femme")));
    traces.add(field("google", Origin.DECLARED, "birth date", "1991-05-14"));
    traces.add(field("tiktok", Origin.DECLARED, "birth date", "14-May-1991"));
    traces.add(field("facebook", Origin.DECLARED, "birth year", "1991"));
    traces.add(listed(field("x", Origin.INFERRED, "age", "25-39")));
    traces.add(listed(field("linkedin", Origin.INFERRED, "age", "35 to 54")));
    traces.add(field("facebook", Origin.DECLARED, "language", "fr_FR"));
    traces.add(field("facebook", Origin.DECLARED, "language", "English"));
    traces.add(listed(field("x", Origin.INFERRED, "language", "French")));
    traces.add(segment("facebook", "Parents with preschoolers (3-5 years)"));
    traces.add(segment("spotify", "Parents of toddlers"));
    traces.add(interest("facebook", "Renters insurance"));
    traces.add(segment("facebook", "Homeowners"));

    assertThat(conflicts(traces)).isEmpty();
  }

  @Test
  void toldAndGuessedGendersClash() throws IOException {
    List<Conflict> found =
        conflicts(
            List.of(
                field("facebook", Origin.DECLARED, "gender", "Weiblich"),
                listed(field("x", Origin.INFERRED, "gender", "male"))));

    assertThat(found)
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.claim().sentence().key()).isEqualTo("conflict.told");
          assertThat(conflict.claim().evidence().count()).isEqualTo(2);
          assertThat(conflict.claim().evidence().links()).hasSize(2);
          assertThat(conflict.claim().flags()).containsExactly(Flag.CONTRADICTED);
          assertThat(conflict.weight()).isEqualTo(0.5);
        });
  }

  @Test
  void aToddlersParentHasNoEmptyNest() throws IOException {
    assertThat(
            rules(
                segment("x", "Empty nesters"), segment("facebook", "Parents with toddlers (1-2)")))
        .containsExactly("exclusive");
  }

  @Test
  void aToddlerGrowsUp() throws IOException {
    assertThat(
            rules(
                trace("facebook", Kind.SEGMENT, Origin.INFERRED, "Parents with toddlers (1-2)")
                    .when(Moment.at(Instant.parse("2006-01-01T00:00:00Z"))),
                segment("x", "Empty nesters")))
        .doesNotContain("exclusive");
  }

  @Test
  void partiesClashAsLabelsAndStaySensitive() throws IOException {
    List<Conflict> found =
        conflicts(List.of(segment("spotify", "Democrat"), segment("spotify", "Republican")));

    assertThat(found)
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.claim().sentence().key()).isEqualTo("conflict.labels");
          assertThat(conflict.claim().is(Flag.SENSITIVE)).isTrue();
        });
  }

  @Test
  void agesAreComparedInYearsOfBirth() throws IOException {
    List<Conflict> found =
        conflicts(
            List.of(
                field("google", Origin.DECLARED, "birth date", "1991-05-14"),
                listed(field("x", Origin.INFERRED, "age", "18-24"))));

    assertThat(found)
        .singleElement()
        .extracting(conflict -> conflict.claim().sentence().arguments().get("years"))
        .isEqualTo(10);
  }

  @Test
  void adsAimedAtAnotherAgeAreFound() throws IOException {
    TraceBuilder ad =
        Samples.shown("x", "Acme")
            .when(Moment.at(Instant.parse("2026-08-01T00:00:00Z")))
            .detail("targeting:Age", "18 to 24");

    assertThat(rules(field("google", Origin.DECLARED, "birth date", "1991-05-14"), ad))
        .containsExactly("ageAimed");
  }

  @Test
  void aWideRangeSaysLittle() throws IOException {
    List<Conflict> found = conflicts(List.of(field("x", Origin.INFERRED, "age", "13-54")));

    assertThat(found)
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.claim().sentence().arguments()).containsEntry("years", 41);
          assertThat(conflict.claim().flags()).containsExactly(Flag.VAGUE);
          assertThat(conflict.weight()).isZero();
        });
  }

  @Test
  void incomesThatDoNotOverlapClash() throws IOException {
    assertThat(
            rules(
                segment("facebook", "Household income: $50,000 - $74,999"),
                segment("x", "Income $100K-$149K")))
        .containsExactly("income");
  }

  @Test
  void anotherCountryThanTheLogsNameIsFound() throws IOException {
    var traces = logins("Lyon", "France");
    traces.add(primaryLocation("Genève, Schweiz"));

    assertThat(conflicts(traces))
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.claim().sentence().arguments()).containsEntry("seen", "Lyon");
          assertThat(conflict.claim().evidence().count()).isEqualTo(7);
          assertThat(conflict.weight()).isEqualTo(0.5);
        });
  }

  @Test
  void anotherCityWeighsLess() throws IOException {
    var traces = logins("Lyon", "");
    traces.add(primaryLocation("Brest"));

    assertThat(conflicts(traces)).singleElement().extracting(Conflict::weight).isEqualTo(0.2);
  }

  @Test
  void logsOfAnotherQuarterSayNothing() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int day = 200; day < 206; day++) {
      traces.add(login(day, "Paris", "FR"));
    }
    traces.add(primaryLocation("Genève, Schweiz"));

    assertThat(conflicts(traces)).isEmpty();
  }

  @Test
  void aHomeFarFromThePositionsIsFound() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int day = 1; day <= 6; day++) {
      traces.add(
          trace("google", Kind.PLACE, Origin.OBSERVED, "")
              .when(Moment.at(EXPORTED.minus(Duration.ofDays(day))))
              .detail("latitude", "45.76")
              .detail("longitude", "4.83"));
    }
    traces.add(primaryLocation("Home").detail("latitude", "48.85").detail("longitude", "2.35"));

    assertThat(conflicts(traces))
        .singleElement()
        .extracting(conflict -> conflict.claim().sentence().arguments().get("km"))
        .isEqualTo(391L);
  }

  @Test
  void oneListsWhatAnotherDenies() throws IOException {
    assertThat(
            rules(
                segment("facebook", "Frequent travelers"),
                segment("linkedin", "Frequent Travelers").detail("status", "no")))
        .containsExactly("denied");
  }

  @Test
  void languagesThatShareNothingDisagree() throws IOException {
    assertThat(
            rules(
                field("facebook", Origin.DECLARED, "language", "French"),
                listed(field("x", Origin.INFERRED, "language", "Japanese"))))
        .containsExactly("list");
  }

  @Test
  void whatIsLongGoneIsStale() throws IOException {
    TraceBuilder phone =
        trace("facebook", Kind.DEVICE, Origin.OBSERVED, "Example Phone 1")
            .when(Moment.at(Instant.parse("2019-01-01T00:00:00Z")));

    assertThat(rules(phone)).containsExactly("stale");
  }

  @Test
  void aBorrowedDeviceIsPossiblySomeoneElses() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int day = 10; day < 600; day += 10) {
      traces.add(used("Example Phone 4", day));
    }
    for (int day = 300; day < 306; day++) {
      traces.add(used("Sample Tablet", day));
    }

    assertThat(conflicts(traces))
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.claim().value()).isEqualTo("Sample Tablet");
          assertThat(conflict.claim().flags()).containsExactly(Flag.SOMEONE_ELSE);
        });
  }

  private static TraceBuilder used(String device, int day) {
    return trace("facebook", Kind.DEVICE, Origin.OBSERVED, device)
        .when(Moment.at(EXPORTED.minus(Duration.ofDays(day))));
  }

  @Test
  void aForeignWeekOfSearchesIsPossiblySomeoneElses() throws IOException {
    var traces = new ArrayList<TraceBuilder>();
    for (int day = 1; day <= 400; day++) {
      traces.add(searched("what is the best tea for the morning " + day, day));
    }
    for (int i = 0; i < 30; i++) {
      traces.add(searched("погода в городе завтра " + i, 200 + i % 5));
    }

    assertThat(conflicts(traces))
        .singleElement()
        .satisfies(conflict -> {
          assertThat(conflict.rule()).isEqualTo("language");
          assertThat(conflict.claim().value()).isEqualTo("cyrillic");
          assertThat(conflict.claim().evidence().count()).isEqualTo(30);
        });
  }

  private static TraceBuilder searched(String query, int day) {
    return Samples.search(query, EXPORTED.minus(Duration.ofDays(day)).toString());
  }
}
