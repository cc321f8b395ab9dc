package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verso.index.Glance;
import verso.index.TraceQuery;
import verso.table.Table;
import verso.trace.Kind;

/** Bursts of what is made for children, in an account that otherwise has none of it. */
final class ChildrensThings implements ConflictRule {
  private static final String MARK = "children";

  private static final Set<String> TOPICS =
      Table.rows(ChildrensThings.class, "child-topics.tsv").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  @Override
  public List<Conflict> find(Stated stated) throws IOException {
    var logs = new TreeMap<String, AccountLog>();
    stated
        .inquiry()
        .traces()
        .glance(
            TraceQuery.ofKinds(Kind.VIEW, Kind.LISTEN, Kind.SEARCH), glance -> add(glance, logs));
    var found = new ArrayList<Conflict>();
    for (AccountLog log : logs.values()) {
      found.addAll(log.bursts("children", MARK, MARK, stated.inquiry()));
    }
    return found;
  }

  private static void add(Glance glance, Map<String, AccountLog> logs) {
    String mark = glance.topics().stream().anyMatch(TOPICS::contains) ? MARK : "";
    glance
        .stated()
        .ifPresent(time ->
            logs.computeIfAbsent(glance.platform(), AccountLog::new)
                .add(new AccountLog.Event(glance.number(), time, mark)));
  }
}
