package verso.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.format.DateOrders;
import verso.format.Item;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * One record of a file, as a {@link Mapping} sees it. A member that is not there, is empty, or says
 * {@code N/A} reads as the empty string, so that a mapping needs no case for absence.
 */
public final class Row {
  /** Begins the name of a member of the context. */
  private static final String AROUND = "../";

  private final Provenance provenance;
  private final Value value;
  private final Value context;
  private final String at;

  private Row(Provenance provenance, Value value, Value context, String at) {
    this.provenance = provenance;
    this.value = value;
    this.context = context;
    this.at = at;
  }

  /** The row of an item. */
  public static Row of(Item item, Provenance provenance) {
    return new Row(provenance, item.value(), item.context(), item.at());
  }

  /** All the row says. */
  public Value value() {
    return value;
  }

  /** What the file said of the whole around this row: {@link Item#context}. */
  public Value context() {
    return context;
  }

  /** Its place inside the entry: {@link Item#at}. */
  public String at() {
    return at;
  }

  /** Where the rows of this entry come from. */
  public Provenance provenance() {
    return provenance;
  }

  /** The scalar at this path of member names; the row's own text for an empty path. */
  public String text(String... path) {
    return present(value.at(path).text());
  }

  /**
   * The first of these members, by {@link verso.format.Keys#loose} name, that says something.
   * {@code artist/name} is a member of a member, {@code Distance/1} the second of a list or of
   * columns that share a name, {@code ../title} a member of the context.
   */
  public String firstOf(String... names) {
    for (String name : names) {
      String text = present(named(name).text());
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private Value named(String name) {
    Value found = value.like(name);
    if (found != Value.NOTHING || name.indexOf('/') < 0) {
      return found;
    }
    boolean isAround = name.startsWith(AROUND);
    Value inner = isAround ? context : value;
    for (String step : (isAround ? name.substring(AROUND.length()) : name).split("/")) {
      inner = step(inner, step);
    }
    return inner;
  }

  private static Value step(Value value, String step) {
    boolean isPlace = !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
    if (isPlace && step.length() < 6 && value instanceof Value.Items(List<Value> list)) {
      int place = Integer.parseInt(step);
      return place < list.size() ? list.get(place) : Value.NOTHING;
    }
    return value.like(step);
  }

  /** A scalar of the context, by {@link verso.format.Keys#loose} name. */
  public String contextText(String name) {
    return present(context.like(name).text());
  }

  /** Whether a member is there and says something. */
  public boolean has(String... path) {
    return !value.at(path).isEmpty();
  }

  /** A part of the row as a row of its own, its place the place of that part. */
  public Row part(String... path) {
    return new Row(provenance, value.at(path), context, at + pointer(path));
  }

  /** The elements of a list member as rows; the member itself where it is no list. */
  public List<Row> each(String... path) {
    Value list = value.at(path);
    String listAt = at + pointer(path);
    var rows = new ArrayList<Row>();
    if (list instanceof Value.Items(List<Value> elements)) {
      for (int i = 0; i < elements.size(); i++) {
        rows.add(new Row(provenance, elements.get(i), context, listAt + "/" + i));
      }
    } else if (list.asList().size() > 1) {
      list.members().forEach((key, element) -> rows.add(below(listAt, key, element)));
    } else if (!list.isEmpty()) {
      rows.add(new Row(provenance, list, context, listAt));
    }
    return rows;
  }

  /** The members of an object member as rows, by name. */
  public List<Map.Entry<String, Row>> members(String... path) {
    String objectAt = at + pointer(path);
    return value.at(path).members().entrySet().stream()
        .map(m -> Map.entry(m.getKey(), below(objectAt, m.getKey(), m.getValue())))
        .toList();
  }

  /** Every scalar in the row as a row of its own, by the name of the member it stands under. */
  public List<Map.Entry<String, Row>> scalars() {
    var found = new ArrayList<Map.Entry<String, Row>>();
    collectScalars("", found);
    return found;
  }

  private void collectScalars(String name, List<Map.Entry<String, Row>> found) {
    if (value instanceof Value.Members) {
      members().forEach(member -> member.getValue().collectScalars(member.getKey(), found));
    } else if (value instanceof Value.Items) {
      each().forEach(element -> element.collectScalars(name, found));
    } else if (!text().isEmpty()) {
      found.add(Map.entry(name, this));
    }
  }

  private Row below(String parentAt, String key, Value element) {
    return new Row(provenance, element, context, parentAt + "/" + escaped(key));
  }

  /** Whether the row is all there is in its file. */
  public boolean isWholeFile() {
    return at.isEmpty();
  }

  /** The names from the root of a JSON file down to this row, unescaped; indices as digits. */
  public List<String> keys() {
    return at.startsWith("/")
        ? List.of(at.substring(1).split("/", -1)).stream().map(Row::unescaped).toList()
        : List.of();
  }

  /** The time at this path, of any unit or form that {@link Timestamps} knows. */
  public Moment time(String... path) {
    return moment(text(path));
  }

  /** The time at this path, which the platform writes in UTC without saying so. */
  public Moment utc(String... path) {
    return moment(Timestamps.parse(text(path)).map(Timestamp::asUtc));
  }

  /**
   * The time in the first of these members that says something, as it is written; day and month in
   * the order that the file shows.
   */
  public Moment firstTime(String... names) {
    return moment(Timestamps.parse(firstOf(names), DateOrders.statedIn(context)));
  }

  /**
   * The time in the first of these members that says something, which the platform writes in UTC.
   */
  public Moment firstUtc(String... names) {
    return moment(Timestamps.parse(firstOf(names)).map(Timestamp::asUtc));
  }

  /**
   * The wall-clock time in the first of these members that says something, whatever zone it states.
   */
  public Moment firstLocal(String... names) {
    return moment(Timestamps.parse(firstOf(names)).map(Timestamp::asLocal));
  }

  /** The date of the export, for what is undated. */
  public Moment exported() {
    return provenance.exportedAt().map(Moment::ofExport).orElse(Moment.NONE);
  }

  /** The time that a text states, of any unit or form that {@link Timestamps} knows. */
  public static Moment moment(String text) {
    return moment(Timestamps.parse(text));
  }

  /** A timestamp as a trace keeps it. */
  public static Moment moment(Optional<Timestamp> timestamp) {
    return timestamp.map(Row::moment).orElse(Moment.NONE);
  }

  private static Moment moment(Timestamp timestamp) {
    Moment.Precision precision =
        switch (timestamp.unit()) {
          case SECOND -> Moment.Precision.EXACT;
          case MINUTE -> Moment.Precision.MINUTE;
          case DAY -> Moment.Precision.DAY;
          case MONTH -> Moment.Precision.MONTH;
          case YEAR -> Moment.Precision.YEAR;
        };
    return new Moment(
        timestamp.instant(),
        precision,
        timestamp.isZoned() ? Moment.Standing.STATED : Moment.Standing.LOCAL);
  }

  /** Starts a trace of this row. */
  public TraceBuilder trace(Kind kind, Origin origin, String subject) {
    return Trace.builder(provenance.platform(), kind, origin, subject, source());
  }

  /**
   * A field of the person, the account or its settings: the value as subject, the export's date as
   * time. Nothing when the value says nothing.
   *
   * @param field what it is, in plain English lower case, such as {@code birth date}
   */
  public Stream<Trace> field(Kind kind, Origin origin, String field, String value) {
    String said = present(value);
    return said.isEmpty()
        ? Stream.empty()
        : trace(kind, origin, said).detail("field", field).when(exported()).stream();
  }

  private Source source() {
    return new Source(provenance.importId(), provenance.archive(), provenance.path(), at);
  }

  private static String present(String text) {
    return Sentinels.mean(text) ? "" : text;
  }

  private static String pointer(String... path) {
    var pointer = new StringBuilder();
    for (String name : path) {
      pointer.append('/').append(escaped(name));
    }
    return pointer.toString();
  }

  private static String escaped(String key) {
    return key.replace("~", "~0").replace("/", "~1");
  }

  private static String unescaped(String key) {
    return key.replace("~1", "/").replace("~0", "~");
  }
}
