package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Scrobbles of six years, as a tool of a third party fetches them from Last.fm. */
final class LastFmArchive {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("dd MMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final List<String> COLUMNS =
      List.of(
          "uts", "utc_time", "artist", "artist_mbid", "album", "album_mbid", "track", "track_mbid");

  private LastFmArchive() {}

  static List<Archive> of(Life life, Dice dice) {
    var archive = new Archive("lastfm-camille_exemple.zip");
    var files = new CsvFiles(archive);
    String suffix = "-camille_exemple-" + Life.exported().getEpochSecond();
    List<Instant> moments = life.moments(LocalDate.of(2020, 3, 1), Life.EXPORT_DAY, 160, dice);
    files.add(
        "recenttracks" + suffix,
        COLUMNS,
        moments.stream().map(moment -> scrobble(moment, Song.at(moment, life, dice))).toList());
    Stream<List<String>> loved =
        Song.all("song").stream()
            .filter(song -> song.artist().equals("Halide"))
            .map(song -> scrobble(life.recentMoments(700, 1, dice).getFirst(), song));
    files.add("lovedtracks" + suffix, COLUMNS, loved.toList());
    return List.of(archive);
  }

  private static List<String> scrobble(Instant moment, Song song) {
    return List.of(
        Long.toString(moment.getEpochSecond()),
        WRITTEN.format(moment),
        song.artist(),
        "",
        song.album(),
        "",
        song.title(),
        "");
  }
}
