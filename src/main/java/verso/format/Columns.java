package verso.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a table: how the cells of a row get their names. */
final class Columns {
  private final List<String> header;
  private final Set<String> shared;

  Columns(List<String> header) {
    this.header = header;
    this.shared =
        header.stream()
            .filter(name -> !name.isEmpty() && header.indexOf(name) != header.lastIndexOf(name))
            .collect(Collectors.toSet());
  }

  static List<String> stripped(List<String> cells) {
    return cells.stream().map(String::strip).toList();
  }

  /** Whether a row repeats the header. */
  boolean isHeader(List<String> cells) {
    return !header.isEmpty()
        && cells.getFirst().strip().equals(header.getFirst())
        && stripped(cells).equals(header);
  }

  /** The cells by name, blank ones left out; those of columns that share a name as a list. */
  Value row(List<String> cells) {
    var members = LinkedHashMap.<String, Value>newLinkedHashMap(cells.size());
    var lists = new LinkedHashMap<String, List<Value>>();
    for (int i = 0; i < cells.size(); i++) {
      String name = name(i);
      Value cell = Value.of(plain(cells.get(i)));
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

  /** Excel is made to keep a number as text by a formula: {@code ="0123"}. */
  private static String plain(String cell) {
    return cell.length() > 2 && cell.startsWith("=\"") && cell.endsWith("\"")
        ? cell.substring(2, cell.length() - 1)
        : cell;
  }

  private String name(int column) {
    boolean isNamed = column < header.size() && !header.get(column).isEmpty();
    return isNamed ? header.get(column) : "column " + (column + 1);
  }

  /**
   * Names for columns whose header names none that is known.
   *
   * @param columns in order; none where the header is to be taken as it is
   * @param mayLackHeader whether such a header is the first record instead
   */
  record Names(List<String> columns, boolean mayLackHeader) {
    static final Names AS_WRITTEN = new Names(List.of(), false);

    private static final int ENOUGH = 2;

    /** The names of a file's columns. */
    List<String> of(List<String> header, Set<String> known) {
      if (columns.isEmpty() || isKnown(header, known)) {
        return header;
      }
      return mayLackHeader
          ? columns
          : Stream.concat(columns.stream(), header.stream().skip(columns.size()))
              .limit(header.size())
              .toList();
    }

    /** Whether what was taken for the header is a record. */
    boolean isRecord(List<String> header, Set<String> known) {
      return mayLackHeader && !header.isEmpty() && !isKnown(header, known);
    }

    /** Some words are the same in two languages; most of a header is not. */
    private static boolean isKnown(List<String> header, Set<String> known) {
      long count = header.stream().map(Keys::loose).filter(known::contains).count();
      return count >= Math.min(ENOUGH, known.size()) && count * 2 >= header.size();
    }
  }
}
