package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of habits, from the sample person's music, series and short videos. */
class HabitCommandsTest {
  private static final Path SAMPLES = Path.of("samples");

  @TempDir private static Path folder;
  private static Session verso;

  @BeforeAll
  static void importArchives() {
    verso = new Session(folder.resolve("store"));
    for (String archive :
        List.of("my_spotify_data.zip", "netflix-report.zip", "TikTok_Data_1788247800.zip")) {
      verso.run("import", SAMPLES.resolve(archive), "--quiet").hasStatus(0);
    }
  }

  private static JsonNode figure(JsonNode json, String id) {
    for (JsonNode figure : json.get("figures")) {
      if (figure.get("id").asText().equals(id)) {
        return figure;
      }
    }
    throw new AssertionError("no figure " + id);
  }

  private static List<JsonNode> claims(JsonNode json, String platform) {
    var found = new ArrayList<JsonNode>();
    for (JsonNode claim : json.get("claims")) {
      if (claim.get("platforms").get(0).asText().equals(platform)) {
        found.add(claim);
      }
    }
    return found;
  }

  @Test
  void everyFigureSaysWhatItRestsOn() throws IOException {
    for (String command : List.of("attention", "predict")) {
      JsonNode json = verso.run(command, "--json").hasStatus(0).json();

      assertThat(json.get("figures")).isNotEmpty();
      for (JsonNode figure : json.get("figures")) {
        assertThat(figure.get("n").asLong()).as(figure.get("id").asText()).isPositive();
        assertThat(figure.has("unit")).isTrue();
        assertThat(figure.get("method").asText()).as(figure.get("id").asText()).endsWith(".");
        assertThat(figure.get("from").asText()).startsWith("20");
        assertThat(figure.get("to").asText()).startsWith("2026-08");
        assertThat(figure.get("value").isNumber()).as(figure.get("id").asText()).isTrue();
      }
    }
  }

  @Test
  void tellsOfTheBingeWithItsEpisodes() throws IOException {
    JsonNode json = verso.run("attention", "--platform", "netflix", "--json").json();

    JsonNode binge =
        claims(json, "netflix").stream()
            .filter(claim -> claim.get("sentence").asText().contains("Sentiers noirs"))
            .findFirst()
            .orElseThrow();
    assertThat(binge.get("firstSeen").asText()).startsWith("2026-07-25");
    assertThat(binge.get("evidence").get("count").asInt()).isEqualTo(6);
  }

  @Test
  void aClaimOnHabitsLeadsToItsRecords() throws IOException {
    JsonNode json = verso.run("attention", "--platform", "netflix", "--json").json();
    String claim = json.get("claims").get(0).get("id").asText();

    JsonNode why = verso.run("why", claim, "--json").hasStatus(0).json();

    assertThat(why.get("evidence")).isNotEmpty();
  }

  @Test
  void looksOnlyAtThePlatformsAndTimesAskedFor() throws IOException {
    JsonNode json =
        verso
            .run(
                "attention", "--platform", "spotify", "--from", "2026-03", "--to", "2026", "--json")
            .json();

    for (JsonNode figure : json.get("figures")) {
      assertThat(figure.get("from").asText()).isGreaterThanOrEqualTo("2026-03-01");
    }
    assertThat(claims(json, "netflix")).isEmpty();
  }

  @Test
  void tooLittleIsAResult() throws IOException {
    JsonNode json =
        verso.run("predict", "--from", "2026-08-20", "--to", "2026-08-25", "--json").json();

    assertThat(json.get("figures")).isEmpty();
    assertThat(json.get("lacking")).isNotEmpty();
    assertThat(json.get("lacking").get(0).get("sentence").asText()).isNotEmpty();
  }

  @Test
  void wordsAreToldOnlyToThoseWhoAsk() throws IOException {
    assertThat(verso.run("attention", "--json").json().findValuesAsText("section"))
        .doesNotContain("8");
    assertThat(verso.run("attention", "--words", "--json").json().findValuesAsText("section"))
        .contains("8");
  }

  @Test
  void hoursAreReadFromTheClockAskedFor() throws IOException {
    JsonNode lyon = verso.run("attention", "--zone", "Europe/Paris", "--json").json();
    JsonNode tokyo = verso.run("attention", "--zone", "Asia/Tokyo", "--json").json();

    assertThat(figure(lyon, "rhythm.nightShare").get("value"))
        .isNotEqualTo(figure(tokyo, "rhythm.nightShare").get("value"));
    verso.run("attention", "--zone", "Mars/Olympus").hasStatus(2);
  }
}
