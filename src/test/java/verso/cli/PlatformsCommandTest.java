package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class PlatformsCommandTest {
  @TempDir private Path folder;
  private Session verso;

  @BeforeEach
  void openStore() {
    verso = new Session(folder.resolve("store"));
  }

  @Test
  void everyPlatformIsListedWithAWayToAskForTheArchive() throws IOException {
    Session.Answer answer = verso.run("platforms").hasStatus(0);

    assertThat(answer.out())
        .contains("Spotify  spotify")
        .contains("Ask for yours: LinkedIn → Me → Settings & Privacy");
  }

  @Test
  void oneIsToldInFullInThePersonsLanguage() throws IOException {
    assertThat(verso.run("platforms", "TikTok").hasStatus(0).out())
        .contains("Where: TikTok → Profile", "Format:", "Waiting time:", "Advertising:");
    assertThat(verso.run("platforms", "tiktok", "--lang", "fr").hasStatus(0).out())
        .contains("Délai\u00a0: De quelques minutes");
  }

  @Test
  void jsonHasTheFieldsOfTheContractAndTheGuide() throws IOException {
    JsonNode json = verso.run("platforms", "linkedin", "--json").hasStatus(0).json();

    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("id", "name", "files", "guide", "format", "wait", "advertising", "reads");
  }

  @Test
  void anUnknownIdSaysWhereToLook() throws IOException {
    assertThat(verso.run("platforms", "nosuch").hasStatus(3).err()).contains("verso platforms");
  }

  @Test
  void aReportOfUnknownFilesHoldsNamesAndTypesOnly() throws IOException {
    Path zip =
        Zipped.zip(folder.resolve("new.zip"), "data/visits.json", "[{\"city\": \"Ulan Bator\"}]");
    Path report = folder.resolve("report.txt");

    verso.run("report-unknown", zip, "-o", report).hasStatus(0);

    assertThat(Files.readString(report))
        .contains("data/visits.json", "city  short text")
        .doesNotContain("Ulan", "Bator");
  }

  @Test
  void withoutArchivesThereIsNothingToReport() throws IOException {
    assertThat(verso.run("report-unknown").hasStatus(3).err()).contains("none was imported");
  }
}
