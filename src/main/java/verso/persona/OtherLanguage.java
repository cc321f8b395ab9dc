package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.index.Glance;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.TextLanguage;
import verso.trace.Kind;

/** Bursts of searches and views in a language that is otherwise hardly used. */
final class OtherLanguage implements ConflictRule {
  /** Reading a trace takes long: of a larger log that many are read, always the same ones. */
  static final int MOST_READ = 4_000;

  private record Pick(long order, int number) implements Comparable<Pick> {
    @Override
    public int compareTo(Pick other) {
      int byOrder = Long.compareUnsigned(order, other.order);
      return byOrder != 0 ? byOrder : Integer.compare(number, other.number);
    }
  }

  @Override
  public List<Conflict> find(Stated stated) throws IOException {
    var picked = new TreeSet<Pick>();
    stated
        .inquiry()
        .traces()
        .glance(TraceQuery.ofKinds(Kind.SEARCH, Kind.VIEW), glance -> pick(glance, picked));
    var logs = new TreeMap<String, AccountLog>();
    for (Pick pick : picked) {
      add(stated.inquiry().traces().at(pick.number()), pick.number(), logs);
    }
    var found = new ArrayList<Conflict>();
    for (AccountLog log : logs.values()) {
      for (String language : log.counts().keySet()) {
        found.addAll(log.bursts("language", language, language, stated.inquiry()));
      }
    }
    return found;
  }

  private static void pick(Glance glance, TreeSet<Pick> picked) {
    if (glance.stated().isPresent()) {
      picked.add(new Pick(glance.idOrder(), glance.number()));
      if (picked.size() > MOST_READ) {
        picked.pollLast();
      }
    }
  }

  /** Only texts whose language shows count: names and single words are of any. */
  private static void add(StoredTrace stored, int number, Map<String, AccountLog> logs) {
    TextLanguage.of(stored.trace().subject())
        .ifPresent(language ->
            logs.computeIfAbsent(stored.trace().platform(), AccountLog::new)
                .add(new AccountLog.Event(number, stored.trace().moment().instant(), language)));
  }
}
