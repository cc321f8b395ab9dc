package verso.platform.microsoft;

import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the person did with Microsoft's products, by types of data. */
final class Activity {
  private static final String[] TIMES = {
    "DateTime", "Timestamp", "StartDateTime", "EventDateTime", "PurchaseDate", "Date", "Time"
  };

  static final Mapping PAGE =
      observed(Kind.VIEW, "PageTitle", "Title", "NavigatedToUrl", "Url")
          .detail("url", "NavigatedToUrl", "Url")
          .rest();

  static final Mapping SEARCH =
      observed(
              Kind.SEARCH, "SearchTerms", "SearchQuery", "QueryText", "Query", "SearchText", "Text")
          .detail("url", "ClickedUrl", "ClickedUrls", "NavigatedToUrl")
          .rest();

  static final Mapping SPOKEN =
      observed(
              Kind.SEARCH,
              "Transcript",
              "UtteranceText",
              "Utterance",
              "DisplayText",
              "RecognizedText",
              "Text")
          .fixed("action", "spoken or typed")
          .rest();

  static final Mapping APP =
      observed(Kind.APP, "AppName", "ApplicationName", "ProductName", "ServiceName", "Name")
          .detail("app", "AppName", "ApplicationName", "ProductName")
          .detail("publisher", "AppPublisher", "Publisher")
          .detail("endTime", "EndDateTime")
          .rest();

  static final Mapping INSTALLED =
      observed(Kind.APP, "AppName", "SoftwareName", "ProgramName", "ProductName", "Name", "Title")
          .fixed("action", "installed")
          .rest();

  static final Mapping FITNESS =
      observed(Kind.OTHER, "ActivityType", "ExerciseType", "Activity", "Name")
          .fixed("category", "fitness")
          .rest();

  static final Mapping FEEDBACK =
      observed(Kind.COMMENT, "ProductName", "AppName", "Title", "Subject", "Name")
          .detail("rating", "Rating", "Stars")
          .text("Feedback", "Comment", "ReviewText", "Text")
          .rest();

  static final Mapping PURCHASE =
      observed(Kind.PURCHASE, "ProductName", "ItemName", "Title", "Description", "Name")
          .detail("amount", "Amount", "Price", "TotalAmount")
          .detail("currency", "Currency", "CurrencyCode")
          .rest();

  static final Mapping SUPPORT =
      observed(Kind.MESSAGE, "Title", "Subject", "Question", "Issue", "Text", "Name")
          .fixed("counterpart", "Microsoft Support")
          .text("Description", "Text")
          .rest();

  static final Mapping CONTACT =
      RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, "DisplayName", "Name", "GamerTag", "UserName")
          .asOfExport()
          .time(TIMES)
          .rest();

  static final Mapping DEVICE =
      observed(Kind.DEVICE, "DeviceName", "DeviceModel", "Model", "NetworkName", "Name")
          .detail("os", "OSVersion", "OperatingSystem", "OSName")
          .detail("ip", "IPAddress", "IpAddress")
          .rest();

  static final Mapping EVENT =
      observed(Kind.OTHER, "EventName", "Event", "ProductName", "AppName", "Name").rest();

  static final Mapping SENSOR =
      observed(Kind.OTHER, "SensorName", "SensorType", "DeviceName", "Name")
          .fixed("category", "sensor")
          .rest()
          .unnamed();

  private static final Mapping WATCHED = content(Kind.VIEW);
  private static final Mapping HEARD = content(Kind.LISTEN);

  private Activity() {}

  private static RowMapping observed(Kind kind, String... subjects) {
    return RowMapping.of(kind, Origin.OBSERVED, subjects).time(TIMES);
  }

  private static RowMapping content(Kind kind) {
    return observed(kind, "Title", "ContentTitle", "MediaTitle", "ItemName", "GameTitle", "Name")
        .detail("author", "Artist", "ArtistName", "Author")
        .detail("category", "ContentType", "MediaType", "Type")
        .detail("app", "AppName", "ApplicationName")
        .detail("url", "Url", "ContentUrl")
        .rest();
  }

  static Stream<Trace> content(Row row) {
    String type = row.firstOf("ContentType", "MediaType", "Type").toLowerCase(Locale.ROOT);
    boolean isSound = type.contains("music") || type.contains("song") || type.contains("podcast");
    return (isSound ? HEARD : WATCHED).map(row);
  }

  /** A point has no name, seldom an address. */
  static Stream<Trace> location(Row row) {
    TraceBuilder trace =
        row.trace(Kind.PLACE, Origin.OBSERVED, row.firstOf("Address", "LocationName", "Name"))
            .when(Row.moment(row.firstOf(TIMES)))
            .detail("latitude", row.firstOf("Latitude", "Location/Latitude"))
            .detail("longitude", row.firstOf("Longitude", "Location/Longitude"))
            .detail("accuracy", row.firstOf("AccuracyRadius", "Accuracy"))
            .detail("action", row.firstOf("ActivityType"))
            .detail("endTime", row.firstOf("EndDateTime"))
            .detail("device", row.firstOf("DeviceName", "DeviceType"));
    return trace.stream();
  }
}
