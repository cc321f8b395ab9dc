package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "a/b.json, a/b.json",
    "/a/b.json, a/b.json",
    "../../a, a",
    "a/../b, a/b",
    "./a//b, a/b",
    "'C:\\a\\b', a/b",
    "'\\\\server\\share\\a', server/share/a",
    ".., _",
    "..., ...",
    "Google\u00a0Play/a, Google\u00a0Play/a",
  })
  void cleansNames(String stored, String expected) {
    assertThat(EntryNames.clean(stored)).isEqualTo(expected);
  }

  @Test
  void replacesWhatATerminalWouldObey() {
    assertThat(EntryNames.clean("a\0b\u001b[2Jc\r\nd\u202Egnp")).isEqualTo("a_b_[2Jc__d_gnp");
  }

  @ParameterizedTest
  @CsvSource({
    "Takeout/.DS_Store, macOS folder metadata",
    "__MACOSX/Takeout/._a.json, macOS file metadata",
    "a/._b.json, macOS file metadata",
    "a/Thumbs.db, Windows thumbnails",
    "a/Desktop.ini, Windows folder metadata",
  })
  void knowsJunk(String path, String reason) {
    assertThat(JunkNames.reason(path)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "DS_Store", "a_._b", ".hidden", "my desktop.ini.txt"})
  void takesNothingElseForJunk(String path) {
    assertThat(JunkNames.reason(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b.JPG", "b.mp4", "voice.opus", "x.tar.heic"})
  void knowsMediaByEnding(String path) {
    assertThat(MediaTypes.isMedia(path)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "jpg", "photos.jpg/list", "a.jpg.json", ""})
  void takesNothingElseForMedia(String path) {
    assertThat(MediaTypes.isMedia(path)).isFalse();
  }

  @Test
  void knowsMediaWithoutEndingByItsFirstBytes() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0};

    assertThat(MediaTypes.isMedia("media/12345", png)).isTrue();
    assertThat(MediaTypes.isMedia("media/12345", "{}".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void tellsContentTypes() {
    byte[] html = "<!DOCTYPE html><html><head>".getBytes(StandardCharsets.UTF_8);

    assertThat(ContentType.of(html, "")).isEqualTo("text/html");
    assertThat(ContentType.of("{}".getBytes(StandardCharsets.UTF_8), "a.json"))
        .isEqualTo("application/json");
    assertThat(ContentType.inWords(html)).isEqualTo("a web page");
  }
}
