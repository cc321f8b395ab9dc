package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The shapes of Instagram's records: named fields, lists of accounts, labelled values. */
public final class InstagramShapes {
  private InstagramShapes() {}

  /** A record whose fields have French names; a field is text, or a moment. */
  public static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = object(namesAndValues);
    fields.replaceAll((name, value) -> field(value));
    return object("title", "", "media_map_data", object(), "string_map_data", fields);
  }

  private static Map<String, Object> field(Object value) {
    return value instanceof Instant moment
        ? object("href", "", "value", "", "timestamp", moment.getEpochSecond())
        : object("href", "", "value", value, "timestamp", 0);
  }

  public static Map<String, Object> account(String handle, Instant moment) {
    return item("", "https://www.instagram.com/" + handle, handle, moment);
  }

  public static Map<String, Object> item(
      String title, String address, String value, Instant moment) {
    return object(
        "title",
        title,
        "media_list_data",
        List.of(),
        "string_list_data",
        List.of(object("href", address, "value", value, "timestamp", moment.getEpochSecond())));
  }

  public static Map<String, Object> value(String label, Object value) {
    return object("label", label, "value", value);
  }

  public static Map<String, Object> list(String label, List<String> values) {
    return object("label", label, "vec", values.stream().map(v -> object("value", v)).toList());
  }
}
