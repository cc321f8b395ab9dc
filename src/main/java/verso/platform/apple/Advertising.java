package verso.platform.apple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.KeyValueText;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The segments Apple files the person in, the marketing it sends, and what is seen in stores. */
final class Advertising {
  /** A row is a moment at which personalised ads were limited. */
  private static final Mapping LIMITED =
      RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "Limit Ad Tracking", "State", "Status")
          .utc("Created Date")
          .fixed("field", "limit ad tracking")
          .rest()
          .or(
              RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "Created Date")
                  .utc("Created Date")
                  .fixed("field", "limit ad tracking")
                  .rest());

  private static final Mapping ANSWERED =
      RowMapping.of(Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Communication Name")
          .utc("Response Time")
          .detail("action", "Response Type")
          .fixed("advertiser", "Apple")
          .rest();

  /** Where the name of a segment is a list, this stands between its parts. */
  private static final String BETWEEN = "\\s*[;,]\\s+";

  private Advertising() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), Advertising::segments, segments("csv")).named("ad segments"),
        FileRule.json(segments("json")).at("", Advertising::segments).named("ad segments, JSON"),
        FileRule.file(new KeyValueText(), Advertising::segments, segments("txt"))
            .named("ad segments, text of the settings"),
        FileRule.file(Csv.of("Created Date"), LIMITED, "Limit Ad Tracking Information*.csv")
            .named("limited ad tracking"),
        FileRule.file(
                Csv.of("Delivery Time", "Communication Name"),
                Advertising::delivered,
                "Marketing Communications Delivery*.csv")
            .orContaining("Delivery Time")
            .named("marketing received"),
        FileRule.file(
                Csv.of("Response Time", "Communication Name"),
                ANSWERED,
                "Marketing Communications Response*.csv")
            .orContaining("Response Time")
            .named("marketing answered"),
        FileRule.file(
                Csv.of("Event Date Time", "Event Type"),
                Clicks::click,
                "* Click Activity*.csv",
                "Apps And Service Analytics*.csv")
            .orContaining("Is Personalized")
            .named("activity in stores"));
  }

  /** No such file is confirmed; Apple says the segments exist, the settings show them. */
  private static String[] segments(String ending) {
    return Stream.of("apple%sadvertis*", "ad%stargeting*", "ad%splatform*", "ad%ssegment*")
        .flatMap(name -> Stream.of(" ", "_", "-", "").map(between -> name.replace("%s", between)))
        .flatMap(name -> Stream.of("*" + name + "." + ending, "*" + name + "/**/*." + ending))
        .toArray(String[]::new);
  }

  private static Stream<Trace> segments(Row row) {
    return row.scalars().stream().flatMap(Advertising::segments);
  }

  private static Stream<Trace> segments(Map.Entry<String, Row> scalar) {
    ProfileField field = ProfileField.of(scalar.getKey());
    Row row = scalar.getValue();
    return switch (field.kind()) {
      case DEMOGRAPHIC, PLACE, DEVICE ->
          row
              .trace(field.kind(), Origin.INFERRED, row.text())
              .detail(field.detail(), field.name())
              .when(row.exported())
              .stream();
      default ->
          Stream.of(row.text().split(BETWEEN))
              .map(name ->
                  row.trace(Kind.SEGMENT, Origin.INFERRED, name)
                      .detail("category", scalar.getKey())
                      .when(row.exported())
                      .build());
    };
  }

  /** A stray character stands before the name and behind the time. */
  private static Stream<Trace> delivered(Row row) {
    String name = row.firstOf("Communication Name");
    String time = row.firstOf("Delivery Time");
    TraceBuilder trace =
        row.trace(Kind.AD_IMPRESSION, Origin.SHOWN, withoutStrayStart(name))
            .when(Times.utc(withoutStrayEnd(time)))
            .detail("advertiser", "Apple");
    row.members().stream()
        .filter(member -> !member.getKey().matches("(?i)(communication name|delivery time)"))
        .forEach(member -> trace.detail(member.getKey(), member.getValue().text()));
    return trace.stream();
  }

  private static String withoutStrayStart(String name) {
    return name.replaceFirst("^[^\\p{L}\\p{N}]+", "");
  }

  private static String withoutStrayEnd(String time) {
    return time.toUpperCase(Locale.ROOT).replaceFirst("[^0-9Z]+$", "");
  }
}
