package verso.persona;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.persona.Samples.actedUpon;
import static verso.persona.Samples.field;
import static verso.persona.Samples.interest;
import static verso.persona.Samples.listed;
import static verso.persona.Samples.search;
import static verso.persona.Samples.shownAt;
import static verso.persona.Samples.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verso.claim.Author;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

class WhyAdTest {
  private static final String SHOWN = "2026-03-02T08:15:30Z";

  @TempDir private Path folder;

  private static TraceBuilder ad() {
    return shownAt("Acme Bicycles", "@acme", "17", SHOWN);
  }

  private Optional<AdExplanation> explain(String idOrName, TraceBuilder... traces)
      throws IOException {
    try (Traces read = Samples.store(folder, traces).traces()) {
      return WhyAd.of(Samples.inquiry(read), idOrName);
    }
  }

  /** The traces found for the only criterion of an ad of Acme Bicycles. */
  private List<String> subjects(TraceBuilder ad, TraceBuilder... others) throws IOException {
    var all = new ArrayList<>(List.of(others));
    all.add(ad);
    AdExplanation explanation =
        explain("Acme Bicycles", all.toArray(TraceBuilder[]::new)).orElseThrow();
    assertThat(explanation.criteria()).hasSize(1);
    return explanation.criteria().getFirst().traces().stream()
        .map(found -> found.stored().trace().subject())
        .toList();
  }

  @Test
  void namesAllCriteriaTheMostInvasiveFirst() throws IOException {
    AdExplanation explanation =
        explain(
                "Acme Bicycles",
                ad().detail("targeting:Age", "25 to 49")
                    .detail("targeting:Keywords", "bells")
                    .namedDetail("targeting:List", "")
                    .detail("targeting:Moon phase", "full"))
            .orElseThrow();

    assertThat(explanation.criteria())
        .extracting(AdExplanation.Criterion::type)
        .containsExactly("List", "Keywords", "Age", "Moon phase");
    assertThat(explanation.criteria())
        .extracting(AdExplanation.Criterion::suppliedBy)
        .containsExactly(Author.ADVERTISER, Author.USER, Author.PLATFORM, Author.PLATFORM);
    assertThat(explanation.criteria())
        .extracting(AdExplanation.Criterion::meaning)
        .containsExactly("list", "keyword", "age", "other");
  }

  @Test
  void aKeywordLeadsToSearchesBeforeTheAd() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:Keywords", "bike bells"),
                search("loud bike bells", "2026-02-01T00:00:00Z"),
                search("bike bells again", "2026-04-01T00:00:00Z"),
                search("bike lights", "2026-02-01T00:00:00Z")))
        .containsExactly("loud bike bells");
  }

  @Test
  void anInterestLeadsToTheListingAndToLikings() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:Conversation topics", "Cycling"),
                interest("x", "Cycling").when(Moment.ofExport(Samples.NOW)),
                interest("x", "Cycling shoes").when(Moment.ofExport(Samples.NOW)),
                Samples.follow("facebook", "Cycling News")))
        .containsExactly("Cycling", "Cycling News");
  }

  @Test
  void aLocationLeadsToPlaces() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:Locations", "Portland OR, US"),
                trace("x", Kind.PLACE, Origin.OBSERVED, "Portland, United States"),
                trace("x", Kind.PLACE, Origin.OBSERVED, "Lyon, France")))
        .containsExactly("Portland, United States");
  }

  @Test
  void aListLeadsToTheAdvertisersListAndToOnesOwnContacts() throws IOException {
    TraceBuilder mail =
        trace("x", Kind.PROFILE, Origin.DECLARED, "ada@example.org").detail("field", "e-mail");

    assertThat(
            subjects(
                ad().namedDetail("targeting:List", ""),
                listed("x", "@acme", Basis.CONTACT_LIST),
                listed("x", "@other", Basis.CONTACT_LIST),
                listed("facebook", "Acme Bicycles Inc.", Basis.LOOKALIKE),
                mail))
        .containsExactly("@acme", "ada@example.org");
  }

  @Test
  void activityOnASiteLeadsToWhatTheAdvertiserReportedBefore() throws IOException {
    assertThat(
            subjects(
                ad().namedDetail("targeting:Website Activity", ""),
                Samples.event("facebook", "Acme Bicycles", "VIEW")
                    .when(Moment.at(Instant.parse("2026-03-01T00:00:00Z"))),
                Samples.event("facebook", "acme-bicycles.com", "VIEW")
                    .when(Moment.at(Instant.parse("2026-03-03T00:00:00Z")))))
        .containsExactly("Acme Bicycles");
  }

  @Test
  void aFollowerLookalikeLeadsToTheFollowOfThatAccountOnly() throws IOException {
    TraceBuilder ad = ad().detail("targeting:Follower look-alikes", "@alpine_rides");

    assertThat(subjects(ad, Samples.follow("instagram", "alpine_rides")))
        .containsExactly("alpine_rides");
    assertThat(
            explainOnly(
                ad, Samples.follow("instagram", "alpine_rides_fans"), folder.resolve("other")))
        .isEmpty();
  }

  private List<AdExplanation.Found> explainOnly(TraceBuilder ad, TraceBuilder other, Path where)
      throws IOException {
    try (Traces read = Samples.store(where, ad, other).traces()) {
      return WhyAd.of(Samples.inquiry(read), "Acme Bicycles")
          .orElseThrow()
          .criteria()
          .getFirst()
          .traces();
    }
  }

  @Test
  void anAgeLeadsToAgesThatAgree() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:Age", "25 to 49"),
                field("x", Origin.INFERRED, "age", "35-44"),
                field("facebook", Origin.DECLARED, "age", "61"),
                field("facebook", Origin.DECLARED, "birth date", "1990-05-01")))
        .containsExactlyInAnyOrder("35-44", "1990-05-01");
  }

  @Test
  void aGenderLeadsToThatGenderInAnyLanguage() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:Gender", "Women"),
                field("x", Origin.INFERRED, "gender", "female"),
                field("facebook", Origin.DECLARED, "gender", "Homme")))
        .containsExactly("female");
  }

  @Test
  void anEngagerCriterionLeadsToEarlierAdsActedUpon() throws IOException {
    assertThat(
            subjects(
                ad().detail(
                        "targeting:Retargeting campaign engager",
                        "Retargeting campaign engager: 1"),
                actedUpon("Acme Bicycles", "@acme", "11", "2026-02-01T00:00:00Z")
                    .detail("targeting:Nothing", ""),
                actedUpon("Bolt", "@bolt", "12", "2026-02-01T00:00:00Z")))
        .containsExactly("Acme Bicycles");
  }

  @Test
  void anAppLeadsToTheAppAndWhatItReported() throws IOException {
    assertThat(
            subjects(
                ad().detail("targeting:App Activity", "Install Example Maps IOS 14 Day"),
                trace("x", Kind.APP, Origin.OBSERVED, "Example Maps"),
                trace("x", Kind.APP, Origin.OBSERVED, "Example Diet")))
        .containsExactly("Example Maps");
  }

  @Test
  void whatCannotBeFoundIsAnEmptyListAndNoFault() throws IOException {
    assertThat(subjects(ad().detail("targeting:Keywords", "\"*?:\\ AND"))).isEmpty();
    assertThat(subjects(ad().detail("targeting:Keywords", "cheap \"bells\" && +lights"))).isEmpty();
  }

  @Test
  void anAdIsFoundByItsIdOrAsTheNewestOfItsAdvertiser() throws IOException {
    TraceBuilder older = shownAt("Acme Bicycles", "@acme", "16", "2026-03-01T00:00:00Z");
    TraceBuilder newer = ad();
    String id = older.build().id();

    assertThat(explain("acme bicycles ltd", older, newer).orElseThrow().ad().id())
        .isEqualTo(newer.build().id());
    try (Traces read = Samples.store(folder).traces()) {
      Inquiry inquiry = Samples.inquiry(read);
      assertThat(WhyAd.of(inquiry, id.substring(0, 8)).orElseThrow().ad().id()).isEqualTo(id);
      assertThat(WhyAd.of(inquiry, "@acme").orElseThrow().ad().id()).isEqualTo(newer.build().id());
      assertThat(WhyAd.of(inquiry, "bicycles").orElseThrow().ad().id())
          .isEqualTo(newer.build().id());
      assertThat(WhyAd.of(inquiry, "Nobody")).isEmpty();
    }
  }

  @Test
  void anAdWithoutCriteriaStillSaysWhatTiesItsAdvertiserToThePerson() throws IOException {
    AdExplanation explanation =
        explain("Acme Bicycles", ad(), listed("facebook", "Acme Bicycles", Basis.CONTACT_LIST))
            .orElseThrow();

    assertThat(explanation.criteria()).isEmpty();
    assertThat(explanation.dealings())
        .extracting(AdExplanation.Found::trail)
        .containsExactly(Trail.LIST);
  }

  @ParameterizedTest
  @CsvSource({
    "List, ADVERTISER_LISTS",
    "Flexible audiences, ADVERTISER_LISTS",
    "retargeting custom audience lookalike targeting, LOOKALIKES",
    "Some new look-alike, LOOKALIKES",
    "Retargeting something new, RETARGETING",
    "Mobile network operators, DEVICES",
    "Wi-Fi only, DEVICES",
    "Movies and TV shows, INTERESTS",
    "Moon phase, BEHAVIOURS"
  })
  void theVocabularyIsOpen(String type, Facet facet) {
    assertThat(TargetingType.of(type).facet()).isEqualTo(facet);
  }
}
