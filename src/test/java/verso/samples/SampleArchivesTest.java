package verso.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleArchivesTest {
  private static final Path KEPT = Path.of("samples");
  private static final long ALL_BYTES = 1_500_000;

  @TempDir Path folder;

  @Test
  void sameSeedGivesSameBytes() throws IOException {
    Path first = Files.createDirectory(folder.resolve("first"));
    Path second = Files.createDirectory(folder.resolve("second"));

    write(first);
    write(second);

    assertThat(zips(first)).isNotEmpty();
    for (Path zip : zips(first)) {
      assertThat(second.resolve(zip.getFileName())).hasSameBinaryContentAs(zip);
    }
  }

  @Test
  void otherSeedGivesOtherRecords() {
    List<Archive> archives = SampleArchives.archives("tiktok", 1);

    assertThat(archives.getFirst().files().get("user_data_tiktok.json"))
        .isNotEqualTo(file("tiktok", "user_data_tiktok.json").getBytes(UTF_8));
  }

  /** Contents rather than bytes: how well a zip is packed differs between JDKs. */
  @Test
  void keptArchivesAreWhatTheGeneratorWrites() throws IOException {
    Map<String, Archive> written = new LinkedHashMap<>();
    SampleArchives.archives("", SampleArchives.SEED).forEach(a -> written.put(a.name(), a));

    assertThat(zips(KEPT))
        .extracting(zip -> zip.getFileName().toString())
        .containsExactlyInAnyOrderElementsOf(written.keySet());
    for (Path zip : zips(KEPT)) {
      Map<String, byte[]> kept = contents(zip);
      Map<String, byte[]> expected = written.get(zip.getFileName().toString()).files();
      assertThat(kept.keySet()).isEqualTo(expected.keySet());
      kept.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }
  }

  @Test
  void keptArchivesAreSmall() throws IOException {
    long bytes = 0;
    for (Path zip : zips(KEPT)) {
      bytes += Files.size(zip);
    }

    assertThat(bytes).isLessThan(ALL_BYTES);
  }

  @Test
  void xTakesCamilleForAYoungMan() {
    assertThat(file("x", "data/personalization.js"))
        .contains("\"gender\":\"male\"")
        .contains("\"age\":[\"18-24\"]");
    assertThat(file("x", "data/ageinfo.js")).contains("\"age\":[\"35\"]");
    assertThat(file("facebook", "profile_information.json")).contains("\"FEMALE\"");
    assertThat(file("linkedin", "Ad_Targeting.csv")).contains("Female").contains("35 to 54");
  }

  @Test
  void someLabelsHaveNoSupport() {
    assertThat(file("facebook", "ads_interests.json"))
        .contains("\"Golf\"", "\"Horse racing\"", "\"Pregnancy\"");
    assertThat(file("google", "Recherche/MonActivité.json"))
        .doesNotContainIgnoringCase("golf")
        .doesNotContain("maternité");
  }

  @Test
  void crossFitEndsYearsAgo() {
    assertThat(file("facebook", "ads_interests.json")).contains("\"CrossFit\"");
    assertThat(records("google", "Recherche/MonActivité.json"))
        .filteredOn(record -> record.contains("kettlebell"))
        .isNotEmpty()
        .noneMatch(record -> record.matches("(?s).*\"time\": \"202[3-6].*"));
  }

  @Test
  void aShopFollowsCamilleAfterAPurchase() {
    assertThat(file("facebook", "your_activity_off_meta_technologies.json"))
        .contains("tramontelle.example", "PURCHASE", "VIEW_CONTENT");
    assertThat(file("x", "data/ad-impressions.js"))
        .contains("\"Website Activity\"", "\"List\"", "@tramontelle_fr");
    long before = adsOfTheShop("2026-06");
    long after = adsOfTheShop("2026-08");
    assertThat(after).isGreaterThan(5 * (before + 1));
  }

  private static long adsOfTheShop(String month) {
    return Arrays.stream(file("x", "data/ad-impressions.js").split("\"deviceInfo\""))
        .filter(ad -> ad.contains("@tramontelle_fr"))
        .filter(ad -> ad.contains("\"impressionTime\":\"" + month))
        .count();
  }

  @Test
  void advertisersHaveSeveralNames() {
    assertThat(file("facebook", "advertisers_using_your_activity_or_information.json"))
        .contains("Octalune Telecom S.A.");
    assertThat(file("x", "data/personalization.js")).contains("@OctaluneTel");
    assertThat(file("instagram", "advertisers_using_your_activity_or_information.json"))
        .contains("octalunetelecom");
  }

  @Test
  void othersSellWhatContradictsPlatforms() {
    assertThat(file("facebook", "other_categories_used_to_reach_you.json"))
        .contains("Parents with preschoolers", "In-market: electric bikes", "Recently moved");
    assertThat(file("x", "data/personalization.js"))
        .contains("\"partnerInterests\":[{\"name\":\"Empty nesters\"");
    assertThat(file("instagram", "profile_based_in.json")).contains("Marseille");
    assertThat(file("facebook", "account_activity.json")).contains("\"Lyon\"");
  }

  @Test
  void anElectricBikeIsSearchedForWithinTwoWeeks() {
    assertThat(records("google", "Recherche/MonActivité.json"))
        .filteredOn(record -> record.contains("vélo électrique"))
        .hasSize(8)
        .allMatch(record -> record.contains("\"time\": \"2026-08-"));
  }

  @Test
  void decoysLookSensitive() {
    assertThat(file("google", "Recherche/MonActivité.json"))
        .contains("marché de noël", "casino supermarché", "horoscope cancer", "blind test");
  }

  @Test
  void aReleaseKeepsCamilleUpAtNight() {
    Life life = Life.ofCamille();

    List<Instant> moments =
        life.moments(Life.NIGHTS_FROM, Life.NIGHTS_TO, 300, new Dice(SampleArchives.SEED));

    assertThat(moments)
        .filteredOn(moment -> moment.atZone(Life.ZONE).getHour() < 5)
        .hasSizeGreaterThan(100);
  }

  @Test
  void homeImprovementFillsOneMonth() {
    assertThat(plaster("2026-05")).isGreaterThan(20);
    assertThat(plaster("2026-03")).isLessThan(5);
  }

  /** The videos of a month whose title says what they are about. */
  private static long plaster(String month) {
    return records("google", "historique/watch-history.json").stream()
        .filter(record -> record.contains("\"time\": \"" + month))
        .filter(record -> record.matches("(?is).*(enduit|ponceuse|plaster|tiles|peinture).*"))
        .count();
  }

  @Test
  void metaWritesBytesAsCharacters() {
    assertThat(file("instagram", "ads_viewed.json")).contains("\"Auteur\"").isASCII();
    assertThat(file("instagram", "personal_information.json")).contains("f\\u00c3\\u00a9minin");
  }

  @Test
  void largeTakeoutHasTheSizeAskedFor() throws IOException {
    long wanted = SampleArchives.bytes("4MB");

    Map<String, Object> truth = SampleArchives.volume(wanted, SampleArchives.SEED, folder);

    Path zip = zips(folder).getFirst();
    long bytes = contents(zip).values().stream().mapToLong(content -> content.length).sum();
    assertThat(bytes).isCloseTo(wanted, Percentage.withPercentage(2));
    assertThat(truth).containsEntry("bytes", bytes);
    assertThat((double) bytes / Files.size(zip)).isBetween(2.0, 30.0);
  }

  @Test
  void largeTakeoutCountsItsRecords() throws IOException {
    Map<String, Object> truth = SampleArchives.volume(1_000_000, 7, folder);

    Map<String, byte[]> files = contents(zips(folder).getFirst());
    long records = 0;
    for (byte[] content : files.values()) {
      String text = new String(content, UTF_8);
      records += text.split("\"header\": |\"page_transition\": |\"latitudeE7\": ").length - 1;
    }
    assertThat(truth).containsEntry("records", records);
  }

  @Test
  void fractionsCoverTheirRange() {
    var dice = new Dice(1);

    double mean = Stream.generate(dice::fraction).limit(10_000).mapToDouble(d -> d).sum() / 10_000;

    assertThat(mean).isCloseTo(0.5, within(0.02));
  }

  private static void write(Path folder) throws IOException {
    for (Archive archive : SampleArchives.archives("", SampleArchives.SEED)) {
      archive.writeTo(folder);
    }
  }

  /** The records of a list that Google wrote. */
  private static List<String> records(String platform, String path) {
    return List.of(file(platform, path).split("\"header\""));
  }

  /** The text of the one file of a platform whose path ends like that. */
  private static String file(String platform, String path) {
    return SampleArchives.archives(platform, SampleArchives.SEED).stream()
        .flatMap(archive -> archive.files().entrySet().stream())
        .filter(file -> file.getKey().endsWith(path))
        .map(file -> new String(file.getValue(), UTF_8))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> zips(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
    }
  }

  private static Map<String, byte[]> contents(Path archive) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (var zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        contents.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return contents;
  }
}
