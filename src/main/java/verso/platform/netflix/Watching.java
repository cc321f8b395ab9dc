package verso.platform.netflix;

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

/** What the profiles watched, looked for, liked and kept. */
final class Watching {
  private static final String PROMOTION = "Supplemental Video Type";
  private static final String[] VIEW_COLUMNS = {
    "Profile Name",
    "Start Time",
    "Duration",
    "Attributes",
    "Title",
    PROMOTION,
    "Device Type",
    "Bookmark",
    "Latest Bookmark",
    "Country"
  };
  private static final String[] SEARCH_COLUMNS = {
    "Profile Name",
    "Country Iso Code",
    "Device",
    "Is Kids",
    "Query Typed",
    "Displayed Name",
    "Action",
    "Section",
    "Utc Timestamp"
  };
  private static final String[] LIST_COLUMNS = {
    "Profile Name", "Title Name", "Country", "Utc Title Add Date"
  };
  private static final String[] TASTE_COLUMNS = {
    "Profile Name", "Show", "Has Watched", "Is Interested", "Event Date"
  };
  private static final String[] PLAYBACK_COLUMNS = {
    "Profile Name", "Title Description", "Device", "Country", "Playback Start Utc Ts", "Playtraces"
  };

  private static final Mapping VIEW = played(Origin.OBSERVED);
  private static final Mapping PREVIEW = played(Origin.SHOWN);
  private static final Mapping LISTED = titled(Origin.OBSERVED).time("Date").rest();

  private static final Mapping SEARCH =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "Query Typed", "Displayed Name")
          .account("Profile Name")
          .utc("Utc Timestamp")
          .detail("action", "Action")
          .detail("device", "Device")
          .detail("country", "Country Iso Code")
          .rest();

  private static final Mapping KEPT =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "Title Name")
          .account("Profile Name")
          .utc("Utc Title Add Date")
          .fixed("list", "My List")
          .detail("country", "Country")
          .rest();

  private static final Mapping RATED =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Title Name")
          .account("Profile Name")
          .utc("Event Utc Ts")
          .derived("action", Watching::verdict)
          .rest();

  /** What the person picked when the profile was made. */
  private static final Mapping TASTE =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Show")
          .account("Profile Name")
          .utc("Event Date")
          .fixed("action", "indicated preference")
          .rest();

  private static final Mapping CHOICE =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Title Name", "Title", "Title Description")
          .account("Profile Name")
          .utc("Utc Timestamp", "Event Utc Ts", "Timestamp", "Date")
          .fixed("action", "chose")
          .rest();

  /** How a title was played, pause by pause; the view itself stands in the viewing activity. */
  private static final Mapping PLAYBACK =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "Title Description")
          .account("Profile Name")
          .utc("Playback Start Utc Ts")
          .fixed("category", "playback events")
          .detail("device", "Device")
          .detail("country", "Country")
          .rest();

  private static final Mapping CLICK =
      RowMapping.of(Kind.VIEW, Origin.OBSERVED, "Navigation Level", "Webpage Url")
          .account("Profile Name")
          .utc("Click Utc Ts")
          .fixed("category", "page")
          .detail("url", "Webpage Url", "Target Url")
          .detail("device", "Source")
          .rest();

  private static final Mapping GAME =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "Game Title", "Title Name", "Game", "Game Name")
          .account("Profile Name")
          .utc("Session Start Utc Ts", "Start Time", "Start Utc Ts", "Timestamp")
          .detail("os", "Platform")
          .rest();

  private Watching() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of(VIEW_COLUMNS).inOrder(VIEW_COLUMNS), Watching::view, "ViewingActivity.csv")
            .orColumns("Profile Name", "Start Time", PROMOTION)
            .named("viewing activity"),
        FileRule.file(
                Csv.of("Title", "Date").inOrder("Title", "Date").datedBy("Date"),
                LISTED,
                "NetflixViewingHistory*.csv")
            .orBeginning(Netflix::isHistory)
            .named("viewing history of one profile"),
        FileRule.file(Csv.of(SEARCH_COLUMNS).inOrder(SEARCH_COLUMNS), SEARCH, "SearchHistory.csv")
            .orColumns("Profile Name", "Query Typed", "Displayed Name")
            .named("searches"),
        FileRule.file(Csv.of(LIST_COLUMNS).inOrder(LIST_COLUMNS), KEPT, "MyList.csv")
            .orColumns("Profile Name", "Title Name", "Utc Title Add Date")
            .named("My List"),
        FileRule.file(
                Csv.of("Profile Name", "Title Name", "Rating Type", "Event Utc Ts"),
                RATED,
                "Ratings.csv")
            .orColumns("Profile Name", "Title Name", "Rating Type")
            .named("ratings"),
        FileRule.file(
                Csv.of(TASTE_COLUMNS).inOrder(TASTE_COLUMNS), TASTE, "IndicatedPreferences.csv")
            .orColumns("Profile Name", "Show", "Is Interested")
            .named("preferences indicated"),
        FileRule.file(Csv.any(), CHOICE, "InteractiveTitles.csv").named("interactive titles"),
        FileRule.file(
                Csv.of(PLAYBACK_COLUMNS).inOrder(PLAYBACK_COLUMNS),
                PLAYBACK,
                "PlaybackRelatedEvents.csv")
            .orColumns("Profile Name", "Title Description", "Playtraces")
            .named("playback events"),
        FileRule.file(
                Csv.of("Profile Name", "Navigation Level", "Click Utc Ts"),
                CLICK,
                "Clickstream.csv")
            .orColumns("Profile Name", "Navigation Level", "Click Utc Ts")
            .named("pages and buttons"),
        FileRule.file(Csv.any(), GAME, "GamePlaySession.csv", "GamePlaySessions.csv")
            .named("games"));
  }

  /** A thumb down is 1, up 2, two thumbs up 3; stars are left as they are. */
  private static String verdict(Row row) {
    return switch (row.firstOf("Thumbs Value")) {
      case "1" -> "disliked";
      case "2", "3" -> "liked";
      default -> "rated";
    };
  }

  /** A trailer or preview was shown rather than watched. */
  private static Stream<Trace> view(Row row) {
    return (row.firstOf(PROMOTION).isEmpty() ? VIEW : PREVIEW).map(row);
  }

  private static RowMapping titled(Origin origin) {
    return RowMapping.of(Kind.VIEW, origin, "Title")
        .account("Profile Name")
        .derived("series", row -> SeriesTitle.seriesIn(row.firstOf("Title")));
  }

  private static RowMapping played(Origin origin) {
    return titled(origin)
        .utc("Start Time")
        .detail("category", PROMOTION)
        .detail("duration", "Duration")
        .detail("device", "Device Type")
        .detail("country", "Country")
        .rest();
  }
}
