package verso.platform.spotify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import verso.format.Item;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Provenance;
import verso.platform.Row;
import verso.trace.Trace;

class ListeningTest {

  @Test
  void aPlayIsTheSameInBothHistories() {
    Trace account =
        only(
            "streaming history",
            "endTime",
            "2025-03-02 21:14",
            "artistName",
            "Invented Band",
            "trackName",
            "Rain");
    Trace extended =
        only(
            "extended streaming history",
            "ts",
            "2025-03-02T21:14:40Z",
            "master_metadata_album_artist_name",
            "Invented Band",
            "master_metadata_track_name",
            "Rain",
            "conn_country",
            "FR");

    assertThat(account.id()).isEqualTo(extended.id());
  }

  @Test
  void anAudiobookIsTheSameThoughItsAuthorIsMissing() {
    Trace account =
        only(
            "audiobook history",
            "endTime",
            "2025-03-04 22:05",
            "authorName",
            "Bo Sample",
            "audiobookName",
            "The Long Shed",
            "chapterName",
            "Nails");
    Trace extended =
        only(
            "extended streaming history",
            "ts",
            "2025-03-04T22:05:10Z",
            "audiobook_title",
            "The Long Shed",
            "audiobook_chapter_title",
            "Nails");

    assertThat(account.id()).isEqualTo(extended.id());
  }

  @Test
  void playsOfDifferentMinutesAreDifferent() {
    Trace first = only("streaming history", "endTime", "2025-03-02 21:14", "trackName", "Rain");
    Trace second = only("streaming history", "endTime", "2025-03-02 21:15", "trackName", "Rain");

    assertThat(first.id()).isNotEqualTo(second.id());
  }

  private static Trace only(String section, String... namesAndTexts) {
    var members = new LinkedHashMap<String, Value>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      members.put(namesAndTexts[i], Value.of(namesAndTexts[i + 1]));
    }
    var provenance = new Provenance("spotify", "import-1", "a.zip", "a.json", Optional.empty());
    Row row = Row.of(Item.of(new Value.Members(members), "/0"), provenance);
    FileRule rule =
        Listening.rules().stream()
            .filter(candidate -> candidate.section().equals(section))
            .findFirst()
            .orElseThrow();
    return rule.mapping(0).map(row).findFirst().orElseThrow();
  }
}
