package verso.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.Period;
import verso.persona.ExportDiff;
import verso.trace.Kind;

/** What changed between two exports, in the machine-readable form of {@code diff --json}. */
public final class DiffJson {
  private final Messages messages;
  private final Words words;

  public DiffJson(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
  }

  /**
   * {@code platform, old, new, sameAccount, figures, changes, settings, kinds}. Figures carry
   * {@code before} and {@code after}, and the days of the two exports as {@code from} and {@code
   * to}.
   */
  public Map<String, Object> of(ExportDiff diff) {
    var json = new LinkedHashMap<String, Object>();
    json.put("platform", diff.newer().platform());
    json.put("old", export(diff.older()));
    json.put("new", export(diff.newer()));
    json.put("sameAccount", !diff.isAnotherAccount());
    json.put("figures", diff.groups().stream().map(group -> figure(group, diff)).toList());
    json.put("changes", diff.groups().stream().map(this::changes).toList());
    json.put("settings", diff.settings().stream().map(DiffJson::setting).toList());
    json.put("kinds", kinds(diff));
    return json;
  }

  private static Map<String, Object> export(ExportDiff.Export export) {
    var json = new LinkedHashMap<String, Object>();
    json.put("import", export.name());
    json.put("at", export.at());
    json.put("traces", export.traces());
    return json;
  }

  private Map<String, Object> figure(ExportDiff.Group group, ExportDiff diff) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", group.id());
    json.put("before", group.before());
    json.put("after", group.after());
    json.put("n", group.before() + group.appeared().size());
    json.put("from", diff.older().at());
    json.put("to", diff.newer().at());
    json.put("coverage", coverage(diff));
    json.put("method", messages.text("diff.method"));
    json.put("sentence", words.diff(group));
    return json;
  }

  private static Map<String, Object> coverage(ExportDiff diff) {
    var json = new LinkedHashMap<String, Object>();
    json.put("before", diff.older().traces());
    json.put("after", diff.newer().traces());
    return json;
  }

  private Map<String, Object> changes(ExportDiff.Group group) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", group.id());
    json.put("appeared", claims(group.appeared()));
    json.put("vanished", claims(group.vanished()));
    json.put("redated", group.redated().stream().map(this::redated).toList());
    return json;
  }

  private List<Map<String, Object>> claims(List<Claim> claims) {
    return claims.stream().map(this::claim).toList();
  }

  private Map<String, Object> claim(Claim claim) {
    var json = new LinkedHashMap<String, Object>();
    json.put("claim", claim.id());
    json.put("facet", claim.facet());
    json.put("value", claim.value());
    json.put("sentence", words.sentence(claim.sentence()));
    json.put("flags", PersonaJson.flags(claim.flags()));
    return json;
  }

  private Map<String, Object> redated(ExportDiff.Redated redated) {
    Map<String, Object> json = claim(redated.claim());
    json.put("before", period(redated.before()));
    json.put("after", period(redated.after()));
    return json;
  }

  private static Map<String, Object> period(Period period) {
    var json = new LinkedHashMap<String, Object>();
    json.put("firstSeen", period.first());
    json.put("lastSeen", period.last());
    return json;
  }

  private static Map<String, Object> setting(ExportDiff.Setting setting) {
    var json = new LinkedHashMap<String, Object>();
    json.put("field", setting.field());
    json.put("before", new TreeSet<>(setting.before()));
    json.put("after", new TreeSet<>(setting.after()));
    return json;
  }

  private static Map<String, Object> kinds(ExportDiff diff) {
    var json = new LinkedHashMap<String, Object>();
    for (Kind kind : Kind.values()) {
      long before = diff.older().kinds().getOrDefault(kind, 0L);
      long after = diff.newer().kinds().getOrDefault(kind, 0L);
      if (before + after > 0) {
        var counts = new LinkedHashMap<String, Object>();
        counts.put("before", before);
        counts.put("after", after);
        json.put(kind.name(), counts);
      }
    }
    return json;
  }
}
