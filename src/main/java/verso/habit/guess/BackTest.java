package verso.habit.guess;

import java.time.Duration;

/**
 * Lets a model guess what is already over: it learns what came before the last weeks, then guesses
 * each of their events knowing only those before it.
 */
final class BackTest {
  private final Sequence sequence;
  private final int from;

  /**
   * A test.
   *
   * @param sequence what is to be guessed
   * @param from the first event to be guessed; those before are learnt
   */
  BackTest(Sequence sequence, int from) {
    this.sequence = sequence;
    this.from = from;
  }

  /** How well the model does. Afterwards it has learnt everything. */
  GuessScore of(Guesser guesser) {
    int[] counts = new int[sequence.alternatives()];
    for (int event = 0; event < from; event++) {
      guesser.learn(event);
      counts[sequence.symbols()[event]]++;
    }
    int common = mostCommon(counts);
    var days = new Days();
    int hits = 0;
    int naive = 0;
    double drawn = 0;
    for (int event = from; event < sequence.size(); event++) {
      int symbol = sequence.symbols()[event];
      int hit = guesser.guess() == symbol ? 1 : 0;
      int naiveHit = common == symbol ? 1 : 0;
      days.add(sequence.millis()[event], hit - naiveHit);
      hits += hit;
      naive += naiveHit;
      drawn += (double) counts[symbol] / from;
      guesser.learn(event);
    }
    int tested = sequence.size() - from;
    return new GuessScore(tested, hits, naive, 1.0 / distinct(counts), drawn / tested, days.duel());
  }

  /** Counts days on which the model was ahead or behind. */
  private static final class Days {
    private long day = Long.MIN_VALUE;
    private int lead;
    private int ahead;
    private int behind;

    void add(long millis, int more) {
      long next = Math.floorDiv(millis, Duration.ofDays(1).toMillis());
      if (next != day) {
        close();
        day = next;
      }
      lead += more;
    }

    private void close() {
      ahead += lead > 0 ? 1 : 0;
      behind += lead < 0 ? 1 : 0;
      lead = 0;
    }

    GuessScore.Duel duel() {
      close();
      return new GuessScore.Duel(ahead, behind);
    }
  }

  private static int mostCommon(int[] counts) {
    int common = 0;
    for (int symbol = 1; symbol < counts.length; symbol++) {
      if (counts[symbol] > counts[common]) {
        common = symbol;
      }
    }
    return common;
  }

  private static int distinct(int[] counts) {
    int distinct = 0;
    for (int count : counts) {
      distinct += count > 0 ? 1 : 0;
    }
    return distinct;
  }
}
