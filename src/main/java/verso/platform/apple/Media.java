package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.SeriesTitle;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What was watched, listened to, read and played on other services than Apple Music. */
final class Media {
  private static final String[] TITLES = {
    "Item Description", "Title", "Content Title", "Media Name", "Video Name", "Name"
  };
  private static final String[] TIMES = {
    "Event Date Time",
    "Event Start Timestamp",
    "Activity Date",
    "Playback Date",
    "Last Modified",
    "Last Modified Date",
    "Last Played Date",
    "Created Date",
    "Created",
    "Date"
  };

  private static final Mapping TV_EVENT =
      RowMapping.of(
              Kind.VIEW,
              Origin.OBSERVED,
              "event_interpretation/human_readable_media_description",
              "stored_event/title")
          .time("stored_event/timestamp")
          .derived("series", Media::series)
          .detail(
              "action", "stored_event/event_type", "event_interpretation/human_readable_event_type")
          .rest();

  private static final Mapping WATCHED =
      dated(Kind.VIEW, TITLES)
          .derived("series", row -> SeriesTitle.seriesIn(row.firstOf(TITLES)))
          .rest();
  private static final Mapping KEPT = dated(Kind.SAVE, TITLES).rest();
  private static final Mapping PODCAST =
      dated(
              Kind.FOLLOW,
              "Podcast Name",
              "Podcast Title",
              "Podcast",
              "Title",
              "Name",
              "Show",
              "Feed")
          .rest();
  private static final Mapping EPISODE =
      dated(Kind.LISTEN, "Episode Title", "Episode Name", "Episode", "Title", "Name")
          .detail("channel", "Podcast Name", "Podcast Title", "Podcast", "Show")
          .rest();
  private static final Mapping EPISODE_KEPT =
      dated(Kind.SAVE, "Episode Title", "Episode Name", "Episode", "Title", "Name")
          .detail("channel", "Podcast Name", "Podcast Title", "Podcast", "Show")
          .rest();
  private static final Mapping BOOK =
      dated(Kind.SAVE, "selectedText", "title", "bookTitle", "collectionName", "name", "note")
          .detail("title", "bookTitle", "title")
          .text("note")
          .rest();

  private Media() {}

  private static String series(Row event) {
    return SeriesTitle.seriesIn(
        event.firstOf(
            "event_interpretation/human_readable_media_description", "stored_event/title"));
  }

  private static RowMapping dated(Kind kind, String... subjects) {
    return RowMapping.of(kind, Origin.OBSERVED, subjects).utc(TIMES);
  }

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("TV App Favorites and Activity*.json")
            .each("/events", TV_EVENT)
            .named("TV activity"),
        FileRule.file(Csv.any(), WATCHED, "Playback Activity*.csv", "Video Play Activity*.csv")
            .named("videos played"),
        FileRule.file(Csv.any(), KEPT, "Apple TV Bookmarks*.csv", "Apple TV Favorites*.csv")
            .named("TV favourites"),
        FileRule.file(Csv.any(), PODCAST, "Your Podcasts*.csv").named("podcasts"),
        FileRule.file(Csv.any(), EPISODE, "Podcasts Playstate*.csv").named("episodes played"),
        FileRule.file(Csv.any(), EPISODE_KEPT, "Your Podcast Episode Bookmarks*.csv")
            .named("episodes kept"),
        FileRule.json("Apple Books *.json")
            .each("/collections", BOOK)
            .each("/annotations", BOOK)
            .each("", BOOK)
            .named("books"),
        FileRule.json("Game Center Data*.json").each("/games_state", Media::game).named("games"));
  }

  private static Stream<Trace> game(Row row) {
    String game = row.firstOf("game_name");
    Stream<Trace> played =
        row
            .trace(Kind.APP, Origin.OBSERVED, game)
            .when(row.exported())
            .detail("app", game)
            .detail("category", "game")
            .stream();
    Stream<Trace> scores =
        row.each("leaderboard").stream()
            .flatMap(board ->
                board.each("leaderboard_score").stream()
                    .flatMap(score -> score(game, board.firstOf("leaderboard_title"), score)));
    Stream<Trace> achievements =
        row.each("achievements").stream()
            .flatMap(done -> event(game, done.firstOf("achievements_title"), "achieved", done));
    return Stream.of(played, scores, achievements).flatMap(s -> s);
  }

  private static Stream<Trace> score(String game, String board, Row score) {
    return event(game, board.isEmpty() ? game : board, "scored", score);
  }

  private static Stream<Trace> event(String game, String subject, String action, Row row) {
    return row
        .trace(Kind.APP, Origin.OBSERVED, subject)
        .when(Times.utc(row.firstOf("submitted_time_utc", "last_update_utc")))
        .detail("app", game)
        .detail("action", action)
        .detail("score", row.firstOf("score", "score_value"))
        .stream();
  }
}
