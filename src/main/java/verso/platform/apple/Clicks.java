package verso.platform.apple;

import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * One row of the logs of the App Store, Apple Music, TV and Books: of its hundred columns, those
 * that say something about the person.
 */
final class Clicks {
  private static final String[] THINGS = {
    "Item Descriptions", "App", "App Name", "Media Bundle App Name", "Page", "Page Type"
  };

  private static final Mapping SEARCHED =
      logged(
          RowMapping.of(
              Kind.SEARCH, Origin.OBSERVED, "Final Search Term", "Search Term", "Search Terms"));
  private static final Mapping SHOWN = logged(RowMapping.of(Kind.VIEW, Origin.SHOWN, THINGS));
  private static final Mapping VIEWED = logged(RowMapping.of(Kind.VIEW, Origin.OBSERVED, THINGS));
  private static final Mapping USED =
      logged(
          RowMapping.of(
              Kind.APP, Origin.OBSERVED, "App", "App Name", "Media Bundle App Name", "Page"));

  private Clicks() {}

  private static RowMapping logged(RowMapping mapping) {
    return mapping
        .utc("Event Date Time")
        .detail("event", "Event Type")
        .detail("action", "Action Type")
        .detail("app", "App", "App Name", "Media Bundle App Name")
        .detail("page", "Page")
        .detail("pageType", "Page Type")
        .detail("tab", "Tab")
        .detail("personalized", "Is Personalized")
        .detail("purchase", "Is Purchase")
        .detail("device", "Hardware Model", "Hardware Type")
        .detail("os", "Platform")
        .detail("country", "Store Front")
        .detail("ip", "IP Address")
        .or(GenericMapping::map);
  }

  static Stream<Trace> click(Row row) {
    boolean hasTerm = !row.firstOf("Final Search Term", "Search Term", "Search Terms").isEmpty();
    Mapping meaning =
        switch (row.firstOf("Event Type").toLowerCase(Locale.ROOT)) {
          case "search" -> hasTerm ? SEARCHED : VIEWED;
          case "impressions" -> SHOWN;
          case "enter", "exit" -> USED;
          default -> VIEWED;
        };
    return meaning.map(row);
  }
}
