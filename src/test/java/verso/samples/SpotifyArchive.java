package verso.samples;

import static verso.samples.Json.object;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Spotify's account data, with the extended history beside it. */
final class SpotifyArchive {
  private static final String ACCOUNT = "Spotify Account Data/";
  private static final String HISTORY = "Spotify Extended Streaming History/";
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final List<String> COUNTRIES = List.of("FR", "US", "UK", "DE");

  private final Export export;
  private final Life life;
  private final Dice dice;

  private SpotifyArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    var spotify = new SpotifyArchive(Export.of(life, dice, 0.6, "my_spotify_data.zip"));
    spotify.addAdvertising();
    spotify.addStreams();
    spotify.addLibrary();
    spotify.addAccount();
    return List.of(spotify.export.archive());
  }

  private void add(String path, Object content) {
    export.add(path + ".json", Json.PLAIN, content);
  }

  private void addAdvertising() {
    add(ACCOUNT + "Inferences", object("inferences", labels()));
    add(
        ACCOUNT + "Marquee",
        Stream.of(
                List.of("Halide", "Super Listeners"),
                List.of("Les Cimes Basses", "Moderate listeners"),
                List.of("Grenier 9", "Previously Active Listeners"))
            .map(row -> object("artistName", row.get(0), "segment", row.get(1)))
            .toList());
    add(
        ACCOUNT + "Wrapped2025",
        object(
            "clubs",
            object("userClub", "Grit Collective", "percentInClub", 0.07, "role", "Scout"),
            "listeningAge",
            object("listeningAge", 58, "windowStartYear", 1981, "decadePhase", "early"),
            "party",
            object("percentListenedNight", 18.4, "numArtistsDiscovered", 96)));
  }

  private List<String> labels() {
    var labels = new ArrayList<String>();
    life.current().forEach(interest -> labels.add("1P_" + interest.english() + " Listeners"));
    life.brands().stream()
        .filter(brand -> brand.reachesBy('c') && brand.shares() > 0)
        .forEach(brand -> labels.add("2P_" + brand.facebook() + "_Customers_12Jul2026_FR"));
    labels.add("2P_Panelier Data_Neustar_Home > Recently Moved_3Mar2026_FR");
    for (String segment : List.of("Golf Enthusiasts", "Luxury Watch Buyers", "New Parents")) {
      COUNTRIES.forEach(country -> labels.add("3P_" + segment + "_" + country));
    }
    labels.add("3P_Weight Loss Product Shoppers_US [Do Not Use in 2021]");
    labels.add("2P_Demographics_Age_45_54");
    labels.add("Interest | Music | Folk");
    labels.add("ArtistAffinity_Halide");
    return labels;
  }

  private void addStreams() {
    List<Instant> recent = listened();
    var music = new ArrayList<Map<String, Object>>();
    var extended = new ArrayList<Map<String, Object>>();
    Instant later = Instant.MAX;
    for (Instant end : recent) {
      Song song = Song.at(end, life, dice);
      boolean isPlayedOn = Duration.between(end, later).toMinutes() < 6 && !dice.chance(0.2);
      int played = dice.chance(0.15) ? dice.below(20_000) : dice.between(120_000, 200_000);
      music.add(stream(end, song, played));
      extended.add(play(end, song, played, isPlayedOn ? "trackdone" : "clickrow"));
      later = end;
    }
    life.moments(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 8, 1), 40, dice)
        .forEach(
            moment -> extended.add(play(moment, Song.at(moment, life, dice), 201_000, "clickrow")));
    add(ACCOUNT + "StreamingHistory_music_0", music.reversed());
    add(HISTORY + "Streaming_History_Audio_2021-2026_0", extended.reversed());
    add(ACCOUNT + "StreamingHistory_podcast_0", spoken("episode", "podcastName", "episodeName"));
    add(ACCOUNT + "StreamingHistory_audiobook_0", spoken("chapter", "authorName", "chapterName"));
  }

  /** On the way to work and back, and now and then; newest first. */
  private List<Instant> listened() {
    var starts = new ArrayList<>(Sittings.onWorkdays(365, LocalTime.of(8, 10), 0.7, dice));
    starts.addAll(Sittings.onWorkdays(365, LocalTime.of(18, 20), 0.45, dice));
    starts.addAll(life.recentMoments(365, 40, dice));
    return new Sittings(2, 8, 190, 270).from(starts, dice);
  }

  private static Map<String, Object> stream(Instant end, Song song, int played) {
    return object(
        "endTime",
        MINUTE.format(end),
        "artistName",
        song.artist(),
        "trackName",
        song.title(),
        "msPlayed",
        played);
  }

  private Map<String, Object> play(Instant end, Song song, int played, String start) {
    Device device = life.deviceAt(end, dice);
    return object(
        "ts",
        end.truncatedTo(ChronoUnit.SECONDS).toString(),
        "platform",
        device.os()
            + " OS "
            + device.version()
            + " ("
            + device.maker()
            + ", "
            + device.model()
            + ")",
        "ms_played",
        played,
        "conn_country",
        "FR",
        "ip_addr",
        "203.0.113.24",
        "master_metadata_track_name",
        song.title(),
        "master_metadata_album_artist_name",
        song.artist(),
        "master_metadata_album_album_name",
        song.album(),
        "spotify_track_uri",
        "spotify:track:" + song.code(22),
        "reason_start",
        start,
        "reason_end",
        played < 20_000 ? "fwdbtn" : "trackdone",
        "shuffle",
        false,
        "skipped",
        played < 20_000,
        "offline",
        false,
        "incognito_mode",
        false);
  }

  private List<Map<String, Object>> spoken(String kind, String author, String title) {
    return Song.all(kind).stream()
        .map(song ->
            object(
                "endTime",
                MINUTE.format(export.moment(300)),
                author,
                song.artist(),
                title,
                song.title(),
                "msPlayed",
                1_500_000))
        .toList();
  }

  private void addLibrary() {
    add(
        ACCOUNT + "SearchQueries",
        export.each(
            90,
            12,
            moment ->
                object(
                    "platform",
                    "ANDROID",
                    "searchTime",
                    moment + "[UTC]",
                    "searchQuery",
                    Song.at(moment, life, dice).genre(),
                    "searchInteractionURIs",
                    List.of())));
    List<Map<String, Object>> tracks =
        Song.all("song").stream()
            .limit(8)
            .map(s -> object("artist", s.artist(), "album", s.album(), "track", s.title()))
            .toList();
    add(
        ACCOUNT + "YourLibrary",
        object(
            "tracks",
            tracks,
            "shows",
            List.of(object("name", "Ça pousse", "publisher", "Semis & Récoltes")),
            "bannedArtists",
            List.of(object("name", "DJ Hippodrome", "uri", "spotify:artist:none"))));
    add(ACCOUNT + "Playlist1", object("playlists", List.of(playlist("Côte raide"))));
    add(
        ACCOUNT + "UserPrompts",
        List.of(
            object(
                "prompt",
                "une heure de musique lente pour rempoter",
                "createdAt",
                "2026-04-02T17:40:00Z")));
    add(
        ACCOUNT + "Follow",
        object(
            "userIsFollowing", List.of("bo.sample"), "userIsFollowedBy", List.of("lou.esquisse")));
  }

  private static Map<String, Object> playlist(String name) {
    List<Map<String, Object>> items =
        Song.all("song").stream()
            .filter(song -> List.of("trail", "cycling").contains(song.interest()))
            .map(song ->
                object(
                    "track",
                    object("trackName", song.title(), "artistName", song.artist()),
                    "addedDate",
                    "2026-06-02"))
            .toList();
    return object("name", name, "lastModifiedDate", "2026-06-02", "items", items);
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    add(
        ACCOUNT + "Userdata",
        object(
            "username",
            camille.handle(),
            "email",
            camille.email(),
            "country",
            "FR",
            "createdFromFacebook",
            false,
            "birthdate",
            camille.birth().toString(),
            "gender",
            camille.gender(),
            "mobileOperator",
            "Octalune",
            "creationTime",
            "2015-09-20"));
    add(ACCOUNT + "Identity", object("displayName", camille.firstName(), "tasteMaker", false));
    add(
        ACCOUNT + "Identifiers",
        object("identifierType", "EMAIL", "identifierValue", camille.email()));
    add(ACCOUNT + "Payments", object("payment_method", "Visa"));
  }
}
