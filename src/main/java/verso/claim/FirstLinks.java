package verso.claim;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import verso.index.Glance;
import verso.index.StoredTrace;

/**
 * The first traces of many in the order of their ids, and so the same ones in whatever order they
 * come. A trace that was only glanced at is read when its id is wanted.
 */
public final class FirstLinks {
  /** Of one collection all come by glances, or all as traces; the two orders do not mix. */
  private record Found(long order, String id, int number) {}

  private static final Comparator<Found> LAST_FIRST =
      ((Comparator<Found>) (one, other) -> Long.compareUnsigned(one.order(), other.order()))
          .thenComparing(Found::id)
          .reversed();

  private final int most;
  private final PriorityQueue<Found> first = new PriorityQueue<>(LAST_FIRST);

  public FirstLinks(int most) {
    this.most = most;
  }

  public void add(Glance glance) {
    add(glance.idOrder(), glance.number());
  }

  /** Adds what was glanced at, by {@link Glance#idOrder} and {@link Glance#number}. */
  public void add(long order, int number) {
    if (first.size() < most || Long.compareUnsigned(order, first.element().order()) < 0) {
      add(new Found(order, "", number));
    }
  }

  public void add(StoredTrace stored) {
    add(new Found(0, stored.id(), -1));
  }

  private void add(Found found) {
    first.add(found);
    if (first.size() > most) {
      first.remove();
    }
  }

  /** Them, in their order. */
  public List<Evidence.Link> links(EvidenceCode code, TraceIds ids) throws IOException {
    var sorted = new ArrayList<>(first);
    sorted.sort(LAST_FIRST.reversed());
    var links = new ArrayList<Evidence.Link>();
    for (Found found : sorted) {
      String id = found.number() < 0 ? found.id() : ids.of(found.number());
      links.add(new Evidence.Link(id, code));
    }
    return links;
  }
}
