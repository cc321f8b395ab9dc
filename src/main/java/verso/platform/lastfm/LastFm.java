package verso.platform.lastfm;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Head;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Last.fm: every song that a player reported, often of many years. */
public final class LastFm implements Platform {
  private static final Set<String> SCROBBLE = Set.of("artist", "name", "date");
  private static final Set<String> SCROBBLE_OF_ALBUM = Set.of("artist", "name", "album", "date");

  /** A line without header: {@code Invented Band,Album,Song,12 Mar 2020 17:05}. */
  private static final Pattern BARE_LINE =
      Pattern.compile(
          "\uFEFF?[^\\n{<]+,[^\\n]*,[^\\n]+,\"?\\d{1,2} \\p{L}{3} \\d{4},? \\d\\d:\\d\\d\"?");

  /** Where the tracks of a page stand. */
  private static final List<String[]> PAGES =
      List.of(new String[] {"track"}, new String[] {"recenttracks", "track"});

  private static final Csv ROWS =
      Csv.of("artist", "album", "track", "date", "uts", "utc_time", "artist_mbid", "track_mbid")
          .orWithoutHeader("artist", "album", "track", "date");

  private static final Mapping PLAY = of(Kind.LISTEN, Origin.OBSERVED).rest();
  private static final Mapping LOVED =
      of(Kind.REACTION, Origin.DECLARED).fixed("action", "loved").rest();

  private static RowMapping of(Kind kind, Origin origin) {
    return RowMapping.of(kind, origin, "track", "name", "title")
        .utc("uts", "date/uts", "date", "utc_time", "timestamp")
        .detail("author", "artist", "artist/name", "artist/#text")
        .detail("album", "album", "album/name", "album/#text");
  }

  @Override
  public String id() {
    return "lastfm";
  }

  @Override
  public String name() {
    return "Last.fm";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "lastfm*.csv",
            "lastfm*.json",
            "last.fm*.csv",
            "last.fm*.json",
            "recenttracks-*.csv",
            "recenttracks-*.json",
            "scrobbles*.csv",
            "scrobbles*.json")
        .or(Signature.columns("uts", "utc_time", "artist", "track"))
        .or(Signature.columns("artist", "album", "track", "date"))
        .or(Signature.content("nothing but artist, name and date", LastFm::isScrobbles))
        .or(Signature.content("a line of artist, album, track and date", LastFm::isBareLine));
  }

  private static boolean isScrobbles(Head head) {
    return head.keys().equals(SCROBBLE) || head.keys().equals(SCROBBLE_OF_ALBUM);
  }

  private static boolean isBareLine(Head head) {
    return head.keys().isEmpty()
        && BARE_LINE.matcher(head.text().lines().findFirst().orElse("")).matches();
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(ROWS, LOVED, "lastfm*loved*.csv", "lovedtracks*.csv").named("loved tracks"),
        FileRule.json("lastfm*loved*.json", "lovedtracks*.json")
            .each("", LOVED)
            .named("loved tracks in JSON"),
        FileRule.json("lastfm*.json", "last.fm*.json", "recenttracks-*.json", "scrobbles*.json")
            .each("", LastFm::plays)
            .orBeginning(LastFm::isScrobbles)
            .named("scrobbles in JSON"),
        FileRule.file(
                ROWS, PLAY, "lastfm*.csv", "last.fm*.csv", "recenttracks-*.csv", "scrobbles*.csv")
            .orBeginning(LastFm::isTable)
            .named("scrobbles"));
  }

  /** A scrobble, or a page of them as Last.fm's own interface writes it. */
  private static Stream<Trace> plays(Row row) {
    if (row.value() instanceof Value.Items) {
      return row.each().stream().flatMap(LastFm::plays);
    }
    for (String[] page : PAGES) {
      if (row.value().at(page) instanceof Value.Items) {
        return row.each(page).stream().flatMap(PLAY::map);
      }
    }
    return PLAY.map(row);
  }

  private static boolean isTable(Head head) {
    return isBareLine(head) || head.hasColumns(Set.of("artist", "track"));
  }
}
