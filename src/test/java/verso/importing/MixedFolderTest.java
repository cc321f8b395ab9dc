package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.ExportParts;
import verso.archive.Exports;
import verso.archive.Limits;
import verso.platform.catalog.PlatformCatalog;

/** What several platforms gave, side by side, as in a folder of downloads. */
class MixedFolderTest {
  private static final String CHATGPT =
      "[{\"title\": \"Knots\", \"create_time\": 1700000000.5, \"mapping\": {}}]";
  private static final String CLAUDE =
      "[{\"uuid\": \"1\", \"name\": \"Boats\", \"chat_messages\": [{\"text\": \"Hello\"}]}]";
  private static final String NETFLIX = "Title,Date\n\"Boats: Season 1: Out\",\"1/2/24\"\n";
  private static final String SPOTIFY =
      "[{\"endTime\": \"2024-01-01 10:00\", \"artistName\": \"The Examples\","
          + " \"trackName\": \"Boats\", \"msPlayed\": 1000}]";

  @TempDir Path folder;

  @Test
  void everyFileEndsUnderItsOwnPlatform() throws IOException {
    Files.writeString(folder.resolve("NetflixViewingHistory.csv"), NETFLIX);
    Files.writeString(folder.resolve("StreamingHistory0.json"), SPOTIFY);
    Files.writeString(folder.resolve("download (1).json"), CLAUDE);
    Files.writeString(folder.resolve("chats.json"), CHATGPT);

    assertThat(owners())
        .containsEntry("NetflixViewingHistory.csv", "netflix")
        .containsEntry("StreamingHistory0.json", "spotify")
        .containsEntry("download (1).json", "claude")
        .containsEntry("chats.json", "chatgpt");
  }

  @Test
  void contentDecidesBetweenPlatformsThatUseTheSameName() throws IOException {
    Files.writeString(folder.resolve("conversations.json"), CHATGPT);
    Files.writeString(folder.resolve("conversations (1).json"), CLAUDE);
    Files.createDirectory(folder.resolve("other"));
    Files.writeString(folder.resolve("other/conversations.json"), CLAUDE);

    assertThat(owners())
        .containsEntry("conversations.json", "chatgpt")
        .containsEntry("conversations (1).json", "claude")
        .containsEntry("other/conversations.json", "claude");
  }

  @Test
  void aLooseFileIsKnownBesideTheSamePlatformsExport() throws IOException {
    Path export = Files.createDirectories(folder.resolve("sub"));
    Zipped.zip(
        export.resolve("my_spotify_data.zip"),
        "Spotify Account Data/StreamingHistory_music_0.json",
        SPOTIFY);
    Files.writeString(folder.resolve("StreamingHistory0.json"), SPOTIFY);
    Files.writeString(folder.resolve("NetflixViewingHistory.csv"), NETFLIX);

    assertThat(owners())
        .containsEntry("StreamingHistory0.json", "spotify")
        .containsEntry("NetflixViewingHistory.csv", "netflix");
  }

  @Test
  void archivesOfOneNameInDifferentFoldersAreEachTheirOwn() throws IOException {
    Zipped.zip(
        Files.createDirectory(folder.resolve("a")).resolve("All Data Categories.zip"),
        "CONTENT_INTERACTION/ViewingActivity.csv",
        "Profile Name,Title\nAda,Boats");
    Zipped.zip(
        Files.createDirectory(folder.resolve("b")).resolve("All Data Categories.zip"),
        "Spotify Account Data/StreamingHistory_music_0.json",
        SPOTIFY);

    assertThat(owners().values()).containsExactly("netflix", "spotify");
  }

  /** Path of each file to the platform it was read for. */
  private Map<String, String> owners() throws IOException {
    var recorded = new Recorded();
    for (ExportParts export : Exports.of(List.of(folder))) {
      new ExportReader(PlatformCatalog.all(), Limits.DEFAULT)
          .read(export, platform -> platform, recorded, Progress.SILENT);
    }
    var owners = new TreeMap<String, String>();
    recorded.entries.forEach(entry -> owners.put(entry.path(), entry.importId()));
    return owners;
  }
}
