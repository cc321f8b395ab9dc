package verso.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the ways of writing a {@link Labelled} record. */
final class LabelledReader {
  private static final Set<String> OWN =
      Set.of(
          "title",
          "timestamp",
          "media",
          "fbid",
          "ent_name",
          "label_values",
          "string_map_data",
          "string_list_data",
          "media_map_data",
          "media_list_data",
          LabelHtml.PAGE);
  private static final Pattern TIME_NAME = Pattern.compile("(?i).*(time|timestamp|timestamp_ms)");

  /** The year 0, with which some exports say that a date was never set. */
  private static final String YEAR_ZERO = "-62169958800";

  private final List<Field> fields = new ArrayList<>();
  private final List<String> media = new ArrayList<>();

  private LabelledReader() {}

  static Labelled read(Value value) {
    var reader = new LabelledReader();
    String title = "";
    Optional<Timestamp> stamp = Optional.empty();
    switch (value) {
      case Value.Members members -> {
        reader.members(members);
        title = members.get("title").text();
        stamp = stamp(members.get("timestamp"));
      }
      case Value.Items(List<Value> list) -> list.forEach(reader::node);
      default -> reader.fields.add(Field.text("", value.text()));
    }
    return new Labelled(title, stamp, reader.fields, reader.media);
  }

  /** The time a number or text states; none for 0 and other ways to say never. */
  static Optional<Timestamp> stamp(Value value) {
    String text = value.text();
    return text.isEmpty() || text.equals("0") || text.equals(YEAR_ZERO)
        ? Optional.empty()
        : Timestamps.parse(text);
  }

  private void members(Value.Members record) {
    record.get("label_values").asList().forEach(this::node);
    record.get("string_map_data").members().forEach(this::triple);
    record.get("string_list_data").asList().forEach(triple -> triple("", triple));
    record.get("media_map_data").members().values().forEach(this::medium);
    record.get("media_list_data").asList().forEach(this::medium);
    record.get("media").asList().forEach(this::medium);
    record.map().forEach(this::plainMember);
  }

  private void triple(String label, Value triple) {
    String value = triple.text().isEmpty() ? triple.get("value").text() : triple.text();
    String href = Links.web(triple.get("href").text());
    fields.add(
        Field.of(label, "", value, href, stamp(triple.get("timestamp")), List.of(), List.of()));
  }

  private void medium(Value medium) {
    String uri = medium.get("uri").text();
    if (!uri.isEmpty()) {
      media.add(uri);
    }
  }

  /** A member outside the known ones: the record of an export that names its members itself. */
  private void plainMember(String name, Value member) {
    if (OWN.contains(name)) {
      return;
    }
    Optional<Timestamp> time = TIME_NAME.matcher(name).matches() ? stamp(member) : Optional.empty();
    String value = time.isPresent() && member instanceof Value.Number ? "" : member.text();
    List<String> values = member instanceof Value.Items(var list) ? texts(list) : List.of();
    fields.add(Field.of(name, "", value, Links.web(value), time, values, entities(member)));
  }

  /** A node of {@code label_values}. */
  private void node(Value node) {
    if (!(node instanceof Value.Members(Map<String, Value> map))) {
      fields.add(Field.text("", node.text()));
      return;
    }
    List<Value> elements = new ArrayList<>(node.get("vec").asList());
    List<Labelled> nested = new ArrayList<>(records(elements));
    nested.addAll(records(node.get("dict").asList()));
    node.get("media").asList().forEach(this::medium);
    fields.add(
        Field.of(
            map.containsKey("label") ? node.get("label").text() : node.get("title").text(),
            node.get("ent_field_name").text(),
            node.get("value").text(),
            Links.web(node.get("href").text()),
            stamp(node.get("timestamp_value")).or(() -> stamp(node.get("timestamp"))),
            texts(elements),
            nested));
  }

  /** The scalar elements of a list, bare or as {@code {value}}. */
  private static List<String> texts(List<Value> elements) {
    return elements.stream()
        .filter(element -> !(element instanceof Value.Members) || !hasParts(element))
        .map(e -> e.text().isEmpty() ? e.get("value").text() : e.text())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static boolean hasParts(Value element) {
    return !element.get("dict").isEmpty() || !element.get("vec").isEmpty();
  }

  /**
   * The records in a {@code dict} or {@code vec}: each element that has parts and no name is one;
   * all elements with names are together the fields of one.
   */
  private static List<Labelled> records(List<Value> elements) {
    var records = new ArrayList<Labelled>();
    var own = new LabelledReader();
    for (Value element : elements) {
      if (isNamed(element)) {
        own.node(element);
      } else if (hasParts(element)) {
        records.add(record(element));
      } else if (!element.get("timestamp_value").isEmpty()) {
        own.node(element);
      }
    }
    if (!own.fields.isEmpty()) {
      records.addFirst(new Labelled("", Optional.empty(), own.fields, own.media));
    }
    return records;
  }

  private static boolean isNamed(Value element) {
    return !element.get("label").isEmpty()
        || !element.get("title").isEmpty()
        || (!element.get("ent_field_name").isEmpty() && !hasParts(element));
  }

  private static Labelled record(Value element) {
    var reader = new LabelledReader();
    element.get("dict").asList().forEach(reader::node);
    element.get("vec").asList().forEach(reader::node);
    element.get("media").asList().forEach(reader::medium);
    return new Labelled("", Optional.empty(), reader.fields, reader.media);
  }

  private static List<Labelled> entities(Value member) {
    List<Value> parts = member.asList();
    return parts.stream()
        .filter(part -> part instanceof Value.Members || part instanceof Value.Items)
        .map(LabelledReader::read)
        .toList();
  }
}
