package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

class AccountFieldsTest {

  @Test
  void aKnownLabelTellsKindAndName() {
    assertThat(only(AccountFields.declared(), record("birth_year", Value.of("1990"))))
        .returns(Kind.DEMOGRAPHIC, Trace::kind)
        .returns("birth date", trace -> trace.details().first("field").orElse(""));
  }

  @Test
  void whatIsTrueOrFalseIsASetting() {
    assertThat(only(AccountFields.declared(), record("wears hats", new Value.Truth(true))))
        .returns(Kind.PREFERENCE, Trace::kind);
  }

  @Test
  void inAFileOfSettingsEverythingIsASetting() {
    assertThat(only(AccountFields.settings(), record("gender", Value.of("Woman"))))
        .returns(Kind.PREFERENCE, Trace::kind)
        .returns("gender", trace -> trace.details().first("field").orElse(""));
  }

  @Test
  void aListWrittenIntoATextIsAFieldForEachElement() {
    Row row = row("", record("schools", Value.of("[\"Example School\",\"Sample College\"]")));

    assertThat(AccountFields.declared().map(row))
        .extracting(Trace::subject)
        .containsExactly("Example School", "Sample College");
  }

  @Test
  void anEmptyListWrittenIntoATextSaysNothing() {
    assertThat(AccountFields.declared().map(row("", record("schools", Value.of("[]"))))).isEmpty();
  }

  @Test
  void aBareScalarIsNamedByTheMemberItStandsUnder() {
    Row row = row("/User/genders/0", Value.of("F"));

    assertThat(AccountFields.declared().map(row))
        .singleElement()
        .returns("gender", trace -> trace.details().first("field").orElse(""));
  }

  @Test
  void secretsAreLeftOut() {
    assertThat(AccountFields.declared().map(row("", record("api_token", Value.of("x"))))).isEmpty();
  }

  @Test
  void aFieldNamedSoIsInferredByThePlatform() {
    AccountFields fields = AccountFields.declared().inferring("Estimated Age");

    assertThat(only(fields, record("estimated_age", Value.of("34"))))
        .returns(Origin.INFERRED, Trace::origin);
  }

  @Test
  void aTruthThatThePlatformFoundIsNoSetting() {
    AccountFields fields = AccountFields.declared().but(Origin.OBSERVED, "Verified");

    assertThat(only(fields, record("verified", Value.of("true"))))
        .returns(Origin.OBSERVED, Trace::origin)
        .returns(Kind.PROFILE, Trace::kind);
  }

  private static Trace only(AccountFields fields, Value record) {
    List<Trace> traces = fields.map(row("", record)).toList();
    assertThat(traces).hasSize(1);
    return traces.getFirst();
  }

  private static Value record(String name, Value value) {
    return new Value.Members(Map.of(name, value));
  }

  private static Row row(String at, Value value) {
    return Row.of(
        Item.of(value, at), new Provenance("i-1", "example", "a.zip", "file", Optional.empty()));
  }
}
