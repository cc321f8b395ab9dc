package verso.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A neutral tree of what a file says, whichever shape it came in: JSON as it is, a CSV row as an
 * object keyed by header, an HTML record as the object its JSON twin would be. Immutable.
 */
public sealed interface Value {

  /** Nothing: JSON null, or a member that is not there. */
  Value NOTHING = new Nothing();

  /** JSON null, or a member that is not there. */
  record Nothing() implements Value {}

  /** Text. */
  record Text(String string) implements Value {}

  /** A number exactly as written, since ids exceed what a double holds. */
  record Number(String digits) implements Value {}

  /** True or false. */
  record Truth(boolean truth) implements Value {}

  /** A list. */
  record Items(List<Value> list) implements Value {
    public Items {
      list = List.copyOf(list);
    }
  }

  /** Named members in file order; of repeated names the last wins. */
  record Members(Map<String, Value> map) implements Value {
    public Members {
      map = MemberMap.copyOf(map);
    }
  }

  static Value of(String text) {
    return new Text(text);
  }

  /** The member of exactly that name, {@link #NOTHING} when there is none. */
  default Value get(String name) {
    return members().getOrDefault(name, NOTHING);
  }

  /** The member of that name, or of one whose {@link Keys#loose} name is the same. */
  default Value like(String name) {
    Value exact = get(name);
    if (exact != NOTHING || !(this instanceof Members)) {
      return exact;
    }
    String wanted = Keys.loose(name);
    for (Map.Entry<String, Value> member : members().entrySet()) {
      // A name only ever gets shorter; asking for its length first spares most of the work.
      boolean mayBe = member.getKey().length() >= wanted.length();
      if (mayBe && Keys.loose(member.getKey()).equals(wanted)) {
        return member.getValue();
      }
    }
    return NOTHING;
  }

  /** The member reached through these names, {@link #NOTHING} where the way ends. */
  default Value at(String... path) {
    Value value = this;
    for (String name : path) {
      value = value.get(name);
    }
    return value;
  }

  /** A scalar as text, stripped; empty for nothing, lists and objects. */
  default String text() {
    return switch (this) {
      case Text(String string) -> string.strip();
      case Number(String digits) -> digits;
      case Truth(boolean truth) -> Boolean.toString(truth);
      case Nothing() -> "";
      case Items items -> "";
      case Members members -> "";
    };
  }

  /** The named members; empty for anything but an object. */
  default Map<String, Value> members() {
    return this instanceof Members(Map<String, Value> map) ? map : Map.of();
  }

  /**
   * As a list, however the platform wrote it: a list as it is; an object with keys 0, 1, … its
   * values; nothing as the empty list; anything else as a list of one.
   */
  default List<Value> asList() {
    return switch (this) {
      case Items(List<Value> list) -> list;
      case Nothing() -> List.of();
      case Members(Map<String, Value> map) when isNumbered(map) -> List.copyOf(map.values());
      case Members members -> List.of(members);
      case Text text -> List.of(text);
      case Number number -> List.of(number);
      case Truth truth -> List.of(truth);
    };
  }

  /** Whether an object is a list in disguise: its keys are 0, 1, … */
  private static boolean isNumbered(Map<String, Value> map) {
    return map.containsKey("0")
        && map.keySet().stream().allMatch(key -> key.chars().allMatch(Character::isDigit));
  }

  /** Whether nothing is said: null, blank text, or only empty lists and objects. */
  default boolean isEmpty() {
    return switch (this) {
      case Nothing() -> true;
      case Text(String string) -> string.isBlank();
      case Items(List<Value> list) -> list.stream().allMatch(Value::isEmpty);
      case Members(Map<String, Value> map) -> map.values().stream().allMatch(Value::isEmpty);
      case Number number -> false;
      case Truth truth -> false;
    };
  }

  /** Every non-blank scalar below, depth first. */
  default List<String> leaves() {
    var found = new ArrayList<String>();
    collectLeaves(found);
    return found;
  }

  private void collectLeaves(List<String> found) {
    switch (this) {
      case Items(List<Value> list) -> list.forEach(item -> item.collectLeaves(found));
      case Members(Map<String, Value> map) -> map.values().forEach(v -> v.collectLeaves(found));
      case Nothing() -> {}
      case Text text -> addLeaf(text, found);
      case Number number -> addLeaf(number, found);
      case Truth truth -> addLeaf(truth, found);
    }
  }

  private static void addLeaf(Value scalar, List<String> found) {
    if (!scalar.text().isEmpty()) {
      found.add(scalar.text());
    }
  }

  /** All {@link #leaves} joined by line ends. */
  default String allText() {
    return leaves().stream().collect(Collectors.joining("\n"));
  }
}
