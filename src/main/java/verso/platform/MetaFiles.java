package verso.platform;

import static verso.trace.Kind.ADVERTISER;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OFF_PLATFORM;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.LabelHtml;
import verso.trace.Basis;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files mean that Facebook, Instagram, Threads and Messenger export alike. */
public final class MetaFiles {
  private static final Pattern EVENT_TYPE = Pattern.compile("[A-Z][A-Z_]{2,30}");

  /** The order of the marks in a table whose header says nothing. */
  private static final List<Basis> COLUMNS =
      List.of(Basis.CONTACT_LIST, Basis.RETARGETING, Basis.STORE_VISIT);

  private static final Map<String, Basis> FLAGS =
      Map.of(
          "has_data_file_custom_audience", Basis.CONTACT_LIST,
          "has_remarketing_custom_audience", Basis.RETARGETING,
          "has_in_person_store_visit", Basis.STORE_VISIT);

  private MetaFiles() {}

  /**
   * {@code advertisers_using_your_activity_or_information}: an advertiser with flags (JSON until
   * 2024, HTML as a table of marks), or a list of advertisers below a sentence about why (since).
   */
  public static Stream<Trace> advertisers(LabelledRow row) {
    String name = row.text("advertiser_name");
    if (!name.isEmpty()) {
      return advertiser(row, name, flags(row));
    }
    List<Field> fields = row.record().fields();
    boolean isTableRow =
        fields.size() > 2 && fields.stream().skip(1).allMatch(MetaFiles::isMarkOrBlank);
    return isTableRow
        ? advertiser(row, fields.getFirst().value(), marks(fields))
        : fields.stream().flatMap(field -> audience(row, field));
  }

  private static boolean isMarkOrBlank(Field field) {
    return field.isEmpty() || field.value().equalsIgnoreCase("x");
  }

  private static List<Basis> flags(LabelledRow row) {
    return FLAGS.entrySet().stream()
        .filter(flag -> row.record().truth(flag.getKey()).orElse(false))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }

  private static List<Basis> marks(List<Field> fields) {
    var bases = new ArrayList<Basis>();
    for (int i = 1; i < fields.size(); i++) {
      Basis known = AudienceWords.basis(fields.get(i).label());
      boolean byPlace = known == Basis.UNSTATED && i <= COLUMNS.size();
      if (!fields.get(i).isEmpty()) {
        bases.add(byPlace ? COLUMNS.get(i - 1) : known);
      }
    }
    return bases;
  }

  private static Stream<Trace> audience(LabelledRow row, Field field) {
    String sentence =
        Stream.of(field.label(), row.title(), row.row().contextText("section"))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    return field
        .texts()
        .map(name ->
            row.snapshot(ADVERTISER, SUPPLIED, name)
                .basis(AudienceWords.basis(sentence))
                .detail("list", sentence)
                .build());
  }

  private static Stream<Trace> advertiser(LabelledRow row, String name, List<Basis> bases) {
    TraceBuilder trace = row.snapshot(ADVERTISER, SUPPLIED, name);
    (bases.isEmpty() ? List.of(Basis.UNSTATED) : bases).forEach(trace::basis);
    return trace.stream();
  }

  /**
   * {@code your_activity_off_meta_technologies}: a business with the events it sent; a page each in
   * HTML.
   */
  public static Stream<Trace> offMetaActivity(LabelledRow row) {
    String business =
        Stream.of(row.title(), row.text("name"), row.row().text(LabelHtml.PAGE))
            .filter(text -> !text.isBlank())
            .findFirst()
            .orElse("");
    List<LabelledRow> inside = row.nested();
    List<LabelledRow> events =
        (inside.isEmpty() ? List.of(row) : inside).stream().filter(MetaFiles::isEvent).toList();
    if (events.isEmpty()) {
      return row.one(OFF_PLATFORM, SUPPLIED, business);
    }
    var seen = new HashMap<String, Integer>();
    return events.stream().map(event -> offMetaEvent(event, business, seen));
  }

  private static boolean isEvent(LabelledRow row) {
    return !eventType(row).isEmpty();
  }

  private static String eventType(LabelledRow row) {
    String named = row.text("event", "type");
    return !named.isEmpty() || !row.text("name").isEmpty()
        ? named
        : row.record().fields().stream()
            .map(Field::value)
            .filter(EVENT_TYPE.asMatchPredicate())
            .findFirst()
            .orElse("");
  }

  /** Equal events of one minute are told apart by their number, since they did all happen. */
  private static Trace offMetaEvent(LabelledRow event, String business, Map<String, Integer> seen) {
    String type = eventType(event);
    Moment received = event.time("received");
    Moment time = received.isKnown() ? received : event.time();
    String id = event.text("id");
    int ordinal = seen.merge(type + " " + id + " " + time, 1, Integer::sum);
    return event
        .row()
        .trace(OFF_PLATFORM, SUPPLIED, business)
        .when(time)
        .detail("event", type)
        .detail("sourceId", id)
        .detail("ordinal", ordinal > 1 ? Integer.toString(ordinal) : "")
        .build();
  }

  /** {@code link_history}: a page opened in the app's own browser. */
  public static Stream<Trace> linkHistory(LabelledRow row) {
    String link = row.href("page link");
    String url = link.isEmpty() ? row.href() : link;
    String title = row.words("page title", "title");
    Moment start = row.time("session start");
    Moment end = row.time("session end");
    return url.isEmpty() && title.isEmpty()
        ? Stream.empty()
        : row
            .trace(VIEW, OBSERVED, title.isEmpty() ? url : title)
            .when(start)
            .detail("url", title.isEmpty() ? "" : url)
            .detail("endTime", end.isKnown() ? iso(end) : row.text("session end"))
            .detail("category", "links")
            .stream();
  }

  /** Without a zone where the page has none. */
  private static String iso(Moment end) {
    String utc = end.instant().toString();
    return end.standing() == Moment.Standing.LOCAL ? utc.substring(0, utc.length() - 1) : utc;
  }

  /** One message of a thread, from {@code message_N.json} or its page. */
  public static Stream<Trace> message(LabelledRow row) {
    return row.row().has("sender_name") || row.row().has("timestamp_ms")
        ? jsonMessage(row.row()).stream()
        : htmlMessage(row);
  }

  private static TraceBuilder jsonMessage(Row row) {
    String content = row.text("content");
    String link = row.text("share", "link");
    String other = MetaThread.counterpart(row);
    TraceBuilder trace =
        row.trace(MESSAGE, OBSERVED, first(content, row.text("share", "share_text"), link))
            .when(row.utc("timestamp_ms"))
            .detail("author", row.text("sender_name"))
            .detail("counterpart", other)
            .detail("direction", MetaThread.direction(row.text("sender_name"), other))
            .detail("thread", thread(row))
            .detail("url", link)
            .detail("duration", row.text("call_duration"))
            .detail("ip", row.text("ip"))
            .detail("status", row.text("is_unsent").equals("true") ? "unsent" : "")
            .text(content.isEmpty() ? "" : row.text("share", "share_text"))
            .detail("handle", row.text("share", "original_content_owner"));
    for (String kind : List.of("photos", "videos", "gifs", "audio_files", "files")) {
      row.each(kind).forEach(file -> trace.detail("attachment", file.text("uri")));
    }
    row.each("reactions").forEach(r -> trace.detail("reaction", r.text("reaction")));
    return trace;
  }

  /** The title of a thread usually follows its messages; the names of its people come before. */
  private static String thread(Row row) {
    String title = row.contextText("title");
    return title.isEmpty() ? String.join(", ", row.context().get("participants").leaves()) : title;
  }

  /** Boxes without a date are the page's list of participants. */
  private static Stream<Trace> htmlMessage(LabelledRow row) {
    if (!row.time().isKnown() || row.title().isEmpty()) {
      return Stream.empty();
    }
    List<String> texts = row.list().stream().filter(Predicate.not(String::isBlank)).toList();
    TraceBuilder trace =
        row.trace(MESSAGE, OBSERVED, texts.isEmpty() ? "" : texts.getFirst())
            .detail("author", row.title())
            .detail("thread", row.row().contextText("title"))
            .detail("url", row.href());
    texts.stream().skip(1).forEach(trace::text);
    row.record().media().forEach(uri -> trace.detail("attachment", uri));
    return trace.stream();
  }

  private static String first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
