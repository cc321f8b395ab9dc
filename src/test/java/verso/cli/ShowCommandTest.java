package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.Zipped;

class ShowCommandTest {
  @TempDir private Path folder;

  private Session imported(String fixture) throws IOException {
    var verso = new Session(folder.resolve("store"));
    verso.run("import", Zipped.fixture(folder.resolve("export.zip"), fixture));
    return verso;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "facebook/f3-2023",
        "facebook/html-2025",
        "instagram/en-2024",
        "google/fr-json",
        "google/en-html",
        "x/current-2025",
        "tiktok/g2-2024",
        "tiktok/txt-2024",
        "linkedin/complete-2025"
      })
  void theOriginalOfEveryTraceContainsItsSubject(String fixture) throws IOException {
    Session verso = imported(fixture);
    List<JsonNode> hits = verso.run("search", "--limit", "3000", "--json").jsonLines();
    var wrong = new ArrayList<String>();
    for (JsonNode hit : hits) {
      JsonNode shown = verso.run("show", hit.get("id").asText(), "--json").json();
      if (!plain(shown.get("original")).contains(plain(hit.get("subject")))) {
        wrong.add(hit.get("kind").asText() + " " + hit.get("sources").get(0));
      }
    }

    assertThat(hits).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  /** Without the escapes of JSON and HTML, which some platforms use one inside the other. */
  private static String plain(JsonNode text) {
    return Parser.unescapeEntities(text.asText(), false).replace("\\\"", "\"");
  }

  @Test
  void printsTheRecordWithItsDetailsAndPlace() throws IOException {
    Session verso = imported("x/current-2025");
    JsonNode hit =
        verso
            .run("search", "--kind", "ad_impression", "--limit", "1", "--json")
            .jsonLines()
            .getFirst();

    Session.Answer answer = verso.run("show", hit.get("id").asText().substring(0, 8)).hasStatus(0);

    assertThat(answer.out())
        .contains(
            hit.get("subject").asText(), "from export.zip › ", "In the archive:", "targeting:");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void saysSoWhenTheArchiveWasMoved() throws IOException {
    Session verso = imported("x/current-2025");
    JsonNode hit = verso.run("search", "--limit", "1", "--json").jsonLines().getFirst();
    Files.move(folder.resolve("export.zip"), folder.resolve("elsewhere.zip"));

    Session.Answer answer = verso.run("show", hit.get("id").asText()).hasStatus(1);

    assertThat(answer.out()).contains(hit.get("subject").asText());
    assertThat(answer.err())
        .startsWith("The archive is not at " + folder.resolve("export.zip") + " any more");
  }

  @Test
  void saysSoWhenTheArchiveChanged() throws IOException {
    Session verso = imported("x/current-2025");
    JsonNode hit = verso.run("search", "--limit", "1", "--json").jsonLines().getFirst();
    Zipped.zip(folder.resolve("export.zip"), "other.json", "[]");

    Session.Answer answer = verso.run("show", hit.get("id").asText(), "--json").hasStatus(1);

    assertThat(answer.json().get("original").asText()).isEmpty();
    assertThat(answer.json().get("missing").asText()).contains("changed since it was imported");
  }

  @Test
  void anUnknownTraceIsNothingFound() throws IOException {
    assertThat(imported("x/current-2025").run("show", "zzzzzz").hasStatus(3).err())
        .startsWith("verso: zzzzzz: no trace begins with that.");
  }
}
