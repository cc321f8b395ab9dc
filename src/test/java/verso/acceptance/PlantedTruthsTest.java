package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.acceptance.Told.texts;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Each truth of {@code people.tsv} is found where it is planted, and nowhere else. */
class PlantedTruthsTest {
  private static List<JsonNode> flagged(Told told, String flag) {
    return told.claims().stream()
        .filter(claim -> texts(claim.get("flags")).contains(flag))
        .toList();
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void allSixPlatformsAreRead(Told told) throws IOException {
    JsonNode sources = told.verso().run("sources", "--json").hasStatus(0).json();

    assertThat(sources.get("imports"))
        .extracting(one -> one.get("platform").asText())
        .containsExactlyInAnyOrder("facebook", "instagram", "google", "x", "tiktok", "linkedin");
    assertThat(sources.get("imports"))
        .allSatisfy(one -> {
          assertThat(one.get("problems")).isEmpty();
          assertThat(one.get("entries").get("failed").asInt()).isZero();
          assertThat(one.get("entries").get("read").asInt()).isZero();
        });
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void guessesThatContradictWhatWasToldAreFlagged(Told told) {
    List<String> truth = told.planted().list("contradicted");
    List<JsonNode> contradicted = flagged(told, "contradicted");

    if (truth.isEmpty()) {
      assertThat(contradicted).isEmpty();
      return;
    }
    JsonNode guess = valued(contradicted, truth.get(1));
    JsonNode stated = valued(contradicted, truth.get(2));
    assertThat(texts(guess.get("platforms"))).containsExactly("x");
    assertThat(told.why(guess.get("id").asText()))
        .allSatisfy(trace -> assertThat(trace.get("platform").asText()).isEqualTo("x"))
        .anySatisfy(trace ->
            assertThat(told.show(trace.get("id").asText()))
                .contains("personalization", truth.get(1)));
    assertThat(texts(stated.get("platforms"))).contains("google");
  }

  private static JsonNode valued(List<JsonNode> claims, String value) {
    return claims.stream()
        .filter(claim -> claim.get("value").asText().equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim of the value " + value));
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void labelsWithoutAnyTrailAreUnsupported(Told told) {
    List<String> truth = told.planted().list("unsupported label");

    for (String label : truth) {
      JsonNode interest = told.interest(label);
      assertThat(texts(interest.get("support")).stream().allMatch("0"::equals)).isTrue();
      assertThat(flagged(told, "unsupported"))
          .extracting(claim -> claim.get("id").asText())
          .contains(interest.get("claim").asText());
    }
    if (truth.isEmpty()) {
      assertThat(flagged(told, "unsupported")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void aSupportedLabelLeadsToTheSearchesBehindIt(Told told) {
    JsonNode interest = told.interest(told.planted().text("supported label"));
    String search = told.planted().text("search behind it");
    String claim = interest.get("claim").asText();

    assertThat(interest.get("support").get("observed").asInt()).isGreaterThanOrEqualTo(12);
    assertThat(flagged(told, "unsupported"))
        .extracting(one -> one.get("id").asText())
        .doesNotContain(claim);
    List<JsonNode> searches =
        told.why(claim).stream()
            .filter(trace -> trace.get("subject").asText().equals(search))
            .toList();
    assertThat(searches).hasSize(12);
    assertThat(told.show(searches.getFirst().get("id").asText())).contains(search);
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void labelsOfLongAgoAreStale(Told told) {
    List<String> truth = told.planted().list("stale label");

    assertThat(flagged(told, "stale"))
        .filteredOn(claim -> claim.get("facet").asText().equalsIgnoreCase("interests"))
        .extracting(claim -> claim.get("value").asText())
        .containsExactlyElementsOf(truth);
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void companiesThatOnlyAimAtSimilarPeopleAreNamed(Told told) {
    List<String> lookalikes =
        told.advertisers().stream()
            .filter(one -> texts(one.get("bases")).equals(List.of("LOOKALIKE")))
            .map(one -> one.get("name").asText().replace("@", ""))
            .toList();

    assertThat(lookalikes).isEqualTo(told.planted().list("lookalike only"));
    assertThat(told.claims(5))
        .filteredOn(claim -> claim.get("facet").asText().equalsIgnoreCase("lookalikes"))
        .hasSize(lookalikes.size())
        .allSatisfy(claim -> assertThat(claim.get("origins")).isNotEmpty());
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void dataBrokersAreNamed(Told told) {
    List<JsonNode> brokers =
        told.advertisers().stream()
            .filter(one -> texts(one.get("bases")).contains("DATA_BROKER"))
            .toList();

    assertThat(brokers)
        .extracting(one -> one.get("name").asText())
        .isEqualTo(told.planted().list("broker"));
    for (JsonNode broker : brokers) {
      JsonNode trace = told.why(broker.get("claim").asText()).getFirst();
      assertThat(trace.get("platform").asText()).isEqualTo("tiktok");
      assertThat(told.show(trace.get("id").asText())).contains(broker.get("name").asText());
    }
  }
}
