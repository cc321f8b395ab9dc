package verso.platform.amazon;

import java.util.List;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

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

  private static final Mapping OWNED =
      RowMapping.of(
              Kind.SAVE,
              Origin.OBSERVED,
              "resource/Product Name",
              "Product Name",
              "title",
              "resource/ASIN",
              "asin")
          .time("rights/acquiredDate", "acquiredDate", "Purchase Date", "creationDate")
          .detail("category", "resource/resourceType", "resourceType")
          .fixed("list", "Kindle library")
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

  private Reading() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), SESSION, "Kindle.Devices.ReadingSession*.csv").named("reading"),
        FileRule.json("Digital.Content.Ownership*.json").each("", OWNED).named("books owned"),
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
}
