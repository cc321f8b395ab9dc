package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

class GenericMappingTest {

  private static Trace trace(String at, Value value) {
    return GenericMapping.map(row(at, value)).toList().getFirst();
  }

  private static Row row(String at, Value value) {
    var provenance = new Provenance("unknown", "i1", "a.zip", "a.json", Optional.empty());
    return Row.of(Item.of(value, at), provenance);
  }

  private static Value record(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Value>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      members.put(
          (String) namesAndValues[i], value instanceof Value v ? v : Value.of((String) value));
    }
    return new Value.Members(members);
  }

  @Test
  void aWordForNothingIsNoRecord() {
    assertThat(GenericMapping.map(row("/0", Value.of("No data")))).isEmpty();
    assertThat(GenericMapping.map(row("/0", record("name", "None")))).isEmpty();
  }

  @Test
  void takesTheMemberThatNamesTheThing() {
    Trace trace =
        trace(
            "/0",
            record(
                "id",
                "17",
                "created_at",
                "2023-05-01T10:00:00Z",
                "title",
                "Tea",
                "place",
                record("city", "Oslo")));

    assertThat(trace.subject()).isEqualTo("Tea");
    assertThat(trace.kind()).isEqualTo(Kind.OTHER);
    assertThat(trace.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(trace.moment()).isEqualTo(Moment.at(Instant.parse("2023-05-01T10:00:00Z")));
    assertThat(trace.details().byName())
        .isEqualTo(
            Map.of(
                "id", List.of("17"),
                "created_at", List.of("2023-05-01T10:00:00Z"),
                "place.city", List.of("Oslo")));
    assertThat(trace.text()).isEmpty();
  }

  @Test
  void takesTheFirstWordsWhereNoMemberNamesTheThing() {
    assertThat(trace("/0", record("a", "17", "b", "2020-01-01", "c", "Bo was here")).subject())
        .isEqualTo("Bo was here");
  }

  @Test
  void namesNothingWhereTheRecordDoesNot() {
    assertThat(trace("/0", record("x", new Value.Number("1.5"))).subject()).isEmpty();
  }

  @Test
  void keepsNoSecret() {
    Trace trace =
        trace(
            "/0",
            record("name", "Phone", "auth_token", "canary", "cookies", record("datr", "canary")));

    assertThat(trace.toString()).doesNotContain("canary");
    assertThat(trace.details().first("auth_token")).contains("•••");
  }

  @Test
  void takesNoTimeThatCannotBe() {
    assertThat(trace("/0", record("name", "x", "time", "0", "date", "1850-01-01")).moment())
        .isEqualTo(Moment.NONE);
  }

  @Test
  void takesABlockOfTextForADocument() {
    Trace trace = trace("line 4", record("text", "Dear Bo,\nsee you."));

    assertThat(trace.kind()).isEqualTo(Kind.DOCUMENT);
    assertThat(trace.subject()).isEqualTo("Dear Bo,");
    assertThat(trace.text()).contains("see you.");
  }

  @Test
  void putsIntoTheTextWhatIsTooMuchForDetails() {
    var members = new LinkedHashMap<String, Value>();
    for (int i = 0; i < 60; i++) {
      members.put("k" + i, Value.of("v" + i));
    }

    Trace trace = trace("/0", new Value.Members(members));

    assertThat(trace.details().entries()).hasSize(40);
    assertThat(trace.text()).contains("v59");
  }

  @Test
  void aQueryWithATimeIsASearchAndSaidToBeAGuess() {
    Trace trace =
        trace(
            "/0",
            record("title", "Web", "searchQuery", "rain coat", "time", "2023-05-01T10:00:00Z"));

    assertThat(trace.kind()).isEqualTo(Kind.SEARCH);
    assertThat(trace.subject()).isEqualTo("rain coat");
    assertThat(trace.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(trace.details().first("guessed")).contains("kind");
  }

  @Test
  void twoCoordinatesWithATimeAreAPlace() {
    Trace trace =
        trace("/0", record("lat", "48.1", "lng", "2.1", "timestamp", "2023-05-01T10:00:00Z"));

    assertThat(trace.kind()).isEqualTo(Kind.PLACE);
  }

  @Test
  void whatCouldBeSomethingElseStaysUnknown() {
    assertThat(trace("/0", record("query", "rain coat")).kind()).isEqualTo(Kind.OTHER);
    assertThat(trace("/0", record("lat", "12", "long", "500", "date", "2023-05-01")).kind())
        .isEqualTo(Kind.OTHER);
    assertThat(trace("/0", record("url", "https://a.example", "time", "2023-05-01")).kind())
        .isEqualTo(Kind.OTHER);
  }

  @Test
  void aDateWithATimeIsTheTimeWhateverItsName() {
    Trace trace = trace("/0", record("label", "tea", "followedAt", "2023-05-01T10:00:00Z"));

    assertThat(trace.moment()).isEqualTo(Moment.at(Instant.parse("2023-05-01T10:00:00Z")));
  }

  @Test
  void aDayUnderAnUntellingNameIsNoTime() {
    assertThat(trace("/0", record("label", "tea", "born", "1990-05-01")).moment().isKnown())
        .isFalse();
  }

  @Test
  void trueIsNoSubject() {
    assertThat(trace("/0", record("pickup", "True", "vehicle", "bicycle")).subject())
        .isEqualTo("bicycle");
  }
}
