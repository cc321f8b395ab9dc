package verso.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The remaining fields of a record, named in the field's terms, in the platform's order. A name may
 * occur several times: an impression has many targeting criteria.
 *
 * @param entries name and value pairs
 */
public record Details(List<Detail> entries) {

  /** No details. */
  public static final Details NONE = new Details(List.of());

  /**
   * One named value, as the platform wrote it.
   *
   * @param name in the field's terms, such as {@code url}, {@code basis} or {@code targeting:Age}
   * @param value never blank, except where the platform names a criterion without a value
   */
  public record Detail(String name, String value) {}

  public Details {
    entries = List.copyOf(entries);
  }

  /** The first value of that name. */
  public Optional<String> first(String name) {
    // By hand: every trace is asked this several times while it is imported.
    for (Detail entry : entries) {
      if (entry.name().equals(name)) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  /** All values of that name, in order. */
  public Stream<String> all(String name) {
    return entries.stream().filter(entry -> entry.name().equals(name)).map(Detail::value);
  }

  /** The values by name, both in order of first appearance. */
  public Map<String, List<String>> byName() {
    var values = new LinkedHashMap<String, List<String>>();
    for (Detail entry : entries) {
      values.merge(entry.name(), List.of(entry.value()), Details::joined);
    }
    return values;
  }

  private static List<String> joined(List<String> before, List<String> next) {
    return Stream.concat(before.stream(), next.stream()).toList();
  }
}
