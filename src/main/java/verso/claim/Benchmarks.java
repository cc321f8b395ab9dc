package verso.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import verso.table.Table;

/** The published figures Verso knows, from {@code benchmarks.tsv}. */
public final class Benchmarks {
  private static final String NONE = "-";

  private static final Map<String, Benchmark> BY_ID = read();

  private Benchmarks() {}

  /**
   * The published figure of that id.
   *
   * @throws IllegalArgumentException when there is none: a fault of ours
   */
  public static Benchmark of(String id) {
    Benchmark found = BY_ID.get(id);
    if (found == null) {
      throw new IllegalArgumentException("no such published figure: " + id);
    }
    return found;
  }

  /** Whether there is one of that id. */
  public static boolean has(String id) {
    return BY_ID.containsKey(id);
  }

  /** All, in the order of the table. */
  public static Collection<Benchmark> all() {
    return BY_ID.values();
  }

  private static Map<String, Benchmark> read() {
    var byId = new LinkedHashMap<String, Benchmark>();
    for (List<String> row : Table.rows(Benchmarks.class, "benchmarks.tsv")) {
      Benchmark one = read(row);
      if (byId.put(one.id(), one) != null) {
        throw new IllegalArgumentException("Twice in the table: " + one.id());
      }
    }
    return Collections.unmodifiableMap(byId);
  }

  private static Benchmark read(List<String> row) {
    return new Benchmark(
        row.get(0),
        Double.parseDouble(row.get(1)),
        number(row.get(2)),
        number(row.get(3)),
        row.get(4),
        integer(row.get(5)),
        integer(row.get(6)),
        Benchmark.Standing.valueOf(row.get(7)),
        row.get(8),
        new Benchmark.Text(row.get(9), row.get(10)),
        new Benchmark.Text(row.get(11), row.get(12)),
        new Benchmark.Text(row.get(13), row.get(14)));
  }

  private static OptionalDouble number(String cell) {
    return cell.equals(NONE) ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }

  private static OptionalInt integer(String cell) {
    return cell.equals(NONE) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
  }
}
