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

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void aContradictionIsStatedOnceAndLeadsToBothSides(Told told) {
    List<String> truth = told.planted().list("contradicted");
    List<JsonNode> contradictions =
        told.claims(15).stream()
            .filter(claim -> texts(claim.get("flags")).contains("contradicted"))
            .toList();

    assertThat(contradictions).hasSize(truth.isEmpty() ? 0 : 1);
    for (JsonNode contradiction : contradictions) {
      assertThat(contradiction.get("sentence").asText()).contains(truth.subList(1, 3));
      assertThat(told.why(contradiction.get("id").asText()))
          .extracting(trace -> trace.get("platform").asText())
          .contains("x", "google");
    }
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
      assertThat(texts(interest.get("support"))).containsOnly("0");
      assertThat(texts(interest.get("fits").get("conflicts")))
          .isEqualTo(told.planted().list("conflict of the unsupported"));
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
  void oneTopicInTwoLanguagesIsOneLabelOfThreePlatforms(Told told) {
    for (String topic : told.planted().list("topic")) {
      List<JsonNode> labels =
          told.interests().stream()
              .filter(one -> one.get("topic").path("id").asText().equals(topic))
              .toList();

      assertThat(labels).hasSize(1);
      assertThat(labels.getFirst().get("platforms"))
          .extracting(one -> one.get("platform").asText())
          .containsExactly("facebook", "instagram", "tiktok");
      assertThat(told.why(labels.getFirst().get("claim").asText()))
          .extracting(trace -> trace.get("subject").asText())
          .contains("Gardening", "Jardinage");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void adsThatFollowAReportAreAChainOnlyWhereTheyFollow(Told told) {
    List<JsonNode> chains =
        told.claims(7).stream().filter(claim -> claim.get("measures").has("lift")).toList();

    assertThat(chains).hasSameSizeAs(told.planted().list("ads that follow"));
    for (JsonNode chain : chains) {
      assertThat(chain.get("value").asText()).isEqualTo(told.planted().text("company"));
      assertThat(chain.get("measures").get("matches").asInt())
          .isEqualTo(told.planted().number("ads that follow"));
      assertThat(chain.get("measures").get("lift").asDouble()).isGreaterThan(1);
      assertThat(told.why(chain.get("id").asText()))
          .extracting(trace -> trace.get("platform").asText())
          .containsOnly("facebook", "x")
          .contains("facebook", "x");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void sensitiveLabelsAreTaggedAndDecoysAreNot(Told told) {
    List<String> tagged =
        told.interests().stream()
            .filter(one -> !one.get("sensitive").isEmpty())
            .map(one -> one.get("label").asText())
            .toList();

    assertThat(tagged).containsExactlyInAnyOrderElementsOf(told.planted().list("sensitive labels"));
    assertThat(told.planted().list("decoys"))
        .hasSize(10)
        .allSatisfy(decoy -> assertThat(told.interest(decoy).get("sensitive")).isEmpty());
    assertThat(flagged(told, "sensitive"))
        .extracting(claim -> claim.get("value").asText())
        .hasSameElementsAs(told.planted().list("sensitive labels"));
  }

  @ParameterizedTest
  @ArgumentsSource(Everybody.class)
  void sensitiveLabelsStayFoldedUntilAskedFor(Told told) {
    String folded = told.verso().run("persona", "--full", "-n", "999").out();
    String unfolded = told.verso().run("persona", "--full", "-n", "999", "--sensitive").out();

    for (String label : told.planted().list("sensitive labels")) {
      assertThat(folded).doesNotContain("“" + label + "”");
      assertThat(unfolded).contains(label);
    }
    assertThat(folded.contains("--sensitive")).isEqualTo(told.planted().has("sensitive labels"));
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
