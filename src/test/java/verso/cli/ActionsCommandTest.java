package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class ActionsCommandTest {
  @TempDir private static Path folder;
  private static Session verso;

  @BeforeAll
  static void importTwoPlatforms() throws IOException {
    verso = new Session(folder.resolve("store"));
    for (String fixture : List.of("x/current-2025", "facebook/f4-2024")) {
      Path zip = folder.resolve(fixture.replace('/', '-') + ".zip");
      verso.run("import", Zipped.fixture(zip, fixture), "--quiet");
    }
  }

  private static List<JsonNode> actions(Object... arguments) throws IOException {
    var actions = new ArrayList<JsonNode>();
    verso.run(arguments).hasStatus(0).json().get("actions").forEach(actions::add);
    return actions;
  }

  @Test
  void actionsHaveTheFieldsOfTheContract() throws IOException {
    List<JsonNode> actions = actions("actions", "--json");

    assertThat(actions)
        .isNotEmpty()
        .allSatisfy(action -> {
          assertThat(action.fieldNames())
              .toIterable()
              .contains("id", "platform", "title", "see", "off", "effect", "notEffect", "minutes")
              .contains("reversible", "url", "checked", "concerns", "expectedEffect", "claim");
          assertThat(action.get("concerns").fieldNames())
              .toIterable()
              .contains("labels", "advertisers");
        });
    assertThat(actions.getFirst().get("claims").asLong()).isPositive();
  }

  @Test
  void onlyPlatformsThatAreThereAreListed() throws IOException {
    assertThat(actions("actions", "--json"))
        .extracting(action -> action.get("platform").asText())
        .contains("x", "facebook")
        .doesNotContain("netflix", "linkedin", "google");
    assertThat(actions("actions", "--all", "--json"))
        .hasSizeGreaterThan(30)
        .extracting(action -> action.get("platform").asText())
        .contains("netflix", "linkedin", "google");
  }

  @Test
  void aPlatformCanBeNamedWhetherItIsThereOrNot() throws IOException {
    assertThat(actions("actions", "--platform", "netflix", "--json"))
        .extracting(action -> action.get("id").asText())
        .containsExactlyInAnyOrder("netflix-ads", "netflix-history");
    assertThat(verso.run("actions", "--platform", "nowhere").hasStatus(0).err())
        .contains("verso actions --all");
  }

  @Test
  void everyClaimOfAnActionLeadsToItsRecords() throws IOException {
    for (JsonNode action : actions("actions", "--json")) {
      if (!action.get("claim").isNull()) {
        JsonNode why = verso.run("why", action.get("claim").asText(), "--json").json();
        assertThat(why.get("evidence"))
            .hasSize(why.get("claim").get("evidence").get("count").asInt());
      }
    }
  }

  @Test
  void actionsAreReadInBothLanguages() {
    assertThat(verso.run("actions").hasStatus(0).out())
        .contains("Untick the interests X lists", "See  ", "Where", "https://x.com/", "But");
    assertThat(verso.run("actions", "--lang", "fr").out())
        .contains("Décocher les centres d’intérêt que liste X", "Où");
  }

  @Test
  void thePersonaShowsTheFiveMostUseful() {
    String page = verso.run("persona", "--full").out();

    String section = page.substring(page.indexOf("17 · Take it back"), page.indexOf("18 · "));
    assertThat(section.lines().filter(line -> line.startsWith("  • "))).hasSize(5);
    assertThat(section).contains("verso actions");
  }

  @Test
  void anEmptyStoreSaysSo() {
    assertThat(new Session(folder.resolve("empty")).run("actions").hasStatus(0).err())
        .contains("Nothing has been imported yet.");
  }

  @Test
  void aLetterIsPrefilledWithWhatTheArchiveHolds() {
    assertThat(verso.run("actions", "--letter", "access", "--to", "x").hasStatus(0).out())
        .startsWith("[Your first and last name]")
        .contains("[Place], 1 November 2026", "I use X.", "(annex 1)", "Annex 1: labels");
    assertThat(verso.run("actions", "--letter", "access", "--to", "x", "--lang", "fr").out())
        .contains(
            "Objet\u00a0: accès", "[Lieu], le 1er novembre 2026", "Annexe 1\u00a0: étiquettes");
  }

  @Test
  void anObjectionGoesToEachAdvertiserWithAList() throws IOException {
    JsonNode letters =
        verso
            .run("actions", "--letter", "objection", "--limit", "1000", "--json")
            .hasStatus(0)
            .json()
            .get("letters");

    List<String> holders = new ArrayList<>();
    for (JsonNode advertiser : verso.run("advertisers", "--json").jsonLines()) {
      String bases = advertiser.get("bases").toString();
      if (bases.contains("CONTACT_LIST") || bases.contains("EXCLUSION")) {
        holders.add(advertiser.get("name").asText());
      }
    }
    assertThat(letters)
        .extracting(letter -> letter.get("to").asText())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(holders);
    assertThat(letters.get(0).get("text").asText()).contains("Article 21(2)");
    assertThat(verso.run("actions", "--letter", "objection", "--to", holders.getFirst()).out())
        .contains(holders.getFirst() + "\nData protection officer");
  }

  @Test
  void aLetterGoesToAFileThatOnlyItsOwnerReads() throws IOException {
    Path file = folder.resolve("letters.docx");

    Session.Answer answer = verso.run("actions", "--letter", "erasure", "-o", file).hasStatus(0);

    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("2 letters written to " + file);
    assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void nothingIsWrittenOverWithoutBeingToldTo() throws IOException {
    Path file = folder.resolve("kept.txt");
    Files.writeString(file, "mine");

    assertThat(verso.run("actions", "--letter", "access", "-o", file).hasStatus(2).err())
        .contains("--force");
    assertThat(file).hasContent("mine");

    verso.run("actions", "--letter", "access", "-o", file, "--force").hasStatus(0);
    assertThat(Files.readString(file)).startsWith("[Your first and last name]");
  }

  @Test
  void aDocumentIsNotPrintedOnATerminal() {
    assertThat(verso.run("actions", "--letter", "access", "--format", "docx").hasStatus(2).err())
        .contains("-o letter.docx");
    verso.run("actions", "--letter", "poem").hasStatus(2);
  }

  @Test
  void nobodyIsWrittenToWhomTheArchivesDoNotName() {
    assertThat(verso.run("actions", "--letter", "access", "--to", "netflix").hasStatus(3).err())
        .contains("verso advertisers");
    assertThat(
            new Session(folder.resolve("empty"))
                .run("actions", "--letter", "access")
                .hasStatus(3)
                .err())
        .contains("nobody");
  }
}
