package verso.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a table in a CSV file: how the cells of a row get their names. */
final class CsvColumns {
  private final List<String> header;
  private final Set<String> shared;

  /** The columns under this header; none has a name where it is empty. */
  CsvColumns(List<String> header) {
    this.header = stripped(header);
    this.shared = this.header.stream().filter(this::isShared).collect(Collectors.toSet());
  }

  private boolean isShared(String name) {
    return !name.isEmpty() && header.indexOf(name) != header.lastIndexOf(name);
  }

  private static List<String> stripped(List<String> cells) {
    return cells.stream().map(String::strip).toList();
  }

  /** Whether a row is the header again. */
  boolean isHeader(List<String> cells) {
    return !header.isEmpty()
        && cells.getFirst().strip().equals(header.getFirst())
        && stripped(cells).equals(header);
  }

  /** A row as an object; see {@link Csv}. */
  Value row(List<String> cells) {
    var members = LinkedHashMap.<String, Value>newLinkedHashMap(cells.size());
    var lists = new LinkedHashMap<String, List<Value>>();
    for (int i = 0; i < cells.size(); i++) {
      String name = name(i);
      Value cell = Value.of(cells.get(i));
      if (shared.contains(name)) {
        lists.computeIfAbsent(name, n -> new ArrayList<>()).add(cell);
        members.putIfAbsent(name, Value.NOTHING);
      } else if (!cell.isEmpty()) {
        members.put(name, cell);
      }
    }
    lists.forEach((name, list) -> members.put(name, new Value.Items(list)));
    return new Value.Members(members);
  }

  private String name(int column) {
    boolean isNamed = column < header.size() && !header.get(column).isEmpty();
    return isNamed ? header.get(column) : "column " + (column + 1);
  }
}
