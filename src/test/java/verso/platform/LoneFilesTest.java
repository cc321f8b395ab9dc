package verso.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import verso.format.Head;
import verso.platform.catalog.PlatformCatalog;

/** A single file out of an export, as people keep it: in no folder, under its name or another. */
class LoneFilesTest {
  private static final PlatformCatalog CATALOG = PlatformCatalog.all();

  /** Exports that hold files of another platform on purpose. */
  private static final Set<String> SHARED = Set.of("google/account");

  /** A single file of each platform that people keep single files of, known by its content. */
  private static final Map<String, String> TELLING =
      Map.ofEntries(
          Map.entry("amazon/current", "Your Returns & Refunds/Return Requests.csv"),
          Map.entry("apple/media-2024", "Apple Music - Play History Daily Tracks.csv"),
          Map.entry("chatgpt/single-2024", "conversations.json"),
          Map.entry("claude/data-2026", "memories.json"),
          Map.entry("facebook/f2-2022-fr", "where_you're_logged_in.json"),
          Map.entry("firefox/profile", "places.sqlite"),
          Map.entry("google/play-and-purchases", "Installs.json"),
          Map.entry("instagram/en-2024", "videos_watched.json"),
          Map.entry("linkedin/basic-2023", "Positions.csv"),
          Map.entry("netflix/full-2024", "AdImpressions.csv"),
          Map.entry("reddit/full-2025", "messages_archive.csv"),
          Map.entry("snapchat/json-2025", "snapchat_ai.json"),
          Map.entry("spotify/technical-2024", "Share.json"),
          Map.entry("strava/en-2025", "bikes.csv"),
          Map.entry("tiktok/txt-2024", "Like List.txt"),
          Map.entry("whatsapp/report-2025", "groups.json"),
          Map.entry("x/gdpr-v1-2018", "tweets.csv"));

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> isNeverClaimedByAnotherPlatform() {
    return CATALOG.platforms().stream()
        .flatMap(platform -> Fixture.of(platform.id()).stream())
        .filter(fixture -> !fixture.name().startsWith("combined"))
        .filter(fixture -> !SHARED.contains(fixture.toString()))
        .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> isItsOwn(fixture)));
  }

  private void isItsOwn(Fixture fixture) throws IOException {
    for (Map.Entry<String, Head> file : heads(fixture).entrySet()) {
      String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
      for (String given : List.of(name, renamed(name))) {
        assertThat(claims(given, file.getValue()))
            .as("%s in %s, given as %s", file.getKey(), fixture, given)
            .isSubsetOf(fixture.platform());
      }
    }
  }

  @Test
  void isKnownByItsContentWhereThatIsTelling() throws IOException {
    var unknown = new ArrayList<String>();
    for (Map.Entry<String, String> telling : TELLING.entrySet()) {
      String platform = telling.getKey().substring(0, telling.getKey().indexOf('/'));
      boolean isKnown =
          Fixture.of(platform).stream()
              .filter(fixture -> fixture.toString().equals(telling.getKey()))
              .flatMap(fixture -> heads(fixture).entrySet().stream())
              .filter(file -> file.getKey().endsWith(telling.getValue()))
              .anyMatch(
                  file -> claims(renamed(telling.getValue()), file.getValue()).contains(platform));
      if (!isKnown) {
        unknown.add(telling.toString());
      }
    }

    assertThat(unknown).isEmpty();
  }

  private static String renamed(String name) {
    int dot = name.lastIndexOf('.');
    return "download (1)" + (dot < 0 ? "" : name.substring(dot));
  }

  private static List<String> claims(String path, Head head) {
    var outline = new Outline(PathNames.normal(path), () -> head);
    return CATALOG.recognizeByContent(OutlineIndex.of(List.of(outline))).stream()
        .map(recognition -> recognition.platform().id())
        .toList();
  }

  private Map<String, Head> heads(Fixture fixture) {
    var heads = new LinkedHashMap<String, Head>();
    try (var zip = new ZipFile(fixture.zippedIn(folder).toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (var in = zip.getInputStream(entry)) {
          heads.put(entry.getName(), Head.read(in));
        }
      }
      return heads;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
