package verso.platform.tiktok;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Videos watched, searches, likes, favourites, shares. */
final class Watching {
  private Watching() {}

  static List<Section> sections() {
    return List.of(
        Section.list(
                "watch history",
                Watching::watched,
                "Watch History/VideoList",
                "Video Browsing History/VideoList")
            .inText("Browsing History", "Watch History", "Video Browsing History"),
        Section.list("searches", Watching::searched, "SearchList")
            .inText("Searches", "Search History"),
        Section.list("likes", Watching::liked, "ItemFavoriteList").inText("Like List"),
        favorite("video", "FavoriteVideoList").inText("Favorite Videos"),
        favorite("sound", "FavoriteSoundList").inText("Favorite Sounds"),
        favorite("hashtag", "FavoriteHashtagList").inText("Favorite HashTags"),
        favorite("effect", "FavoriteEffectsList").inText("Favorite Effects"),
        favorite("collection", "FavoriteCollectionList").inText("Favorite Collection"),
        rarer("comment", "Favorite Comment"),
        rarer("place", "Favorite Location"),
        rarer("film", "Favorite Movies and TV"),
        rarer("playlist", "Favorite Playlists"),
        rarer("drama", "Favorite Drama"),
        Section.list(
            "watch history",
            Records.undocumented(Kind.VIEW, Origin.OBSERVED, "mini drama"),
            "Mini Drama Watch History/*"),
        Section.list("hashtags", Watching::hashtag, "HashtagList").inText("Hashtag"),
        Section.list("shares", Watching::shared, "ShareHistoryList").inText("Share History"),
        Section.list("reposts", Watching::reposted, "RepostList").inText("Reposts"),
        Section.single("live videos watched", Watching::live, "WatchLiveMap/*"),
        Section.list("live videos watched", Watching::live).inText("Watch Live History"));
  }

  private static Section favorite(String category, String path) {
    return Section.list("favourites", saved(category), path);
  }

  /** Favourites that were never seen filled. */
  private static Section rarer(String category, String parent) {
    return Section.list(
        "favourites", Records.undocumented(Kind.SAVE, Origin.OBSERVED, category), parent + "/*");
  }

  /** A video that played. The title is there since mid-2025; before, a link is all there is. */
  private static Stream<Trace> watched(Row row) {
    String link = link(row);
    String title = row.firstOf("Title");
    var trace =
        row.trace(Kind.VIEW, Origin.OBSERVED, title.isEmpty() ? link : title)
            .when(Records.date(row))
            .detail("url", link)
            .detail("duration", row.firstOf("timepertiktok"));
    return link.isEmpty() || !Records.date(row).isKnown()
        ? trace.stream()
        : trace.identifiedBy("watched", Records.date(row).instant().toString(), link).stream();
  }

  private static Stream<Trace> searched(Row row) {
    String query = row.firstOf("SearchTerm", "Term", "Query");
    return Records.event(row, Kind.SEARCH, "searched", query).detail("query", query).stream();
  }

  private static Stream<Trace> liked(Row row) {
    return Records.event(row, Kind.REACTION, "liked", link(row))
        .detail("action", "like")
        .detail("url", link(row))
        .stream();
  }

  private static Mapping saved(String category) {
    return row -> {
      String link = row.firstOf("Link", "EffectLink", "SoundLink", "HashTagLink", "VideoLink");
      String name = row.firstOf("FavoriteCollection", "HashTagName", "Name");
      return Records.event(row, Kind.SAVE, "saved " + category, name.isEmpty() ? link : name)
          .detail("category", category)
          .detail("url", link)
          .stream();
    };
  }

  private static Stream<Trace> hashtag(Row row) {
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("HashtagName"))
        .detail("category", "hashtag")
        .detail("url", row.firstOf("HashtagLink"))
        .stream();
  }

  private static Stream<Trace> shared(Row row) {
    return Records.event(row, Kind.REACTION, "shared", link(row))
        .detail("action", "share")
        .detail("category", row.firstOf("SharedContent"))
        .detail("method", row.firstOf("Method"))
        .detail("url", link(row))
        .stream();
  }

  private static Stream<Trace> reposted(Row row) {
    return Records.event(row, Kind.POST, "reposted", link(row))
        .detail("action", "repost")
        .detail("url", link(row))
        .stream();
  }

  /** A live video, with what the person wrote there; "-1" stands for none. */
  private static Stream<Trace> live(Row row) {
    String link = link(row);
    Stream<Trace> watched =
        row
            .trace(Kind.VIEW, Origin.OBSERVED, link)
            .when(row.firstUtc("WatchTime", "Date"))
            .detail("category", "live video")
            .detail("url", link)
            .stream();
    Stream<Trace> said =
        Stream.concat(row.each("Comments").stream(), row.each("Questions").stream())
            .flatMap(comment -> liveComment(comment, link));
    return Stream.concat(link.isEmpty() ? Stream.empty() : watched, said);
  }

  private static Stream<Trace> liveComment(Row row, String link) {
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, row.firstOf("CommentContent", "QuestionContent"))
        .when(row.firstUtc("CommentTime", "QuestionTime", "RawTime"))
        .detail("category", "live video")
        .detail("url", link)
        .stream();
  }

  private static String link(Row row) {
    return row.firstOf("Link", "VideoLink", "Video Link");
  }
}
