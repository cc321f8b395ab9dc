package verso.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.Labelled;
import verso.format.Timestamp;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** A {@link Row} seen as a {@link Labelled} record: asked by concept, whatever the language. */
public final class LabelledRow {
  /** Members that make up one record, so that an object of just one of them is no wrapper. */
  private static final Set<String> PARTS =
      Set.of(
          "label_values",
          "string_map_data",
          "string_list_data",
          "media_map_data",
          "media_list_data",
          "media",
          "vec",
          "dict");

  /** What Instagram wrote until 2021 where a section of the export held nothing. */
  private static final String NO_DATA = "You have no data in this section";

  private final Row row;
  private final Labelled record;

  private LabelledRow(Row row, Labelled record) {
    this.row = row;
    this.record = record;
  }

  /** The row as one record. */
  public static LabelledRow of(Row row) {
    return new LabelledRow(row, Labelled.of(row.value()));
  }

  /**
   * The records in a row: usually itself; those inside where the platform wrapped them in an object
   * with one member ({@code {"activity_log_data": […]}}).
   */
  public static List<LabelledRow> records(Row row) {
    if (row.text().equals(NO_DATA)) {
      return List.of();
    }
    var members = row.members();
    if (members.size() == 1 && !PARTS.contains(members.getFirst().getKey())) {
      String key = members.getFirst().getKey();
      Value inside = row.value().get(key);
      if (inside instanceof Value.Items || row.isWholeFile()) {
        return row.each(key).stream().map(LabelledRow::of).toList();
      }
    }
    return List.of(of(row));
  }

  /** The row itself, for what is not labelled. */
  public Row row() {
    return row;
  }

  /** All the record says. */
  public Labelled record() {
    return record;
  }

  /** The record's own heading. */
  public String title() {
    return record.title();
  }

  /** {@link Labelled#text}. */
  public String text(String... names) {
    return record.text(names);
  }

  /** {@link Labelled#words}. */
  public String words(String... names) {
    return record.words(names);
  }

  /** {@link Labelled#main}. */
  public String main(String... names) {
    return record.main(names);
  }

  /** {@link Labelled#account}. */
  public String account(String... names) {
    return record.account(names);
  }

  /** {@link Labelled#list}. */
  public List<String> list(String... names) {
    return record.list(names);
  }

  /** {@link Labelled#href}. */
  public String href(String... names) {
    return record.href(names);
  }

  /** {@link Labelled#time()}, as a trace keeps it. */
  public Moment time() {
    return moment(record.time());
  }

  /** {@link Labelled#time(String...)}, as a trace keeps it. */
  public Moment time(String... names) {
    return moment(record.time(names));
  }

  /** A timestamp as a trace keeps it. */
  public Moment moment(Optional<Timestamp> timestamp) {
    return Row.moment(timestamp);
  }

  /** The first record inside one of these fields; an empty one if there is none. */
  public LabelledRow inside(String... names) {
    return new LabelledRow(row, record.inside(names));
  }

  /** The records inside these fields; those inside any field when none is named. */
  public List<LabelledRow> nested(String... names) {
    return inner(record.nested(names));
  }

  List<LabelledRow> inner(List<Labelled> records) {
    return records.stream().map(inner -> new LabelledRow(row, inner)).toList();
  }

  /** The record with only that field of it. */
  public LabelledRow only(Field field) {
    return new LabelledRow(
        row, new Labelled(record.title(), record.stamp(), List.of(field), record.media()));
  }

  /** Each entry of a {@code string_list_data} as a record of its own, under the same title. */
  public List<LabelledRow> entries() {
    if (row.each("string_list_data").size() < 2) {
      return List.of(this);
    }
    return record.fields().stream().map(this::only).toList();
  }

  /** Starts a trace of this record at its own {@link #time()}. */
  public TraceBuilder trace(Kind kind, Origin origin, String subject) {
    return row.trace(kind, origin, subject).when(time()).text(foreignWords(subject));
  }

  /** What a record says in a language no table has, as far as it is words and no token. */
  private String[] foreignWords(String subject) {
    return record.isForeign() && record.fields().size() > 1
        ? record.list().stream()
            .filter(text -> text.contains(" ") && !text.equals(subject))
            .toArray(String[]::new)
        : new String[0];
  }

  /** Starts a trace of this record at its own time or, as it is undated, at the export's. */
  public TraceBuilder snapshot(Kind kind, Origin origin, String subject) {
    return row.trace(kind, origin, subject).when(row.exported()).when(time());
  }

  /** A trace with that subject, link and time; none where there is no subject. */
  public Stream<Trace> one(Kind kind, Origin origin, String subject) {
    return subject.isEmpty()
        ? Stream.empty()
        : snapshot(kind, origin, subject).detail("url", otherThan(subject, href())).stream();
  }

  private static String otherThan(String subject, String href) {
    return href.equals(subject) ? "" : href;
  }

  /** Whether a field is just the time of the record, such as {@code Time}. */
  boolean isOwnTime(Field field) {
    return record.field("time").filter(field::equals).isPresent();
  }

  /** Whether a field holds a token, a cookie or the like, which no trace repeats. */
  boolean isSecret(Field field) {
    return record.secrets().contains(field);
  }
}
