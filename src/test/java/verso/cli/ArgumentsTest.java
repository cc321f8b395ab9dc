package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-01T00:00:00Z, 2024-01-01T00:00:00Z",
    "2023-12, 2023-12-01T00:00:00Z, 2024-01-01T00:00:00Z",
    "2024-02-29, 2024-02-29T00:00:00Z, 2024-03-01T00:00:00Z",
    "2024-02-29T01:02:03+01:00, 2024-02-29T00:02:03Z, 2024-02-29T00:02:03Z"
  })
  void aDateMeansItsBeginningOrItsEnd(String text, Instant begin, Instant end) {
    assertThat(DateArgument.parse(text, false)).contains(begin);
    assertThat(DateArgument.parse(text, true)).contains(end);
  }

  @ParameterizedTest
  @CsvSource({"412, 412 B", "999, 999 B", "1000, 1.0 KB", "1234567, 1.2 MB", "123456789, 123 MB"})
  void bytesAreShort(long bytes, String text) {
    assertThat(Sizes.bytes(bytes)).isEqualTo(text);
  }

  @Test
  void durationsAreShort() {
    assertThat(Sizes.duration(Duration.ofMillis(420))).isEqualTo("0.4 s");
    assertThat(Sizes.duration(Duration.ofSeconds(12))).isEqualTo("12 s");
    assertThat(Sizes.duration(Duration.ofSeconds(200))).isEqualTo("3 min 20 s");
  }

  @ParameterizedTest
  @CsvSource({"fr_FR.UTF-8, fr", "C.UTF-8, en", "POSIX, en", "en_GB, en", "fr@euro, fr", "'', de"})
  void theLanguageIsThatOfTheMachine(String variable, String language) {
    assertThat(Languages.wanted(List.of("persona"), Map.of("LANG", variable), Locale.GERMAN))
        .extracting(Locale::getLanguage)
        .isEqualTo(language);
  }

  @Test
  void anOptionOverrulesTheMachine() {
    Map<String, String> french = Map.of("LC_ALL", "fr_FR", "LANG", "de_DE");

    assertThat(Languages.wanted(List.of("why", "--lang", "en"), french, Locale.GERMAN))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Languages.wanted(List.of("--lang=en"), french, Locale.GERMAN))
        .isEqualTo(Locale.ENGLISH);
    assertThat(Languages.wanted(List.of(), french, Locale.GERMAN).getLanguage()).isEqualTo("fr");
  }

  @Test
  void theStoreIsWhereTheSystemKeepsData() {
    assertThat(StoreLocation.usual(Map.of(), "Linux", "/home/ada"))
        .isEqualTo(Path.of("/home/ada/.local/share/verso"));
    assertThat(StoreLocation.usual(Map.of("XDG_DATA_HOME", "/data"), "Linux", "/home/ada"))
        .isEqualTo(Path.of("/data/verso"));
    assertThat(StoreLocation.usual(Map.of(), "Mac OS X", "/Users/ada"))
        .isEqualTo(Path.of("/Users/ada/Library/Application Support/Verso"));
    assertThat(StoreLocation.usual(Map.of("LOCALAPPDATA", "/l"), "Windows 11", "/u"))
        .isEqualTo(Path.of("/l/Verso"));
    assertThat(StoreLocation.of(Map.of("VERSO_STORE", "/mine"))).isEqualTo(Path.of("/mine"));
  }
}
