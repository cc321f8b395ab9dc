package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The workbook of Deezer, which Camille used before Spotify. */
final class DeezerArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Export export;
  private final Workbook workbook = new Workbook();

  private DeezerArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    var deezer = new DeezerArchive(Export.of(life, dice, 0.8, "deezer-data_1204817736.zip"));
    deezer.addPerson();
    deezer.addFavourites();
    deezer.addPlays();
    deezer.export.archive().add("deezer-data_1204817736.xlsx", deezer.workbook.bytes());
    return List.of(deezer.export.archive());
  }

  private void addPerson() {
    Person camille = Person.CAMILLE;
    workbook
        .sheet(
            "1_creationData",
            List.of("Registration Date", "Email"),
            List.of(List.of("2013-01-12 20:11:09", camille.email())))
        .sheet(
            "2_customizationData",
            List.of("Username", "Date of birth", "Gender", "Country"),
            List.of(List.of(camille.handle(), camille.birth().toString(), "F", "FR")))
        .sheet(
            "3_setupData",
            List.of("Newsletter", "Partner offers"),
            List.of(List.of("true", "true")));
  }

  private void addFavourites() {
    List<Song> songs = Song.all("song");
    workbook
        .sheet(
            "4_favoriteArtist",
            List.of("Artist"),
            songs.stream().map(Song::artist).distinct().map(List::of).toList())
        .sheet(
            "5_favoriteAlbum",
            List.of("Album Title", "Artist"),
            songs.stream().map(s -> List.of(s.album(), s.artist())).distinct().limit(4).toList())
        .sheet(
            "6_favoritePodcast",
            List.of("Podcast Title"),
            Stream.of("Ça pousse").map(List::of).toList())
        .sheet(
            "8_favoriteSong",
            List.of("Song Title", "Artists", "Album Title"),
            songs.stream().limit(6).map(s -> List.of(s.title(), s.artist(), s.album())).toList())
        .sheet(
            "9_dislikedTracks",
            List.of("Song Title", "Artists"),
            List.of(List.of("Tiercé gagnant", "DJ Hippodrome")));
  }

  private void addPlays() {
    workbook
        .sheet(
            "10_listeningHistory",
            List.of(
                "Song Title",
                "Artist",
                "Album Title",
                "IP Address",
                "Listening Time",
                "Platform Name",
                "Platform Model",
                "Date"),
            export.each(900, 90, this::play))
        .sheet(
            "11_playlistCreated",
            List.of("Playlist Title", "Status", "Song Title", "Artists"),
            Song.all("song").stream()
                .limit(5)
                .map(song -> List.of("Atelier", "private", song.title(), song.artist()))
                .toList())
        .sheet(
            "12_businessData",
            List.of("Offer", "Paid offer end date"),
            List.of(List.of("Free", "2019-02-01")))
        .sheet(
            "13_navigationData",
            List.of("Last login date"),
            List.of(List.of("2026-08-29 18:02:11")))
        .sheet(
            "14_tracking", List.of("Name", "Value"), List.of(List.of("campaign", "rentree-2025")));
  }

  private List<String> play(Instant moment) {
    Song song = Song.at(moment, export.life(), export.dice());
    return List.of(
        song.title(),
        song.artist(),
        song.album(),
        "203.0.113.24",
        Integer.toString(export.dice().between(15, 240)),
        "android",
        export.life().deviceAt(moment, export.dice()).name(),
        TIME.format(moment));
  }
}
