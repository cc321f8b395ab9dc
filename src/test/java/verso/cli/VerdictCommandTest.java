package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class VerdictCommandTest {
  @TempDir private Path folder;
  private Session verso;
  private String claim;

  @BeforeEach
  void importOnePlatform() throws IOException {
    verso = new Session(folder.resolve("store"));
    verso.run("import", Zipped.fixture(folder.resolve("x.zip"), "x/current-2025"));
    claim = verso.run("interests", "--json").jsonLines().getFirst().get("claim").asText();
  }

  @Test
  void aVerdictIsKeptAndListed() throws IOException {
    JsonNode said = verso.run("verdict", claim, "wrong", "--json").hasStatus(0).json();

    assertThat(said.get("verdict").asText()).isEqualTo("wrong");
    List<JsonNode> all = verso.run("verdict", "--json").jsonLines();
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().get("claim").asText()).isEqualTo(claim);
    assertThat(all.getFirst().get("at").asText()).isEqualTo("2026-11-01T12:00:00Z");
    assertThat(verso.run("verdict").out()).contains(claim, "they hold it");
  }

  @Test
  void aVerdictShowsWhereverTheClaimDoes() throws IOException {
    verso.run("verdict", claim, "was-right-once").hasStatus(0);

    assertThat(verso.run("interests", "--json").jsonLines().getFirst().get("verdict").asText())
        .isEqualTo("was-right-once");
    assertThat(verso.run("why", claim, "--json").json().at("/claim/verdict").asText())
        .isEqualTo("was-right-once");
    assertThat(verso.run("why", claim).out()).contains("right once, you say");
    assertThat(verso.run("persona", "--section", 19).out()).contains("right once, you say", claim);
    assertThat(verso.run("persona", "--section", 3, "-n", 500, "--format", "markdown").out())
        .contains("right once, you say");
  }

  @Test
  void aVerdictIsTakenBack() throws IOException {
    verso.run("verdict", claim, "right");

    verso.run("verdict", claim.substring(0, 8), "none").hasStatus(0);

    assertThat(verso.run("verdict", "--json").jsonLines()).isEmpty();
    verso.run("verdict", claim, "none").hasStatus(3);
  }

  @Test
  void aVerdictOutlivesForgettingAndImportingAnotherPlatform() throws IOException {
    verso.run("verdict", claim, "right");
    Path other = Zipped.fixture(folder.resolve("l.zip"), "linkedin/complete-2025");
    verso.run("import", other).hasStatus(0);
    verso.run("forget", "--platform", "linkedin", "--yes").hasStatus(0);

    assertThat(verso.run("verdict", "--json").jsonLines()).hasSize(1);
  }

  @Test
  void forgettingItsPlatformForgetsIt() throws IOException {
    verso.run("verdict", claim, "right");

    JsonNode forgotten = verso.run("forget", "--platform", "x", "--yes", "--json").json();

    assertThat(forgotten.get("verdicts").asInt()).isEqualTo(1);
    assertThat(verso.run("verdict", "--json").jsonLines()).isEmpty();
  }

  @Test
  void forgettingSaysHowManyVerdictsWent() {
    verso.run("verdict", claim, "right");

    assertThat(verso.run("forget", "--all", "--yes").out()).contains("1 verdict of yours");
  }

  @Test
  void whatIsNoVerdictIsWrongUse() {
    assertThat(verso.run("verdict", claim, "perhaps").hasStatus(2).err())
        .contains("was-right-once");
    assertThat(verso.run("verdict", claim).hasStatus(2).err()).contains("none to take");
    verso.run("verdict", "int-zzzzzzzz", "right").hasStatus(3);
  }

  @Test
  void withoutVerdictsTheListSaysHow() {
    assertThat(verso.run("verdict", "--lang", "fr").hasStatus(0).err()).contains("verso verdict");
  }
}
