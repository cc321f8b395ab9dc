package verso.platform.facebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Timestamp;
import verso.platform.LabelledRow;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the files of searches, groups, events, purchases and other doings say. */
final class FacebookActivity {
  private static final Pattern QUOTES = Pattern.compile("^[\"“”„«»\\s]+|[\"“”„«»\\s]+$");

  private FacebookActivity() {}

  /** One search; older exports put the query in quotation marks. */
  static Stream<Trace> search(Row row) {
    String quoted = Entry.part(row, "text");
    String query = QUOTES.matcher(quoted).replaceAll("");
    return row
        .trace(Kind.SEARCH, Origin.OBSERVED, query.isEmpty() ? row.text("title") : query)
        .when(Entry.time(row))
        .detail("action", query.isEmpty() ? "" : row.text("title"))
        .stream();
  }

  /** One answer to an event; the list it stands in says which. */
  static Stream<Trace> eventAnswer(Row row) {
    String answer = row.keys().size() > 1 ? row.keys().get(1).replace('_', ' ') : "";
    return event(row, Kind.REACTION, Origin.DECLARED, answer);
  }

  /** One event that the person was invited to. */
  static Stream<Trace> eventInvitation(Row row) {
    return event(row, Kind.VIEW, Origin.SHOWN, "invited");
  }

  /** One event that the person made. */
  static Stream<Trace> ownEvent(Row row) {
    return event(row, Kind.POST, Origin.DECLARED, "organised");
  }

  private static Stream<Trace> event(Row row, Kind kind, Origin origin, String status) {
    return row
        .trace(kind, origin, row.text("name"))
        .when(row.utc("start_timestamp"))
        .detail("status", status)
        .detail("category", "event")
        .detail("endTime", Entry.iso(row.utc("end_timestamp")))
        .detail("address", Entry.firstOf(row.text("place", "name"), row.text("place")))
        .text(row.text("description"))
        .stream();
  }

  /** One thing bought or sold on the marketplace. */
  static Mapping deal(String status) {
    return row ->
        row
            .trace(Kind.PURCHASE, Origin.OBSERVED, row.text("title"))
            .when(Entry.time(row))
            .detail("status", status)
            .detail("amount", row.text("price"))
            .detail("category", row.text("category"))
            .detail("counterpart", row.text("seller"))
            .detail("latitude", row.text("location", "coordinate", "latitude"))
            .detail("longitude", row.text("location", "coordinate", "longitude"))
            .text(row.text("description"))
            .stream();
  }

  /** One payment; the other side of it names it. */
  static Stream<Trace> payment(Row row) {
    return row
        .trace(Kind.PURCHASE, Origin.OBSERVED, row.firstOf("receiver", "type", "sender"))
        .when(Entry.time(row))
        .detail("amount", row.text("amount"))
        .detail("currency", row.text("currency"))
        .detail("counterpart", row.text("receiver"))
        .detail("author", row.text("sender"))
        .detail("category", row.text("type"))
        .detail("status", row.text("status"))
        .detail("ip", row.text("ip"))
        .stream();
  }

  /** One donation. */
  static Stream<Trace> donation(Row row) {
    String cause = Entry.part(row, "fundraiser", "title");
    return row
        .trace(Kind.PURCHASE, Origin.DECLARED, cause.isEmpty() ? Entry.name(row) : cause)
        .when(Entry.time(row))
        .detail("category", "donation")
        .detail("amount", Entry.part(row, "fundraiser", "donated_amount"))
        .stream();
  }

  /** One notification. */
  static Stream<Trace> notification(Row row) {
    return row
        .trace(Kind.VIEW, Origin.SHOWN, Entry.firstOf(row.text("text"), Entry.name(row)))
        .when(Entry.time(row))
        .detail("category", "notification")
        .detail("url", row.text("href"))
        .stream();
  }

  /** One video watched, its time in words. */
  static Stream<Trace> videoWatched(Row row) {
    return row
        .trace(Kind.VIEW, Origin.OBSERVED, row.text("video_title"))
        .when(row.utc("action_time"))
        .detail("action", row.text("user_action"))
        .detail("time", row.text("action_time"))
        .stream();
  }

  /** The intervals spent on Facebook, each with a start and an end. */
  static Stream<Trace> timeSpent(LabelledRow row) {
    return row.nested().stream()
        .filter(interval -> interval.record().times().count() > 0)
        .map(FacebookActivity::interval);
  }

  private static Trace interval(LabelledRow interval) {
    List<Timestamp> times = interval.record().times().sorted(byInstant()).toList();
    Moment start = interval.moment(Optional.of(times.getFirst()));
    Moment end = interval.moment(Optional.of(times.getLast()));
    return interval
        .row()
        .trace(Kind.LOGIN, Origin.OBSERVED, "")
        .when(start)
        .detail("category", "time spent")
        .detail("endTime", times.size() > 1 ? Entry.iso(end) : "")
        .build();
  }

  private static Comparator<Timestamp> byInstant() {
    return Comparator.comparing(Timestamp::instant);
  }

  /** One answer to a group's question for new members. */
  static Stream<Trace> membershipAnswer(Row group) {
    return group.each("answers").stream()
        .map(answer ->
            answer
                .trace(Kind.COMMENT, Origin.DECLARED, answer.text("answer"))
                .when(Entry.time(answer))
                .detail("list", group.text("group_name"))
                .text(answer.text("question"))
                .build());
  }

  /** The badges of each group: names of groups, each with a list of badges. */
  static Stream<Trace> badges(Row row) {
    return row.members().stream()
        .flatMap(group ->
            group.getValue().each().stream()
                .map(badge ->
                    badge
                        .trace(Kind.SEGMENT, Origin.INFERRED, Entry.name(badge))
                        .when(row.exported())
                        .detail("list", group.getKey())
                        .build()));
  }

  /** One poke. */
  static Stream<Trace> poke(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.firstOf("pokee", "poker", "name"))
        .when(Entry.time(row))
        .detail("action", "poke")
        .detail("author", row.text("poker"))
        .stream();
  }
}
