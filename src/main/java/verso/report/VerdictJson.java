package verso.report;

import java.util.LinkedHashMap;
import java.util.Map;
import verso.index.Verdict;

/** A verdict in the machine-readable form of {@code verdict --json}. */
public final class VerdictJson {
  private VerdictJson() {}

  /** {@code claim, verdict, facet, value, platforms, claimants, origins, at}. */
  public static Map<String, Object> of(Verdict verdict) {
    var json = new LinkedHashMap<String, Object>();
    json.put("claim", verdict.claimId());
    json.put("verdict", Words.typed(verdict.finding()));
    json.put("facet", verdict.facet());
    json.put("value", verdict.value());
    json.put("platforms", verdict.platforms());
    json.put("claimants", verdict.claimants().stream().map(VerdictJson::claimant).toList());
    json.put("origins", verdict.origins());
    json.put("at", verdict.at());
    return json;
  }

  private static Map<String, Object> claimant(Verdict.Claimant claimant) {
    var json = new LinkedHashMap<String, Object>();
    json.put("author", claimant.author());
    json.put("platform", claimant.platform());
    return json;
  }
}
