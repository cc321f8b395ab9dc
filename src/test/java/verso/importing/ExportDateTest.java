package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportDateTest {
  private static final Optional<Instant> NEWEST =
      Optional.of(Instant.parse("2020-02-02T02:02:02Z"));

  @ParameterizedTest
  @CsvSource({
    "takeout-20240131T101112Z-001.zip, 2024-01-31",
    "facebook-adaexample-2024-01-31-x1Yz.zip, 2024-01-31",
    "instagram-ada-2023-12-01-abc.zip, 2023-12-01",
    "twitter-2024-01-31-0123456789abcdef.zip, 2024-01-31",
    "Complete_LinkedInDataExport_01-31-2024.zip, 2024-01-31",
    "Basic_LinkedInDataExport_1-3-2024.zip, 2024-01-03",
    "TikTok_Data_2024_01_31.zip, 2024-01-31",
    "export-20249999-2024-01-31.zip, 2024-01-31"
  })
  void readsTheDateOfAFileName(String name, String date) {
    assertThat(ExportDate.of(List.of(name), NEWEST)).contains(Instant.parse(date + "T00:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({"data.zip", "photo-1202401310.zip", "export-2024-13-40.zip", "user_data_tiktok.json"})
  void takesTheNewestFileWhereTheNameTellsNothing(String name) {
    assertThat(ExportDate.of(List.of(name), NEWEST)).isEqualTo(NEWEST);
    assertThat(ExportDate.of(List.of(name), Optional.empty())).isEmpty();
  }

  @Test
  void takesTheFirstPartThatHasADate() {
    assertThat(ExportDate.of(List.of("a.zip", "b-2024-01-31.zip", "c-2025-01-31.zip"), NEWEST))
        .contains(Instant.parse("2024-01-31T00:00:00Z"));
  }
}
