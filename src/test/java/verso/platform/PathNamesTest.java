package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a/Logins (1).csv", "a\\logins(12).csv", "A (1)/logins.csv", "A/logins.csv"})
  void takesASecondDownloadForTheSameFile(String path) {
    assertThat(PathNames.first(PathNames.normal(path))).isEqualTo("a/logins.csv");
  }

  @Test
  void keepsWhatElseStandsInBrackets() {
    assertThat(PathNames.first("list (2024).csv")).isEqualTo("list (2024).csv");
  }

  @Test
  void seesTheEndingBehindSeveralDots() {
    assertThat(PathNames.first("tracks/12 (2).gpx.gz")).isEqualTo("tracks/12.gpx.gz");
  }

  @Test
  void twoDownloadsAreTwoFiles() {
    assertThat(PathNames.normal("A (1).csv")).isEqualTo("a (1).csv");
  }
}
