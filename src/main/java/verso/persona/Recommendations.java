package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.index.ImportReport;
import verso.trace.Origin;

/** Every action, those first that concern most of what the archives claim about the person. */
public final class Recommendations {
  private final Inquiry inquiry;
  private final Set<String> present;
  private final Map<String, Holdings> holdings = new HashMap<>();
  private final int most;

  private Recommendations(Inquiry inquiry, List<Action> actions) throws IOException {
    this.inquiry = inquiry;
    this.present =
        inquiry.traces().imports().stream()
            .map(ImportReport::platform)
            .collect(Collectors.toUnmodifiableSet());
    this.most =
        actions.stream().mapToInt(action -> inquiry.depth().of(claimId(action))).max().orElse(0);
  }

  /**
   * All actions. Those that concern claims come first, by how many; then by records of events, by
   * the effort and by id; then those for platforms that are there; then the others.
   */
  public static List<Recommendation> of(Inquiry inquiry) throws IOException {
    List<Action> actions = Action.all();
    var recommendations = new Recommendations(inquiry, actions);
    var all = new ArrayList<Recommendation>();
    for (Action action : actions) {
      all.add(recommendations.recommend(action));
    }
    all.sort(
        Comparator.comparing((Recommendation r) -> r.claim().isEmpty())
            .thenComparing(r -> !r.isPresent())
            .thenComparing(r -> -r.claims())
            .thenComparing(r -> -r.events())
            .thenComparing(r -> r.action().minutes())
            .thenComparing(r -> r.action().id()));
    return List.copyOf(all);
  }

  private Recommendation recommend(Action action) throws IOException {
    Map<String, List<Holding>> concerned = holdings(action.query()).concernedBy(action);
    boolean isPresent = !concerned.isEmpty() || present.stream().anyMatch(action::isFor);
    List<Holding> all = concerned.values().stream().flatMap(Collection::stream).toList();
    Map<Concern, Long> counts = counts(action, all);
    Optional<Claim> claim =
        counts.isEmpty()
            ? Optional.empty()
            : Optional.of(claim(action, counts, concerned.keySet(), all));
    return new Recommendation(action, isPresent, counts, claim);
  }

  private Holdings holdings(String query) throws IOException {
    if (!holdings.containsKey(query)) {
      holdings.put(query, Holdings.of(inquiry, query, most));
    }
    return holdings.get(query);
  }

  /** Names are counted once, however many platforms hold them. */
  private static Map<Concern, Long> counts(Action action, List<Holding> holdings) {
    var counts = new EnumMap<Concern, Long>(Concern.class);
    for (Concern concern : action.concerns()) {
      var names = new HashSet<String>();
      long records = 0;
      for (Holding holding : holdings) {
        if (holding.concerns().contains(concern)) {
          names.addAll(holding.names());
          records += holding.records();
        }
      }
      counts.put(concern, concern.isNamed() ? names.size() : records);
    }
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private Claim claim(
      Action action, Map<Concern, Long> counts, Set<String> platforms, List<Holding> holdings) {
    var origins = EnumSet.noneOf(Origin.class);
    holdings.forEach(holding -> origins.addAll(holding.origins()));
    return new Claim(
        claimId(action),
        Facet.PERSUASION,
        action.id(),
        Sentence.of(
            "claim.action",
            "action",
            action.id(),
            "platforms",
            platforms,
            "concerns",
            counts,
            "minutes",
            action.minutes()),
        origins,
        platforms,
        true,
        Optional.empty(),
        Period.UNDATED,
        List.of(),
        evidence(claimId(action), holdings));
  }

  private Evidence evidence(String claimId, List<Holding> holdings) {
    var ids = new TreeSet<String>();
    holdings.forEach(holding -> ids.addAll(holding.traceIds()));
    long records = holdings.stream().mapToLong(Holding::records).sum();
    return new Evidence(
        records,
        ids.stream()
            .limit(inquiry.depth().of(claimId))
            .map(id -> new Evidence.Link(id, EvidenceCode.STATED))
            .toList());
  }

  private static String claimId(Action action) {
    return ClaimId.of(Facet.PERSUASION, "action\n" + action.id());
  }
}
