package verso.platform.spotify;

import java.util.List;
import verso.format.Json;
import verso.format.Neighbours;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** What the person searched for, kept, followed, rejected and said. */
final class Library {
  private static final RowMapping KEPT =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "track", "album", "name")
          .asOfExport()
          .detail("author", "artist", "publisher", "show")
          .rest();

  private static final RowMapping BANNED =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "track", "name")
          .asOfExport()
          .detail("author", "artist")
          .fixed("action", "banned")
          .rest();

  private static final RowMapping FOLLOWED =
      RowMapping.of(Kind.FOLLOW, Origin.DECLARED, "name").asOfExport().rest();

  /** A playlist of the person's: its name and what they wrote about it. */
  private static final Mapping PLAYLIST =
      RowMapping.of(Kind.POST, Origin.DECLARED, "name")
          .utc("lastModifiedDate")
          .fixed("category", "playlist")
          .text("description")
          .rest();

  private static final Mapping IN_PLAYLIST =
      RowMapping.of(
              Kind.SAVE,
              Origin.DECLARED,
              "track/trackName",
              "episode/episodeName",
              "episode/name",
              "audiobook/audiobookName",
              "audiobook/name",
              "localTrack/name",
              "localTrack/uri")
          .utc("addedDate")
          .detail("list", "../name")
          .detail("author", "track/artistName", "episode/showName", "episode/show")
          .detail("album", "track/albumName")
          .rest();

  private static final Mapping PROMPT =
      RowMapping.of(
              Kind.SEARCH,
              Origin.DECLARED,
              "prompt",
              "userPrompt",
              "message",
              "text",
              "query",
              "answer")
          .time("createdAt", "timestamp", "date")
          .fixed("category", "prompt")
          .rest();

  private static final Mapping COMMENT =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "comment", "commentText", "text")
          .time("createdAt", "commentedAt", "timestamp", "date")
          .rest();

  private static final Mapping RATING =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "showName", "name")
          .time("ratedAt", "createdAt", "timestamp")
          .fixed("action", "rated")
          .rest();

  private static final Mapping VOTE =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "optionName", "option", "pollOption")
          .time("votedAt", "createdAt", "timestamp")
          .fixed("action", "voted")
          .rest();

  private Library() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Neighbours.in(Json.of(List.of("[]"))), Searches::search, "SearchQueries.json")
            .orKeys("searchQuery", "searchTime")
            .named("searches"),
        library(),
        FileRule.json("Playlist#.json")
            .each("/playlists/*/items", IN_PLAYLIST)
            .elsewhere(PLAYLIST)
            .orKeys("playlists", "lastModifiedDate", "numberOfFollowers")
            .named("playlists"),
        follows(),
        FileRule.json("UserPrompts.json")
            .each("/prompts", PROMPT)
            .each("/userPrompts", PROMPT)
            .each("", PROMPT)
            .named("prompts typed"),
        FileRule.json("PodcastInteractivityComments.json")
            .each("/comments", COMMENT)
            .each("/podcastComments", COMMENT)
            .each("", COMMENT)
            .named("podcast comments"),
        FileRule.json("PodcastInteractivityRatedShow.json")
            .each("/ratedShows", RATING)
            .each("", RATING)
            .orRootKey("ratedShows")
            .named("shows rated"),
        FileRule.json("PodcastInteractivityVotedPollOption.json")
            .each("/votedPollOptions", VOTE)
            .each("", VOTE)
            .named("votes in podcast polls"));
  }

  private static FileRule library() {
    return FileRule.json("YourLibrary.json")
        .each("/tracks", KEPT.fixed("category", "track"))
        .each("/albums", KEPT.fixed("category", "album"))
        .each("/shows", KEPT.fixed("category", "show"))
        .each("/episodes", KEPT.fixed("category", "episode"))
        .each("/other", KEPT.fixed("category", "other"))
        .each("/artists", FOLLOWED.fixed("category", "artist"))
        .each("/bannedTracks", BANNED.fixed("category", "track"))
        .each("/bannedArtists", BANNED.fixed("category", "artist"))
        .orKeys("tracks", "albums", "shows", "artists")
        .named("library");
  }

  private static FileRule follows() {
    return FileRule.json("Follow.json")
        .each("/followingArtists", name(Kind.FOLLOW, Origin.DECLARED).fixed("category", "artist"))
        .each("/userIsFollowing", name(Kind.FOLLOW, Origin.DECLARED))
        .each("/userIsFollowedBy", name(Kind.CONTACT, Origin.SUPPLIED).fixed("status", "follower"))
        .each("/userIsBlocking", name(Kind.CONTACT, Origin.DECLARED).fixed("status", "blocked"))
        .at("/followerCount", count("followers"))
        .at("/followingUsersCount", count("people followed"))
        .at("/dismissingUsersCount", count("people dismissed"))
        .orRootKey("userIsFollowedBy", "dismissingUsersCount")
        .named("follows");
  }

  /** A bare name in a list. */
  private static RowMapping name(Kind kind, Origin origin) {
    return RowMapping.of(kind, origin).asOfExport();
  }

  private static Mapping count(String field) {
    return row -> row.field(Kind.PROFILE, Origin.OBSERVED, field, row.text());
  }
}
