package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.measure.Measures;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Kind;
import verso.trace.Trace;

/** What two exports tell of one play or view is one trace, so that its minutes count once. */
class TwinHistoriesTest {
  private static final String ACCOUNT =
      """
      [{"endTime": "2025-03-02 21:14", "artistName": "Invented Band",
        "trackName": "Paper Lanterns", "msPlayed": 183000}]
      """;
  private static final String EXTENDED =
      """
      [{"ts": "2025-03-02T21:14:40Z", "ms_played": 183000, "platform": "ios",
        "master_metadata_track_name": "Paper Lanterns",
        "master_metadata_album_artist_name": "Invented Band",
        "master_metadata_album_album_name": "Folded", "reason_start": "clickrow",
        "reason_end": "trackdone", "shuffle": false, "skipped": false}]
      """;

  @TempDir Path folder;

  @Test
  void countsAPlayOnceThatBothHistoriesOfSpotifyHave() throws IOException {
    Path zip =
        Zipped.zip(
            folder.resolve("my_spotify_data.zip"),
            "Spotify Account Data/StreamingHistory_music_0.json",
            ACCOUNT,
            "Spotify Extended Streaming History/Streaming_History_Audio_2025.json",
            EXTENDED);

    List<Trace> plays =
        ReadExport.of(zip, PlatformCatalog.all()).traces.stream()
            .filter(trace -> trace.kind() == Kind.LISTEN)
            .toList();

    assertThat(plays).hasSize(2);
    assertThat(plays).extracting(Trace::id).containsOnly(plays.getFirst().id());
    assertThat(plays).extracting(new Measures()::seconds).containsOnly(183);
  }
}
