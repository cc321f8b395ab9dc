package verso.habit;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

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
      int from = cuts.from(session);
      int to = cuts.to(session);
      IntUnaryOperator order = isByStart(items, from, to) ? at -> at : byStart(items, from, to);
      low[session] = covered(items, from, to, order, lengths::leastSeconds);
      high[session] = covered(items, from, to, order, lengths::mostSeconds);
    }
  }

  private static boolean isByStart(Items items, int from, int to) {
    for (int row = from + 1; row < to; row++) {
      if (items.start(row) < items.start(row - 1)) {
        return false;
      }
    }
    return true;
  }

  /** Rows by when they began: what is logged at its end began earlier than its place says. */
  private static IntUnaryOperator byStart(Items items, int from, int to) {
    int[] rows =
        IntStream.range(from, to)
            .boxed()
            .sorted(Comparator.comparingLong(items::start))
            .mapToInt(row -> row)
            .toArray();
    return at -> rows[at - from];
  }

  /** For how many seconds at least one of the rows went on. */
  private static int covered(
      Items items, int from, int to, IntUnaryOperator order, IntUnaryOperator seconds) {
    long until = Long.MIN_VALUE;
    long millis = 0;
    for (int at = from; at < to; at++) {
      int row = order.applyAsInt(at);
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
