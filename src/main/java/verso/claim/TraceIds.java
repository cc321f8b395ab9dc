package verso.claim;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import verso.index.Traces;

/** Ids of traces by their numbers: each is read once, since claims share much of their evidence. */
public final class TraceIds {
  private final Traces traces;
  private final Map<Integer, String> known = new ConcurrentHashMap<>();

  public TraceIds(Traces traces) {
    this.traces = traces;
  }

  public String of(int number) throws IOException {
    String id = known.get(number);
    if (id == null) {
      id = traces.at(number).id();
      known.put(number, id);
    }
    return id;
  }
}
