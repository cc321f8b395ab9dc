package verso.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.acceptance.Told.elements;
import static verso.acceptance.Told.texts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.cli.Session;

/**
 * What is planted in the habits of somebody is found in their archives: that, and no more. Of their
 * twin, who does as much at other times, nothing of the kind is told.
 */
class HabitAcceptanceTest {
  @TempDir private static Path folder;
  private static List<Path> archives = List.of();
  private static Session verso;
  private static JsonNode attention;
  private static JsonNode guesses;
  private static JsonNode persona;
  private static Session twin;

  @BeforeAll
  static void importArchives() throws IOException {
    archives = new HabitHandOver(true).write(folder.resolve("archives"));
    verso = imported("store", archives);
    attention = verso.run("attention", "--words", "--json").hasStatus(0).json();
    guesses = verso.run("predict", "--json").hasStatus(0).json();
    persona = verso.run("persona", "--json").hasStatus(0).json();
    twin = imported("twin", new HabitHandOver(false).write(folder.resolve("twin's archives")));
  }

  private static Session imported(String store, List<Path> order) {
    var session = new Session(folder.resolve(store));
    order.forEach(archive -> session.run("import", archive, "--quiet").hasStatus(0));
    return session;
  }

  private static List<JsonNode> claims(JsonNode told, String facet) {
    return elements(told.get("claims"))
        .filter(claim -> claim.get("facet").asText().equals(facet))
        .toList();
  }

  private static JsonNode claim(JsonNode told, String facet, String value) {
    List<JsonNode> found =
        claims(told, facet).stream()
            .filter(claim -> claim.get("value").asText().equals(value))
            .toList();
    assertThat(found).as("%s %s", facet, value).hasSize(1);
    return found.getFirst();
  }

  private static List<String> values(List<JsonNode> claims) {
    return claims.stream().map(claim -> claim.get("value").asText()).toList();
  }

  private static String sentence(JsonNode claim) {
    return claim.get("sentence").asText();
  }

  private static int evidence(JsonNode claim) {
    return claim.get("evidence").get("count").asInt();
  }

  @Test
  void tellsTheEpisodesOfOneAfternoon() {
    JsonNode binge = claim(attention, "HABIT", HabitHandOver.SHOW);

    assertThat(sentence(binge))
        .startsWith("On 16 May 2026, 6 episodes of Harbour Lights were played on Netflix");
    assertThat(evidence(binge)).isEqualTo(6);
    assertThat(binge.get("firstSeen").asText()).isEqualTo("2026-05-16T14:45:00Z");
    assertThat(binge.get("lastSeen").asText()).isEqualTo("2026-05-16T18:30:00Z");
  }

  @Test
  void tellsTheNinetyDaysThatReachIntoTheNight() {
    JsonNode shift = claim(attention, "HABIT", "night share");

    assertThat(sentence(shift)).startsWith("In the 90 days from 3 June 2026 on, 17% of what");
    assertThat(evidence(shift)).isEqualTo(2 * 90);
  }

  @Test
  void tellsTheMonthOfOtherSubjectsAndTheReturn() {
    List<JsonNode> drifts = claims(attention, "DIVERSITY");

    assertThat(values(drifts))
        .containsExactlyInAnyOrder(
            HabitHandOver.DRIFT.toString(), HabitHandOver.DRIFT.plusMonths(1).toString());
    assertThat(sentence(claim(attention, "DIVERSITY", "2026-02")))
        .contains("more of “Desserts and baking” and “Musical instruments”");
    assertThat(evidence(claim(attention, "DIVERSITY", "2026-02"))).isEqualTo(28 * 5);
    assertThat(sentence(claim(attention, "DIVERSITY", "2026-03")))
        .contains("less of “Desserts and baking” and “Musical instruments”");
  }

  @Test
  void tellsTheDayFullOfOneAdvertiser() {
    JsonNode burst = claim(attention, "PERSUASION", HabitHandOver.CROWDER);

    assertThat(claims(attention, "PERSUASION")).hasSize(1);
    assertThat(sentence(burst)).contains("11 ads of Kvistra on X", "10 April 2026");
    assertThat(evidence(burst)).isEqualTo(11);
  }

  @Test
  void tellsTheAdsThatCameAfterVisits() {
    List<JsonNode> chains =
        section(persona, 7).stream()
            .filter(claim -> claim.get("facet").asText().equals("RETARGETING"))
            .toList();

    assertThat(values(chains)).containsExactly(HabitHandOver.FOLLOWER);
    assertThat(sentence(chains.getFirst()))
        .startsWith("After 8 events that Osterfeld reported, 24 of its 24 dated ads on X came")
        .contains("consistent with retargeting");
    assertThat(chains.getFirst().get("measures").get("lift").asDouble()).isGreaterThan(3);
  }

  @Test
  void tellsTheMonthOfWearyWordsInFrench() {
    List<JsonNode> words = claims(attention, "REACTIONS");

    assertThat(words).hasSize(1);
    assertThat(sentence(words.getFirst())).contains("in November 2025", "stress and tiredness");
    assertThat(evidence(words.getFirst())).isEqualTo(HabitHandOver.WEARY.lengthOfMonth() * 2);
    assertThat(words.getFirst().get("firstSeen").asText()).startsWith("2025-11-01");
  }

  @Test
  void tellsTheSubjectThatIsComingUp() {
    JsonNode rising = claim(guesses, "PREDICTION", "Space and astronomy");

    assertThat(sentence(rising)).contains("coming up on Google: 30 records in the 30 days to");
    assertThat(evidence(rising)).isEqualTo(33);
    assertThat(elements(guesses.get("tables").get("topicTrends")).toList()).hasSize(1);
  }

  @Test
  void tellsTheSameInThePersona() {
    for (JsonNode told : List.of(attention, guesses)) {
      for (JsonNode claim : told.get("claims")) {
        assertThat(values(section(persona, claim.get("section").asInt())))
            .contains(claim.get("value").asText());
      }
    }
  }

  private static List<JsonNode> section(JsonNode told, int id) {
    return elements(told.get("sections"))
        .filter(section -> section.get("id").asInt() == id)
        .flatMap(section -> elements(section.get("claims")))
        .toList();
  }

  @Test
  void restsOnRecordsThatOpen() {
    var samples = new ArrayList<String>();
    claims(attention, "HABIT").forEach(c -> samples.addAll(texts(c.get("evidence").get("sample"))));
    String episode =
        texts(claim(attention, "HABIT", HabitHandOver.SHOW).get("evidence").get("sample"))
            .getFirst();

    assertThat(samples).isNotEmpty();
    samples.forEach(id -> verso.run("show", id).hasStatus(0));
    assertThat(verso.run("show", episode).out()).contains(HabitHandOver.SHOW);
  }

  @Test
  void tellsNothingOfTheKindOfTheTwin() throws IOException {
    JsonNode habits = twin.run("attention", "--words", "--json").hasStatus(0).json();
    JsonNode next = twin.run("predict", "--json").hasStatus(0).json();
    JsonNode all = twin.run("persona", "--json").hasStatus(0).json();

    assertThat(values(claims(habits, "HABIT"))).containsOnly("longest session");
    assertThat(claims(habits, "DIVERSITY")).isEmpty();
    assertThat(claims(habits, "PERSUASION")).isEmpty();
    assertThat(claims(habits, "REACTIONS")).isEmpty();
    assertThat(next.get("claims"))
        .noneMatch(claim -> sentence(claim).contains("coming up"))
        .noneMatch(claim -> sentence(claim).contains("fading"));
    assertThat(section(all, 7)).noneMatch(c -> sentence(c).contains("consistent with retargeting"));
  }

  @Test
  void saysTheSameTwice() {
    for (String command : List.of("attention", "predict", "persona")) {
      String first = verso.run(command, "--json").out();

      assertThat(verso.run(command, "--json").out()).as(command).isEqualTo(first);
    }
  }

  @Test
  void saysTheSameWhateverWasImportedFirst() throws IOException {
    Session other = imported("backwards", archives.reversed());

    assertThat(without(other.run("attention", "--words", "--json").json()))
        .isEqualTo(without(attention));
    assertThat(without(other.run("predict", "--json").json())).isEqualTo(without(guesses));
  }

  private static JsonNode without(JsonNode told) {
    ObjectNode copy = told.deepCopy();
    copy.remove("generatedAt");
    return copy;
  }
}
