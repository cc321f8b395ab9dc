package verso.habit;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;

/** Sessions in the order of time, made from columns when they are asked for. */
final class SessionList extends AbstractList<Session> implements RandomAccess {
  private final Timeline timeline;
  private final Cuts cuts;
  private final int[] low;
  private final int[] high;

  /** Sessions whose rows last that long; times that overlap are counted once. */
  SessionList(Items items, Cuts cuts, Lengths lengths) {
    this.timeline = items.timeline();
    this.cuts = cuts;
    this.low = new int[cuts.size()];
    this.high = new int[cuts.size()];
    for (int session = 0; session < low.length; session++) {
      low[session] = covered(session, items, lengths::leastSeconds);
      high[session] = covered(session, items, lengths::mostSeconds);
    }
  }

  /** For how many seconds at least one of the rows went on. */
  private int covered(int session, Items items, IntUnaryOperator seconds) {
    long until = Long.MIN_VALUE;
    long millis = 0;
    for (int row = cuts.from(session); row < cuts.to(session); row++) {
      long start = items.start(row);
      long end = start + seconds.applyAsInt(row) * 1000L;
      millis += Math.max(0, end - Math.max(start, until));
      until = Math.max(until, end);
    }
    return (int) (millis / 1000);
  }

  @Override
  public int size() {
    return low.length;
  }

  @Override
  public Session get(int index) {
    Objects.checkIndex(index, low.length);
    var times = new Session.Times(cuts.start(index), cuts.end(index), low[index], high[index]);
    return new Session(timeline, cuts.from(index), cuts.to(index), times);
  }
}
