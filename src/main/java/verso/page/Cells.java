package verso.page;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Rows;
import verso.claim.Section;

/**
 * A row of data of a section. What is not there reads as nothing: empty, or zero.
 *
 * @param byName its cells
 */
record Cells(Map<String, Object> byName) {

  /** The rows of a section's table. */
  static List<Cells> of(Section section, String table) {
    return section.tables().stream()
        .filter(rows -> rows.name().equals(table))
        .map(Rows::rows)
        .flatMap(List::stream)
        .map(Cells::new)
        .toList();
  }

  String text(String name) {
    return String.valueOf(byName.getOrDefault(name, ""));
  }

  double number(String name) {
    return byName.get(name) instanceof Number number && Double.isFinite(number.doubleValue())
        ? number.doubleValue()
        : 0;
  }

  boolean is(String name) {
    return Boolean.TRUE.equals(byName.get(name));
  }

  /** A cell that is of a type. */
  <T> Optional<T> cell(String name, Class<T> type) {
    return Optional.ofNullable(byName.get(name)).filter(type::isInstance).map(type::cast);
  }

  /** The numbers of a list. */
  List<Double> numbers(String name) {
    return byName.get(name) instanceof Collection<?> list
        ? list.stream()
            .flatMap(one -> one instanceof Number number ? Stream.of(number) : Stream.empty())
            .map(Number::doubleValue)
            .toList()
        : List.of();
  }

  /** The cells of a map. */
  Cells cells(String name) {
    var cells = new LinkedHashMap<String, Object>();
    if (byName.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> cells.put(String.valueOf(key), value));
    }
    return new Cells(cells);
  }
}
