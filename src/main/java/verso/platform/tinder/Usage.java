package verso.platform.tinder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.format.Timestamps;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** What Tinder counts a day: a map from day to number, or a list of days with their numbers. */
final class Usage {
  /** Not counted, but noted: the number by which advertisers know the phone. */
  private static final Set<String> IDENTIFIERS = Set.of("idfa", "advertisingid", "adid", "gaid");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "appopens", Kind.APP,
          "swipeslikes", Kind.REACTION,
          "swipespasses", Kind.REACTION,
          "superlikes", Kind.REACTION);

  private Usage() {}

  static Stream<Trace> read(Row counts) {
    String name = counts.keys().getLast();
    List<Row> listed = counts.value().members().isEmpty() ? counts.each() : List.of();
    return Stream.concat(
        counts.members().stream()
            .flatMap(day -> day(name, day.getKey(), day.getValue(), day.getValue().text())),
        listed.stream()
            .flatMap(
                day -> day(name, day.firstOf("date", "day"), day, day.firstOf("value", "count"))));
  }

  /** A day on which nothing happened is left out. */
  private static Stream<Trace> day(String name, String day, Row row, String value) {
    Moment when = Row.moment(Timestamps.parse(day));
    if (value.isEmpty() || value.equals("0")) {
      return Stream.empty();
    }
    if (IDENTIFIERS.contains(Keys.loose(name))) {
      return row
          .trace(Kind.DEVICE, Origin.OBSERVED, value)
          .detail("field", "advertising id")
          .when(when)
          .stream();
    }
    return row
        .trace(KINDS.getOrDefault(Keys.loose(name), Kind.OTHER), Origin.OBSERVED, "")
        .detail("event", name)
        .detail("count", value)
        .when(when)
        .stream();
  }
}
