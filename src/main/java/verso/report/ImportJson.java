package verso.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.trace.Kind;

/** Imports and entries in the machine-readable form of {@code import} and {@code sources}. */
public final class ImportJson {
  private ImportJson() {}

  /** What an import brought, as {@code import --json} lists it. */
  public static Map<String, Object> of(ImportReport report) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", report.id());
    json.put("platform", report.platform());
    json.put("archives", report.archives());
    json.put("entries", byState(report.entries()));
    json.put("bytes", byState(report.bytes()));
    json.put("records", report.records());
    json.put("traces", report.traces());
    json.put("problems", report.problems());
    json.put("seconds", report.took().toMillis() / 1000.0);
    return json;
  }

  /**
   * The same with when it was imported and how many records of each kind, as in {@code sources}.
   */
  public static Map<String, Object> withKinds(ImportReport report) {
    Map<String, Object> json = of(report);
    json.put("importedAt", report.importedAt());
    json.put("exportedAt", report.exportedAt());
    var kinds = new LinkedHashMap<String, Object>();
    for (Kind kind : Kind.values()) {
      if (report.kinds().containsKey(kind)) {
        kinds.put(kind.name(), report.kinds().get(kind));
      }
    }
    json.put("kinds", kinds);
    return json;
  }

  /** What became of an entry, as {@code sources --files --json} lists it. */
  public static Map<String, Object> of(EntryReport entry) {
    var json = new LinkedHashMap<String, Object>();
    json.put("import", entry.importId());
    json.put("archive", entry.archive());
    json.put("path", entry.path());
    json.put("bytes", entry.bytes());
    json.put("state", name(entry.state()));
    json.put("section", entry.section());
    json.put("records", entry.records());
    json.put("problems", entry.problems());
    json.put("reason", entry.reason());
    return json;
  }

  private static Map<String, Object> byState(Map<EntryState, Long> counts) {
    var json = new LinkedHashMap<String, Object>();
    for (EntryState state : EntryState.values()) {
      json.put(name(state), counts.getOrDefault(state, 0L));
    }
    return json;
  }

  /** The state's name in the machine-readable contract. */
  public static String name(EntryState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
