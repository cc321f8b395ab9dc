package verso.platform.amazon;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Keys;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** Kindle: what was read, marked, owned, and whom the person follows. */
final class Reading {
  private static final Mapping SESSION =
      RowMapping.of(Kind.VIEW, Origin.OBSERVED, "Product Name", "Title", "ASIN")
          .utc("start_timestamp", "start_time")
          .detail("endTime", "end_timestamp", "end_time")
          .detail("duration", "total_reading_millis", "total_reading_milliseconds")
          .detail("device", "device_family", "Device Type")
          .fixed("category", "book")
          .rest();

  private static final Mapping MARK =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Product Name", "Title", "Annotation Type", "ASIN")
          .time("Customer modified date on device", "Creation Date")
          .detail("action", "Annotation Type")
          .fixed("category", "mark in a book")
          .rest();

  private static final Mapping INSIGHT =
      RowMapping.of(
              Kind.VIEW,
              Origin.OBSERVED,
              "Product Name",
              "Title",
              "Goal",
              "Achievement Name",
              "ASIN")
          .time("Date Read", "Date", "Day", "start_time", "Earn Date", "Timestamp")
          .fixed("category", "book")
          .rest();

  private static final Mapping AUTHOR =
      RowMapping.of(
              Kind.FOLLOW,
              Origin.DECLARED,
              "Author Name",
              "Author",
              "Followed Name",
              "Name",
              "ASIN")
          .time("Follow Date", "Following Since", "Creation Date", "Timestamp", "Date")
          .fixed("category", "author")
          .rest();

  private static final Mapping SHELF =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Product Name", "Title", "Collection Name", "ASIN")
          .time("Acquired Date", "Date Acquired", "Purchase Date", "Creation Date", "Date")
          .fixed("list", "Kindle library")
          .rest();

  private static final Set<String> ACQUIRED =
      Set.of("acquireddate", "purchasedate", "creationdate");

  private Reading() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), SESSION, "Kindle.Devices.ReadingSession*.csv").named("reading"),
        FileRule.json("Digital.Content.Ownership*.json")
            .each("", Reading::owned)
            .named("books owned"),
        FileRule.file(Csv.any(), MARK, "*whispersync*.csv").named("marks in books"),
        FileRule.file(
                Csv.any(),
                INSIGHT,
                "Kindle.ReadingInsights*/**/*.csv",
                "Kindle.ReadingInsights*.csv")
            .named("reading insights"),
        FileRule.file(
                Csv.any(), AUTHOR, "Kindle.AuthorFollows*/**/*.csv", "Kindle.AuthorFollows*.csv")
            .named("authors followed"),
        FileRule.file(
                Csv.any(),
                SHELF,
                "Kindle.UnifiedLibraryIndex*/**/*.csv",
                "Kindle.UnifiedLibraryIndex*.csv")
            .named("Kindle library"));
  }

  /** A book or app; the day it was acquired stands in the first of its rights. */
  private static Stream<Trace> owned(Row row) {
    String title = row.firstOf("resource/Product Name", "resource/ASIN", "title", "asin");
    return title.isEmpty()
        ? GenericMapping.map(row)
        : row
            .trace(Kind.SAVE, Origin.OBSERVED, title)
            .when(acquired(row))
            .detail("category", row.firstOf("resource/resourceType", "resourceType"))
            .detail("asin", row.firstOf("resource/ASIN", "asin"))
            .detail("list", "Kindle library")
            .stream();
  }

  private static Moment acquired(Row row) {
    return row.scalars().stream()
        .filter(said -> ACQUIRED.contains(Keys.loose(said.getKey())))
        .map(said -> Row.moment(said.getValue().text()))
        .findFirst()
        .orElse(Moment.NONE);
  }
}
