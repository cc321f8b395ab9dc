package verso.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * A table that says something of traces of a platform and kind. Its columns: platform, kind ({@code
 * *} for every one), {@link Condition}, and what it says. Rows for one platform come before those
 * for all. By platform and kind a trace finds its few rows without anything of it being read.
 */
final class TraceRules {
  private static final String EVERY = "*";
  private static final int CONDITION = 2;

  /**
   * A row.
   *
   * @param when what a trace must say besides
   * @param says the columns after
   */
  record Rule(Condition when, List<String> says) {}

  private final Map<String, Map<Kind, List<Rule>>> rules = new HashMap<>();

  private TraceRules(List<List<String>> rows) {
    rows.stream().map(List::getFirst).distinct().forEach(p -> rules.put(p, rulesOf(p, rows)));
    rules.computeIfAbsent(EVERY, p -> Map.of());
  }

  static TraceRules in(String table) {
    return new TraceRules(Table.rows(TraceRules.class, table));
  }

  private static Map<Kind, List<Rule>> rulesOf(String platform, List<List<String>> rows) {
    var found = new EnumMap<Kind, List<Rule>>(Kind.class);
    for (Kind kind : Kind.values()) {
      var ofKind = new ArrayList<Rule>();
      rows.stream().filter(r -> isOf(r, platform, kind)).forEach(r -> ofKind.add(rule(r)));
      if (!platform.equals(EVERY)) {
        rows.stream().filter(r -> isOf(r, EVERY, kind)).forEach(r -> ofKind.add(rule(r)));
      }
      if (!ofKind.isEmpty()) {
        found.put(kind, List.copyOf(ofKind));
      }
    }
    return found;
  }

  private static boolean isOf(List<String> row, String platform, Kind kind) {
    return row.getFirst().equals(platform)
        && (row.get(1).equals(EVERY) || row.get(1).equals(kind.name()));
  }

  private static Rule rule(List<String> row) {
    return new Rule(
        Condition.of(row.get(CONDITION)), List.copyOf(row.subList(CONDITION + 1, row.size())));
  }

  /** The rows for its platform and kind, in their order; their conditions are still to be met. */
  List<Rule> of(Trace trace) {
    Map<Kind, List<Rule>> ofPlatform = rules.get(trace.platform());
    Map<Kind, List<Rule>> known = ofPlatform == null ? rules.get(EVERY) : ofPlatform;
    return known == null ? List.of() : known.getOrDefault(trace.kind(), List.of());
  }
}
