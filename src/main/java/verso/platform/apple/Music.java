package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Apple Music: what was played, kept, liked, and chosen when signing up. */
final class Music {
  private static final String[] TITLES = {
    "Song Name", "Content Name", "Track Description", "Item Description", "Title", "Name"
  };

  private static final String[] TASTES = {
    "Artist Name", "Artist", "Genre Name", "Genre", "Item Description", "Name"
  };

  private static final Mapping PLAYED = play(RowMapping.of(Kind.LISTEN, Origin.OBSERVED, TITLES));
  private static final Mapping LYRICS = play(RowMapping.of(Kind.VIEW, Origin.OBSERVED, TITLES));
  private static final Mapping OTHER_EVENT =
      play(RowMapping.of(Kind.OTHER, Origin.OBSERVED, TITLES));

  private static RowMapping play(RowMapping mapping) {
    return mapping
        .utc("Event Start Timestamp", "Event End Timestamp", "Event Received Timestamp")
        .detail("author", "Artist Name")
        .detail("album", "Album Name")
        .detail("action", "Event Type")
        .detail("duration", "Play Duration Milliseconds")
        .detail("length", "Media Duration In Milliseconds")
        .detail("endReason", "End Reason Type")
        .detail("endTime", "Event End Timestamp")
        .detail("ip", "Client IP Address", "IP Address")
        .detail("latitude", "IP Latitude")
        .detail("longitude", "IP Longitude")
        .detail("city", "IP City")
        .detail("country", "IP Country Code")
        .detail("device", "Device Identifier")
        .detail("offline", "Offline");
  }

  /** Says again, by day or as a list, what the play activity says play by play. */
  private static final Mapping SUMMARY =
      RowMapping.of(
              Kind.OTHER,
              Origin.OBSERVED,
              "Track Description",
              "Container Description",
              "Item Description",
              "Track Name",
              "Container Name",
              "Title",
              "Name")
          .asOfExport()
          .time(
              "Date Played",
              "Last Played Date",
              "Last Event End Timestamp",
              "First Event Timestamp")
          .detail("duration", "Play Duration Milliseconds")
          .rest();

  private static final Mapping IN_LIBRARY =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, TITLES)
          .asOfExport()
          .utc("Track Added Date", "Date Added To Library", "Added Date", "Last Played Date")
          .detail("author", "Artist", "Artist Name")
          .detail("album", "Album", "Album Name")
          .detail("category", "Genre")
          .rest();

  private static final Mapping LIKED =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "Item Description", "Title", "Name")
          .utc("Created", "Last Modified", "Last Modified Date")
          .detail("action", "Preference")
          .rest();

  private static final Mapping TOP =
      RowMapping.of(
              Kind.INTEREST,
              Origin.INFERRED,
              "Artist Name",
              "Artist",
              "Genre",
              "Item Description",
              "Content Name",
              "Title",
              "Name")
          .asOfExport()
          .rest();

  private static final Mapping CHOSEN =
      RowMapping.of(Kind.INTEREST, Origin.DECLARED, TASTES)
          .asOfExport()
          .utc("Created", "Created Date", "Date")
          .rest()
          .or(RowMapping.of(Kind.INTEREST, Origin.DECLARED, "column 1").asOfExport());

  private Music() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Event Start Timestamp", "Event Type", "Song Name", "Content Name"),
                Music::event,
                "Apple Music Play Activity*.csv")
            .orContaining("Event Start Timestamp")
            .named("music played"),
        FileRule.file(
                Csv.any(),
                SUMMARY,
                "Apple Music - Play History Daily Tracks*.csv",
                "Apple Music - Track Play History*.csv",
                "Apple Music - Recently Played *.csv",
                "Apple Music - Container *.csv")
            .named("music played, in summary"),
        FileRule.file(Csv.of("Title", "Artist", "Album"), IN_LIBRARY, "Apple Music Library *.csv")
            .named("music library"),
        FileRule.json("Apple Music Library *.json")
            .each("", IN_LIBRARY)
            .named("music library, JSON"),
        FileRule.file(
                Csv.of("Preference", "Item Description", "Created"),
                LIKED,
                "Apple Music Likes and Dislikes*.csv",
                "Apple Music - Favorites*.csv")
            .named("music likes"),
        FileRule.file(Csv.any(), TOP, "Apple Music - Top Content*.csv").named("top music"),
        FileRule.file(Csv.of(TASTES), CHOSEN, "Music - Onboarding *.csv").named("taste chosen"));
  }

  /** Only the end of a play counts as one. Exports of 2019 have no type and list plays alone. */
  private static Stream<Trace> event(Row row) {
    Mapping meaning =
        switch (row.firstOf("Event Type")) {
          case "PLAY_END", "" -> PLAYED;
          case "LYRIC_DISPLAY" -> LYRICS;
          default -> OTHER_EVENT;
        };
    return meaning.map(row);
  }
}
