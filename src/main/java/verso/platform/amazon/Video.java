package verso.platform.amazon;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.QuotedTwice;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.SeriesTitle;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Prime Video: what was watched, searched for, kept, bought and rented. */
final class Video {
  private static final String[] TITLES = {"Title", "Title Name", "ASIN"};
  private static final String[] MATERIAL = {"Material Type Description", "Video Type"};

  /** Sorts of films that play before and beside what was chosen. */
  private static final Set<String> PROMOTIONS = Set.of("promo", "trailer");

  private static final Mapping WATCHED = played(Origin.OBSERVED);
  private static final Mapping PROMOTED = played(Origin.SHOWN);

  private static final Mapping SEARCHED =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "Search Query from Customer", "Search Query")
          .time("Search Request Date", "Date")
          .detail("device", "Device Name")
          .fixed("app", "Prime Video")
          .rest();

  private static final Mapping BOUGHT =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Title", "Title Name")
          .time("Grant Time", "Purchase Date")
          .detail("endTime", "Rental Expiry Time")
          .detail("action", "Offer Type")
          .fixed("category", "video")
          .rest();

  private static final Mapping KEPT =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "catalogTitle", "Title")
          .time("itemAddedDate")
          .detail("category", "itemType")
          .fixed("list", "watchlist")
          .rest();

  private Video() {}

  private static RowMapping played(Origin origin) {
    return RowMapping.of(Kind.VIEW, origin, TITLES)
        .time("Playback Start Datetime (UTC)", "Playback Hour", "Playback Start", "Timestamp")
        .utc("Playback Start Datetime (UTC)")
        .derived("series", row -> SeriesTitle.seriesIn(row.firstOf(TITLES)))
        .detail("endTime", "Playback End Datetime (UTC)")
        .detail("duration", "Seconds Viewed")
        .detail("category", MATERIAL)
        .detail("device", "Amazon Device Model Name", "Device Model", "Device/Operating System")
        .detail("language", "Audio Language")
        .detail("city", "City")
        .detail("region", "State")
        .detail("country", "Country", "Country Code")
        .rest();
  }

  private static Stream<Trace> view(Row row) {
    boolean isPromotion = PROMOTIONS.contains(row.firstOf(MATERIAL).toLowerCase(Locale.ROOT));
    return (isPromotion ? PROMOTED : WATCHED).map(row);
  }

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                QuotedTwice.in(
                    Csv.of(
                        "Playback Hour",
                        "Title",
                        "Playback Start Datetime (UTC)",
                        "Seconds Viewed",
                        "Playback Start")),
                Video::view,
                "Digital.PrimeVideo.Viewing*.csv",
                "Digital.PrimeVideo.Viewing*/*.csv",
                "PrimeVideo.WatchEvent*.csv",
                "Your Prime Video Viewing Activity/Viewing*.csv",
                "Prime Video*/Viewing History*.csv")
            .orContaining("Playback Start Datetime (UTC)", "Playback Hour")
            .named("videos watched"),
        FileRule.file(
                Csv.of("Search Query from Customer", "Search Query", "Search Request Date"),
                SEARCHED,
                "*Prime Video*/Search History*.csv")
            .orContaining("Search Query from Customer")
            .named("searches for videos"),
        FileRule.file(
                Csv.of("Title", "Offer Type", "Grant Time"),
                BOUGHT,
                "*Prime Video*/Purchases and Rentals*.csv")
            .orContaining("Rental Expiry Time")
            .named("videos bought"),
        FileRule.file(
                Csv.of("itemAddedDate", "catalogTitle"),
                KEPT,
                "Digital.PrimeVideo.Watchlist*/Watchlist*.csv",
                "Digital.PrimeVideo.Watchlist*.csv")
            .orContaining("catalogTitle")
            .named("videos to watch"));
  }
}
