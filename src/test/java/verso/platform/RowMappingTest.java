package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.format.Item;
import verso.format.Value;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

class RowMappingTest {
  private static final RowMapping PLAY =
      RowMapping.of(Kind.LISTEN, Origin.OBSERVED, "Episode", "Track");

  @Test
  void theFirstMemberThatSaysSomethingIsTheSubject() {
    assertThat(only(PLAY, Map.of("Episode", "N/A", "track", "Rain")).subject()).isEqualTo("Rain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "/", "NA", "\\N", "NULL", "None", "Not Available."})
  void aTextThatStandsForNothingSaysNothing(String sentinel) {
    assertThat(only(PLAY, Map.of("Episode", sentinel, "track", "Rain")).subject())
        .isEqualTo("Rain");
  }

  @ParameterizedTest
  @ValueSource(strings = {"na", "Na", "--", "0", "nones"})
  void aTextLikeItIsATitle(String title) {
    assertThat(only(PLAY, Map.of("Episode", title, "track", "Rain")).subject()).isEqualTo(title);
  }

  @Test
  void aScalarIsItsOwnSubject() {
    RowMapping segment = RowMapping.of(Kind.SEGMENT, Origin.INFERRED);

    assertThat(segment.map(row(Value.of("Gardeners"))))
        .singleElement()
        .returns("Gardeners", Trace::subject);
  }

  @Test
  void aNameWithASlashGoesDownIntoMembers() {
    RowMapping mapping = PLAY.detail("author", "artist/name");
    Value artist = new Value.Members(Map.of("Name", Value.of("Invented Band")));
    Value record = new Value.Members(Map.of("Track", Value.of("Rain"), "artist", artist));

    assertThat(mapping.map(row(record)).toList().getFirst().details().first("author"))
        .contains("Invented Band");
  }

  @Test
  void utcIsATimeThatIsStated() {
    Trace trace = only(PLAY.utc("endTime"), Map.of("Track", "Rain", "endTime", "2024-03-02 21:14"));

    assertThat(trace.moment().standing()).isEqualTo(Moment.Standing.STATED);
    assertThat(trace.moment().precision()).isEqualTo(Moment.Precision.MINUTE);
  }

  @Test
  void localIsAClockOnTheSpotWhateverZoneIsWritten() {
    Trace trace =
        only(PLAY.local("begin"), Map.of("Track", "Rain", "begin", "2024-03-02T21:14:00.000Z"));

    assertThat(trace.moment().standing()).isEqualTo(Moment.Standing.LOCAL);
    assertThat(trace.moment().instant()).isEqualTo("2024-03-02T21:14:00Z");
  }

  @Test
  void aNumberAfterTheSlashPicksOneOfSeveralColumns() {
    Value distances = new Value.Items(List.of(Value.of("5.2"), Value.of("5203.4")));
    Value record = new Value.Members(Map.of("Track", Value.of("Rain"), "Distance", distances));

    assertThat(PLAY.detail("distance", "Distance/1").map(row(record)))
        .singleElement()
        .satisfies(trace -> assertThat(trace.details().first("distance")).contains("5203.4"));
  }

  @Test
  void anUnnamedRecordIsKeptWithoutSubject() {
    Trace trace = only(PLAY.detail("city", "City").unnamed(), Map.of("City", "Ghent"));

    assertThat(trace.kind()).isEqualTo(Kind.LISTEN);
    assertThat(trace.subject()).isEmpty();
    assertThat(trace.details().first("city")).contains("Ghent");
  }

  @Test
  void twoMappingsSpeakOfTheSameRecord() {
    Mapping place = RowMapping.of(Kind.PLACE, Origin.OBSERVED, "City").or(Mapping.nothing());

    assertThat(PLAY.and(place).map(row(members(Map.of("Track", "Rain", "City", "Ghent")))))
        .extracting(Trace::subject)
        .containsExactly("Rain", "Ghent");
    assertThat(PLAY.and(place).map(row(members(Map.of("Track", "Rain"))))).hasSize(1);
  }

  @Test
  void theRestKeepsAlternativesThatWereNotTaken() {
    Trace trace = only(PLAY.rest(), Map.of("Episode", "Sowing", "Track", "Rain"));

    assertThat(trace.details().first("Track")).contains("Rain");
    assertThat(trace.details().first("Episode")).isEmpty();
  }

  @Test
  void twoRecordsAreOneWhenTheirIdentityIs() {
    RowMapping mapping = PLAY.rest().identifiedBy(row -> List.of(row.text("Track")));

    Trace less = only(mapping, Map.of("Track", "Rain"));
    Trace more = only(mapping, Map.of("Track", "Rain", "Platform", "Phone"));

    assertThat(less.id()).isEqualTo(more.id());
  }

  @Test
  void theRestKeepsWhatNothingElseNamesButSecrets() {
    RowMapping mapping = PLAY.detail("device", "Platform").rest();

    Trace trace =
        only(
            mapping,
            ordered("Track", "Rain", "platform", "Phone", "shuffle", "true", "access_token", "x"));

    assertThat(trace.details().entries())
        .extracting(Details.Detail::name)
        .containsExactly("device", "shuffle");
  }

  @Test
  void aRecordWithoutSubjectIsLeftToTheNextMapping() {
    RowMapping search = RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "query");

    assertThat(only(PLAY.or(search), Map.of("query", "rain songs")).kind()).isEqualTo(Kind.SEARCH);
  }

  @Test
  void aRecordThatNothingKnowsIsReadAllTheSame() {
    assertThat(only(PLAY, Map.of("title", "Something"))).returns(Kind.OTHER, Trace::kind);
  }

  @Test
  void accountFieldsAreToldByTheirLabelsInAnyCase() {
    Value account =
        new Value.Members(
            new LinkedHashMap<>(
                Map.of("birth_date", Value.of("1990-01-31"), "is_premium", new Value.Truth(true))));

    List<Trace> fields = AccountFields.declared().map(row(account)).toList();

    assertThat(fields)
        .extracting(Trace::kind)
        .containsExactlyInAnyOrder(Kind.DEMOGRAPHIC, Kind.PREFERENCE);
    assertThat(fields)
        .extracting(trace -> trace.details().first("field").orElseThrow())
        .containsExactlyInAnyOrder("birth date", "is premium");
  }

  @Test
  void accountFieldsLeaveSecretsOut() {
    Value account = new Value.Members(Map.of("password_hash", Value.of("5f4dcc3b")));

    assertThat(AccountFields.declared().map(row(account))).isEmpty();
  }

  private static Trace only(RowMapping mapping, Map<String, String> record) {
    return mapping.map(row(members(record))).toList().getFirst();
  }

  private static Value members(Map<String, String> record) {
    var members = new LinkedHashMap<String, Value>();
    record.forEach((name, text) -> members.put(name, Value.of(text)));
    return new Value.Members(members);
  }

  private static Map<String, String> ordered(String... namesAndTexts) {
    var record = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      record.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return record;
  }

  private static Row row(Value value) {
    var provenance = new Provenance("test", "test-1", "a.zip", "a.json", Optional.empty());
    return Row.of(Item.of(value, ""), provenance);
  }
}
