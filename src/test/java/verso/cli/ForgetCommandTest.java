package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class ForgetCommandTest {
  @TempDir private Path folder;
  private Session verso;

  @BeforeEach
  void importTwoPlatforms() throws IOException {
    verso = new Session(folder.resolve("store"));
    Path other =
        Zipped.zip(folder.resolve("notes.zip"), "notes.json", "[{\"title\": \"Marathon\"}]");
    verso.run("import", other, Zipped.fixture(folder.resolve("x.zip"), "x/current-2025"));
  }

  private String count(String platform) {
    return verso.run("search", "--platform", platform, "--count").out().strip();
  }

  @Test
  void withoutYesNothingIsForgotten() {
    assertThat(verso.run("forget", "--all").hasStatus(2).err()).contains("--yes");
    assertThat(count("unknown")).isEqualTo("1");
  }

  @Test
  void oneImportIsForgotten() throws IOException {
    JsonNode json = verso.run("forget", "--import", "unknown-1", "--yes", "--json").json();

    assertThat(json.get("imports").asInt()).isEqualTo(1);
    assertThat(json.get("traces").asInt()).isEqualTo(1);
    assertThat(count("unknown")).isEqualTo("0");
    assertThat(count("x")).isNotEqualTo("0");
  }

  @Test
  void onePlatformIsForgotten() {
    assertThat(verso.run("forget", "--platform", "x", "--yes").hasStatus(0).out())
        .startsWith("Forgotten: 1 import, ");
    assertThat(count("x")).isEqualTo("0");
    assertThat(count("unknown")).isEqualTo("1");
  }

  @Test
  void everythingIsForgotten() {
    verso.run("forget", "--all", "--yes").hasStatus(0);

    assertThat(verso.run("search", "--count").out().strip()).isEqualTo("0");
    verso.run("forget", "--all", "--yes").hasStatus(0);
  }

  @Test
  void whatIsNotThereCannotBeForgotten() {
    assertThat(verso.run("forget", "--import", "x-7", "--yes").hasStatus(3).err())
        .contains("There is nothing of that in the store.");
    verso.run("forget", "--platform", "tiktok", "--yes").hasStatus(3);
  }

  @Test
  void whatToForgetMustBeSaidOnce() {
    verso.run("forget", "--yes").hasStatus(2);
    verso.run("forget", "--all", "--platform", "x", "--yes").hasStatus(2);
  }
}
