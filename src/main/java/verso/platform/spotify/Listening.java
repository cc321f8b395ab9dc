package verso.platform.spotify;

import java.time.temporal.ChronoUnit;
import java.util.List;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** What was played, in the account data of a year and in the extended history of all years. */
final class Listening {
  private static final String[] TITLES = {
    "trackName",
    "episodeName",
    "chapterName",
    "master_metadata_track_name",
    "episode_name",
    "audiobook_chapter_title",
    "audiobook_title"
  };
  private static final String[] AUTHORS = {
    "artistName",
    "podcastName",
    "authorName",
    "master_metadata_album_artist_name",
    "episode_show_name"
  };

  /** What a play is part of, in both histories. */
  private static final String[] WORKS = {
    "audiobookName",
    "audiobook_title",
    "artistName",
    "podcastName",
    "master_metadata_album_artist_name",
    "episode_show_name"
  };

  /** What Spotify writes for a country that it does not know. */
  private static final String NOWHERE = "ZZ";

  private Listening() {}

  private static Mapping play(String category) {
    Mapping known = played(category, "conn_country");
    Mapping nowhere = played(category);
    return row -> (row.firstOf("conn_country").equals(NOWHERE) ? nowhere : known).map(row);
  }

  /** Times are UTC and mean the end of the play. A row of the extended history may name nothing. */
  private static RowMapping played(String category, String... country) {
    return RowMapping.of(Kind.LISTEN, Origin.OBSERVED, TITLES)
        .utc("ts", "endTime")
        .detail("author", AUTHORS)
        .detail("album", "audiobookName", "audiobook_title", "master_metadata_album_album_name")
        .detail("duration", "msPlayed", "ms_played")
        .derived("action", Listening::skipped)
        .detail("device", "platform")
        .detail("country", country)
        .detail("ip", "ip_addr", "ip_addr_decrypted")
        .detail("userAgent", "user_agent_decrypted")
        .detail(
            "uri",
            "spotify_track_uri",
            "spotify_episode_uri",
            "audiobook_chapter_uri",
            "audiobook_uri")
        .fixed("category", category)
        .rest()
        .identifiedBy(Listening::identity)
        .unnamed();
  }

  private static String skipped(Row row) {
    return row.firstOf("msPlayed", "ms_played").equals("0") ? "skipped" : "";
  }

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("Streaming_History_Video_*.json")
            .each("", play("video"))
            .named("extended video history"),
        FileRule.json("Streaming_History_*.json", "endsong_#.json")
            .each("", play(""))
            .orKeys("ms_played", "master_metadata_track_name")
            .named("extended streaming history"),
        FileRule.json("StreamingHistory_podcast_#.json")
            .each("", play("podcast"))
            .orKeys("podcastName", "msPlayed")
            .named("podcast history"),
        FileRule.json("StreamingHistory_audiobook_#.json")
            .each("", play("audiobook"))
            .orKeys("audiobookName", "msPlayed")
            .named("audiobook history"),
        FileRule.json("StreamingHistory*.json")
            .each("", play(""))
            .orKeys("endTime", "msPlayed")
            .named("streaming history"));
  }

  /** Account data and extended history tell of the same play, the former by the minute. */
  private static List<String> identity(Row row) {
    return List.of(
        row.firstOf(TITLES),
        row.firstOf(WORKS),
        row.firstUtc("ts", "endTime").instant().truncatedTo(ChronoUnit.MINUTES).toString());
  }
}
