package verso.report;

import java.net.URI;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.claim.Claim;
import verso.persona.Action;
import verso.persona.Concern;
import verso.persona.Recommendation;

/** What can be done, in the machine-readable form of {@code actions --json}. */
public final class ActionsJson {
  private final Words words;
  private final ActionWords actions;

  public ActionsJson(Messages messages) {
    this.words = new Words(messages);
    this.actions = new ActionWords(messages);
  }

  /** One object that lists them in their order. */
  public Map<String, Object> of(List<Recommendation> recommendations) {
    var json = new LinkedHashMap<String, Object>();
    json.put("actions", recommendations.stream().map(this::of).toList());
    return json;
  }

  private Map<String, Object> of(Recommendation recommendation) {
    Action action = recommendation.action();
    var json = new LinkedHashMap<String, Object>();
    json.put("id", action.id());
    json.put("platform", action.platform());
    json.put("platformName", words.platform(action.platform()));
    json.put("title", actions.title(action.id()));
    json.put("present", recommendation.isPresent());
    json.put("see", actions.see(action));
    json.put("off", actions.off(action));
    json.put("path", actions.path(action));
    json.put("url", action.url().map(URI::toString));
    json.put("checked", action.checked().map(YearMonth::toString));
    json.put("effect", actions.effect(action));
    json.put("notEffect", actions.notEffect(action));
    json.put("minutes", action.minutes());
    json.put("reversible", action.reversible());
    json.put("scope", action.scope());
    json.put("expectation", action.expectation());
    json.put("expectedEffect", actions.expectation(action));
    json.put("concerns", concerns(recommendation));
    json.put("claims", recommendation.claims());
    json.put("claim", recommendation.claim().map(Claim::id));
    return json;
  }

  private static Map<String, Object> concerns(Recommendation recommendation) {
    var json = new LinkedHashMap<String, Object>();
    for (Concern concern : Concern.values()) {
      json.put(concern.id(), recommendation.concerns().getOrDefault(concern, 0L));
    }
    return json;
  }
}
