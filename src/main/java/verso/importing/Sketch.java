package verso.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verso.format.Item;
import verso.format.Value;

/**
 * The shape of a file without what it says: which members there are, how many, and of which type
 * their values are. Names pass through {@link SafeNames}.
 */
final class Sketch {
  private static final String EACH = "[]";
  private static final int MOST_MEMBERS = 200;
  private static final int DEEPEST = 12;

  /** An object with more members than a record has fields: its names are data, dates or friends. */
  private static final int MOST_FIELDS = 60;

  private final Map<String, Long> types = new TreeMap<>();
  private final Map<String, Sketch> members = new TreeMap<>();

  /** Adds a record at its place in the file. */
  void add(Item item) {
    Sketch node = this;
    if (item.at().startsWith("/")) {
      for (String step : item.at().substring(1).split("/", -1)) {
        node = node.member(isIndex(step) ? EACH : SafeNames.masked(step));
      }
    } else if (!item.at().isEmpty()) {
      node = node.member(EACH);
    }
    node.add(item.value(), 0);
  }

  private static boolean isIndex(String step) {
    return !step.isEmpty() && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Sketch member(String name) {
    if (members.size() >= MOST_MEMBERS && !members.containsKey(name)) {
      return members.computeIfAbsent("‹more›", more -> new Sketch());
    }
    return members.computeIfAbsent(name, known -> new Sketch());
  }

  private void add(Value value, int depth) {
    types.merge(SketchTypes.of(value), 1L, Long::sum);
    if (depth == DEEPEST) {
      return;
    }
    switch (value) {
      case Value.Members inner ->
          inner
              .map()
              .forEach((name, member) -> member(SafeNames.masked(name)).add(member, depth + 1));
      case Value.Items(List<Value> list) -> list.forEach(one -> member(EACH).add(one, depth + 1));
      case Value.Text text -> {}
      case Value.Number number -> {}
      case Value.Truth truth -> {}
      case Value.Nothing nothing -> {}
    }
  }

  /** The tree, one line a member: name, types, how many. */
  List<String> lines() {
    var lines = new ArrayList<String>();
    print("  ", lines);
    return lines;
  }

  private void print(String indent, List<String> lines) {
    if (members.size() > MOST_FIELDS) {
      var any = new Sketch();
      members.values().forEach(any::merge);
      lines.add(indent + "‹many different names›  " + any.typeList());
      any.print(indent + "  ", lines);
      return;
    }
    members.forEach((name, member) -> {
      lines.add((indent + name + "  " + member.typeList()).stripTrailing());
      member.print(indent + "  ", lines);
    });
  }

  private void merge(Sketch other) {
    other.types.forEach((type, count) -> types.merge(type, count, Long::sum));
    other.members.forEach((name, member) -> member(name).merge(member));
  }

  private String typeList() {
    return types.entrySet().stream()
        .map(type -> type.getKey() + " ×" + type.getValue())
        .collect(Collectors.joining(", "));
  }
}
