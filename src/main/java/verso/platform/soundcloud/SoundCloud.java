package verso.platform.soundcloud;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Head;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;

/** SoundCloud: tracks liked, played and published, people followed. */
public final class SoundCloud implements Platform {
  private static final String[] TIMES = {
    "played_at", "liked_at", "reposted_at", "followed_at", "created_at", "timestamp", "date"
  };

  private static final Mapping AD =
      RowMapping.of(
              Kind.AD_IMPRESSION, Origin.SHOWN, "advertiser", "advertiser_name", "brand", "title")
          .utc(TIMES)
          .rest();
  private static final Mapping PLAY = track(Kind.LISTEN, Origin.OBSERVED).rest();
  private static final Mapping LIKE =
      track(Kind.REACTION, Origin.DECLARED).fixed("action", "liked").rest();
  private static final Mapping REPOST =
      track(Kind.POST, Origin.DECLARED).fixed("action", "reposted").rest();
  private static final Mapping IN_PLAYLIST =
      track(Kind.SAVE, Origin.DECLARED).detail("list", "playlist", "playlist_title").rest();
  private static final Mapping KEPT =
      track(Kind.SAVE, Origin.OBSERVED).fixed("list", "tracks").rest();
  private static final Mapping OWN =
      track(Kind.POST, Origin.DECLARED).text("description", "tag_list").rest();

  private static final Mapping FOLLOWING = person(Kind.FOLLOW, Origin.DECLARED);
  private static final Mapping FOLLOWER = person(Kind.CONTACT, Origin.SUPPLIED);

  private static final Mapping COMMENT =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "body", "comment", "text").utc(TIMES).rest();
  private static final Mapping MESSAGE =
      RowMapping.of(Kind.MESSAGE, Origin.OBSERVED, "body", "content", "message", "text")
          .utc("sent_at", "created_at", "timestamp", "date")
          .detail("counterpart", "recipient", "to", "sender", "from", "username")
          .rest();
  private static final Mapping SEARCH =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "query", "search_query", "q", "term")
          .utc("searched_at", "created_at", "timestamp", "date")
          .rest();

  private static RowMapping track(Kind kind, Origin origin) {
    return RowMapping.of(kind, origin, "title", "track/title", "track_title", "track", "name")
        .utc(TIMES)
        .detail(
            "author",
            "artist",
            "user/username",
            "track/user/username",
            "uploader",
            "username",
            "user")
        .detail("url", "permalink_url", "track/permalink_url", "track_url", "url")
        .detail("genre", "genre", "track/genre")
        .detail("duration", "duration", "track/duration");
  }

  private static Mapping person(Kind kind, Origin origin) {
    return RowMapping.of(kind, origin, "username", "user/username", "permalink", "name")
        .asOfExport()
        .utc(TIMES)
        .detail("url", "permalink_url", "user/permalink_url", "url")
        .rest();
  }

  @Override
  public String id() {
    return "soundcloud";
  }

  @Override
  public String name() {
    return "SoundCloud";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "soundcloud*.csv",
            "soundcloud*.json",
            "soundcloud*/likes.*",
            "soundcloud*/followings.*",
            "soundcloud*/play_history.*",
            "soundcloud*/tracks.*")
        .or(Signature.content("tracks with addresses of SoundCloud", SoundCloud::isTracks));
  }

  private static boolean isTracks(Head head) {
    boolean isList =
        head.keys().contains("permalinkurl")
            || head.text().lines().limit(1).anyMatch(SoundCloud::isHeader);
    return isList && head.contains("https://soundcloud.com/");
  }

  private static boolean isHeader(String line) {
    return line.contains("permalink_url") || line.contains("track_url");
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            both("ads", AD, "ad_impressions", "advertising", "advertisements"),
            both("plays", PLAY, "play_history", "listening_history", "plays"),
            both("likes", LIKE, "likes", "track_likes", "favorites"),
            both("reposts", REPOST, "reposts"),
            both("people followed", FOLLOWING, "followings", "following"),
            both("followers", FOLLOWER, "followers"),
            both("comments", COMMENT, "comments"),
            both("messages", MESSAGE, "messages"),
            both("searches", SEARCH, "searches", "search_history"),
            both("playlists", IN_PLAYLIST, "playlists", "playlist_tracks"),
            both("own tracks", OWN, "tracks", "uploads"),
            both("account", AccountFields.declared(), "account", "profile", "user", "settings"),
            List.of(FileRule.file(Csv.any(), KEPT).orBeginning(SoundCloud::isTracks).named("list")))
        .flatMap(List::stream)
        .toList();
  }

  /** The same in CSV and in JSON, with the platform's name before or not. */
  private static List<FileRule> both(String section, Mapping mapping, String... names) {
    List<String> files =
        Stream.of(names)
            .flatMap(name -> Stream.of(name, "soundcloud_" + name, "soundcloud-" + name))
            .toList();
    String[] csv = files.stream().map(name -> name + ".csv").toArray(String[]::new);
    String[] json = files.stream().map(name -> name + ".json").toArray(String[]::new);
    return List.of(
        FileRule.file(Csv.any(), mapping, csv).named(section),
        FileRule.json(json).each("", mapping).named(section));
  }
}
