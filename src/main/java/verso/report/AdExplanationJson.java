package verso.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.persona.AdExplanation;

/** Why an ad reached the person, in the machine-readable form of {@code why --ad}. */
public final class AdExplanationJson {
  private final Messages messages;

  public AdExplanationJson(Messages messages) {
    this.messages = messages;
  }

  /**
   * The ad, its criteria each with the traces consistent with it, and its advertiser's dealings.
   */
  public Map<String, Object> of(AdExplanation explanation) {
    var json = new LinkedHashMap<String, Object>();
    json.put("ad", TraceJson.of(explanation.ad()));
    json.put("advertiser", explanation.advertiser());
    json.put(
        "broker",
        explanation.broker().map(broker -> AdvertiserJson.broker(broker, new Words(messages))));
    json.put("statement", messages.text(AdExplanationPage.statement(explanation)));
    json.put("criteria", explanation.criteria().stream().map(this::criterion).toList());
    json.put("dealings", traces(explanation.dealings()));
    return json;
  }

  private Map<String, Object> criterion(AdExplanation.Criterion criterion) {
    var json = new LinkedHashMap<String, Object>();
    json.put("type", criterion.type());
    json.put("value", criterion.value());
    json.put("facet", criterion.facet());
    json.put("suppliedBy", criterion.suppliedBy());
    json.put("opaque", criterion.isOpaque());
    json.put("meaning", messages.text("targeting." + criterion.meaning()));
    json.put("traces", traces(criterion.traces()));
    return json;
  }

  private static List<Map<String, Object>> traces(List<AdExplanation.Found> found) {
    return found.stream()
        .map(one -> {
          Map<String, Object> json = TraceJson.of(one.stored());
          json.put("reason", one.trail());
          return json;
        })
        .toList();
  }
}
