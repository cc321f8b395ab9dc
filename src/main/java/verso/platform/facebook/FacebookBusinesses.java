package verso.platform.facebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What other businesses' sites and apps have to do with the person. */
final class FacebookBusinesses {
  private static final Pattern EVENT_TYPE = Pattern.compile("[A-Z][A-Z_]{2,40}");
  private static final Pattern NUMBER = Pattern.compile("\\d{6,}");

  private FacebookBusinesses() {}

  /** One business and every event it sent about the person. */
  static Stream<Trace> offPlatform(Row row) {
    String business = row.text("name");
    var seen = new HashMap<List<String>, Integer>();
    var traces = new ArrayList<Trace>();
    for (Row event : row.each("events")) {
      var same = List.of(event.text("id"), event.text("type"), event.text("timestamp"));
      traces.add(offPlatform(event, business, seen.merge(same, 1, Integer::sum)));
    }
    return traces.stream();
  }

  /** One business, or in a page one event, as labelled values. */
  static Stream<Trace> labelledOffPlatform(LabelledRow row) {
    List<LabelledRow> inside = row.nested().stream().filter(e -> !event(e).isEmpty()).toList();
    List<LabelledRow> events = inside.isEmpty() ? List.of(row) : inside;
    var seen = new HashMap<List<String>, Integer>();
    var traces = new ArrayList<Trace>();
    for (LabelledRow event : events) {
      var same = List.of(id(event), event(event), event.time().toString());
      int ordinal = seen.merge(same, 1, Integer::sum);
      traces.add(
          labelledEvent(
              row,
              event,
              ordinal == 1 ? row.row().text(BusinessPage.ORDINAL) : Integer.toString(ordinal)));
    }
    return traces.stream();
  }

  /** One event of a business' page. */
  static Stream<Trace> pageEvent(Row row) {
    return labelledOffPlatform(LabelledRow.of(row));
  }

  private static Trace labelledEvent(LabelledRow business, LabelledRow event, String ordinal) {
    return event
        .trace(Kind.OFF_PLATFORM, Origin.SUPPLIED, business.title())
        .detail("event", event(event))
        .detail("id", id(event))
        .detail("ordinal", ordinal)
        .build();
  }

  /** The event's type: labels are in the account's language, types in capitals. */
  private static String event(LabelledRow event) {
    String named = event.text("event");
    return named.isEmpty() ? matching(event, EVENT_TYPE) : named;
  }

  private static String id(LabelledRow event) {
    String named = event.text("id");
    return named.isEmpty() ? matching(event, NUMBER) : named;
  }

  private static String matching(LabelledRow event, Pattern pattern) {
    return event.list().stream()
        .filter(text -> pattern.matcher(text).matches())
        .findFirst()
        .orElse("");
  }

  /**
   * One event. Its time is rounded to the minute and its id names the sender, not the event, so
   * that only an ordinal keeps equal ones apart.
   */
  private static Trace offPlatform(Row event, String business, int ordinal) {
    return event
        .trace(Kind.OFF_PLATFORM, Origin.SUPPLIED, business)
        .when(event.utc("timestamp"))
        .detail("event", event.text("type"))
        .detail("id", event.text("id"))
        .detail("ordinal", ordinal == 1 ? "" : Integer.toString(ordinal))
        .build();
  }

  /** One app or site that the person connected to the account, or one of Facebook's own games. */
  static Stream<Trace> app(Row row) {
    return connected(row).stream();
  }

  /** One app that the person runs on Facebook's platform. */
  static Stream<Trace> ownApp(Row row) {
    return connected(row).detail("action", "administers").stream();
  }

  private static TraceBuilder connected(Row row) {
    return row.trace(Kind.APP, Origin.DECLARED, Entry.name(row))
        .when(Entry.time(row))
        .detail("status", row.text("category"))
        .detail("endTime", Entry.iso(row.utc("removed_timestamp")))
        .detail("id", row.text("user_app_scoped_id"));
  }
}
