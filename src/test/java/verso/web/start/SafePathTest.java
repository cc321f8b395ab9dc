package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafePathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "takeout-20240131T101112Z-001.zip",
        "mydata~1788247800000.zip",
        "All Data Categories.zip",
        "WhatsApp Chat - Bo Sample.zip",
        "données (1).tar.gz"
      })
  void leavesNamesOfDownloadsAsTheyAre(String name) {
    assertThat(SafePath.of(name)).hasToString(name);
  }

  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd, etc/passwd",
    "/etc/passwd, etc/passwd",
    "a/../../b.zip, a/b.zip",
    "..\\..\\windows\\b.zip, windows/b.zip",
    "' .. /b.zip', b.zip",
    "./a//b.zip, a/b.zip",
    "C:\\b.zip, C_/b.zip",
    "'', file",
    "..., file",
    "con.zip, _con.zip",
    "a\u202Egpj.zip, a_gpj.zip",
    "b.zip., b.zip"
  })
  void leadsNowhereElse(String sent, String kept) {
    assertThat(SafePath.of(sent)).isEqualTo(Path.of(kept));
  }

  @Test
  void takesOutWhatEndsANameForTheSystem() {
    assertThat(SafePath.of("a\0b\n.zip")).hasToString("a_b_.zip");
  }

  @Test
  void shortensLongNamesAndKeepsTheirEnding() {
    String name = SafePath.of("é".repeat(400) + ".tar.gz").toString();

    assertThat(name).endsWith("é.tar.gz");
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isBetween(170, 180);
  }

  @Test
  void limitsTheDepthOfFolders() {
    Path path = SafePath.of("top/" + "a/".repeat(100) + "b.json");

    assertThat(path.getNameCount()).isEqualTo(16);
    assertThat(path).startsWithRaw(Path.of("top")).endsWithRaw(Path.of("b.json"));
  }
}
