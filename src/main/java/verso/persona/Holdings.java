package verso.persona;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import verso.claim.Inquiry;
import verso.index.TraceQuery;
import verso.index.Traces;

/** What the archives hold that something can be done about, by platform and {@link Concern}s. */
final class Holdings {
  private final Map<String, Map<Set<Concern>, Holding>> byPlatform = new TreeMap<>();
  private final int most;

  private Holdings(int most) {
    this.most = most;
  }

  /**
   * Counts what there is.
   *
   * @param query narrows it, in Lucene syntax; empty for everything
   * @param most how many traces of each holding to remember
   */
  static Holdings of(Inquiry inquiry, String query, int most) throws IOException {
    var holdings = new Holdings(most);
    Traces traces = inquiry.traces();
    UnaryOperator<String> companyKey = AdLog.in(inquiry)::key;
    traces.each(
        TraceQuery.ofKinds(Concern.READ).withText(query),
        stored -> {
          Set<Concern> concerns = Concern.of(stored.trace());
          if (!concerns.isEmpty()) {
            holdings.at(stored.trace().platform(), concerns).read(stored, companyKey);
          }
        });
    traces.glance(
        TraceQuery.ofKinds(Concern.GLANCED).withText(query),
        glance ->
            Concern.of(glance.kind(), glance.origin())
                .ifPresent(concern -> holdings.at(glance.platform(), Set.of(concern)).see(glance)));
    for (Map<Set<Concern>, Holding> platform : holdings.byPlatform.values()) {
      for (Holding holding : platform.values()) {
        holding.resolve(traces, companyKey);
      }
    }
    return holdings;
  }

  private Holding at(String platform, Set<Concern> concerns) {
    return byPlatform
        .computeIfAbsent(platform, id -> new HashMap<>())
        .computeIfAbsent(concerns, key -> new Holding(key, most));
  }

  /** What an action concerns, by platform. */
  Map<String, List<Holding>> concernedBy(Action action) {
    var concerned = new TreeMap<String, List<Holding>>();
    byPlatform.forEach((platform, holdings) -> {
      List<Holding> found = action.concerns(platform) ? of(holdings, action) : List.of();
      if (!found.isEmpty()) {
        concerned.put(platform, found);
      }
    });
    return concerned;
  }

  private static List<Holding> of(Map<Set<Concern>, Holding> holdings, Action action) {
    return holdings.values().stream()
        .filter(holding -> !Collections.disjoint(holding.concerns(), action.concerns()))
        .toList();
  }
}
