package verso.habit.guess;

import java.util.Arrays;

/**
 * How much news each event of a sequence brings, its order taken into account: the estimate of
 * Lempel and Ziv (Kontoyiannis et al., IEEE Trans. Inf. Theory 1998) that Song et al., Science 2010
 * use. With Λᵢ the length of the shortest run from event i on that is not found among the events
 * before i,
 *
 * <pre>S = n · log₂ n ÷ Σ Λᵢ</pre>
 *
 * <p>The runs are found with a suffix automaton that grows along with the sequence, in time
 * proportional to its length.
 */
final class EntropyRate {
  private static final int ROOT = 0;
  private static final int NONE = -1;

  private final int[] symbols;
  private final Edges edges;
  private final int[] link;
  private final int[] length;
  private int states = 1;
  private int last = ROOT;

  private EntropyRate(int[] symbols) {
    this.symbols = symbols;
    int most = 2 * symbols.length + 2;
    this.edges = new Edges(most, 3 * symbols.length + 4);
    this.link = new int[most];
    this.length = new int[most];
    link[ROOT] = NONE;
  }

  /** Bits for each event; 0 for fewer than two. */
  static double of(int... symbols) {
    if (symbols.length < 2) {
      return 0;
    }
    long sum = 0;
    for (int run : new EntropyRate(symbols).runs()) {
      sum += run;
    }
    return symbols.length * (Math.log(symbols.length) / Math.log(2)) / sum;
  }

  /** The length of the shortest run from each event on that is new: Λ. */
  static int[] newRuns(int... symbols) {
    return new EntropyRate(symbols).runs();
  }

  private int[] runs() {
    int[] runs = new int[symbols.length];
    int state = ROOT;
    int matched = 0;
    for (int i = 0; i < symbols.length; i++) {
      // What is left of the last match was found before, too; now try to make it longer.
      for (int to; i + matched < symbols.length; state = to, matched++) {
        to = edges.to(state, symbols[i + matched]);
        if (to == NONE) {
          break;
        }
      }
      runs[i] = matched + 1;
      append(symbols[i]);
      matched = Math.max(0, matched - 1);
      // Appending may have split the state; dropping the first symbol may have left it.
      state = matched == 0 ? ROOT : suffix(state, matched);
    }
    return runs;
  }

  private int suffix(int state, int matched) {
    int shortened = state;
    while (length[link[shortened]] >= matched) {
      shortened = link[shortened];
    }
    return shortened;
  }

  private void append(int symbol) {
    int state = states++;
    length[state] = length[last] + 1;
    int from = last;
    while (from != NONE && edges.to(from, symbol) == NONE) {
      edges.put(from, symbol, state);
      from = link[from];
    }
    link[state] = from == NONE ? ROOT : owner(from, symbol);
    last = state;
  }

  /** The state of exactly the suffixes that end with the symbol after those of {@code from}. */
  private int owner(int from, int symbol) {
    int next = edges.to(from, symbol);
    if (length[next] == length[from] + 1) {
      return next;
    }
    int split = states++;
    length[split] = length[from] + 1;
    edges.copy(next, split);
    link[split] = link[next];
    link[next] = split;
    for (int at = from; at != NONE && edges.to(at, symbol) == next; at = link[at]) {
      edges.put(at, symbol, split);
    }
    return split;
  }

  /** The edges of an automaton: found by hash, and as a list for each state. */
  private static final class Edges {
    private final int[] first;
    private final int[] nextOfState;
    private final int[] from;
    private final int[] symbol;
    private final int[] to;
    private final int[] table;
    private int size;

    Edges(int states, int most) {
      first = new int[states];
      Arrays.fill(first, NONE);
      nextOfState = new int[most];
      from = new int[most];
      symbol = new int[most];
      to = new int[most];
      table = new int[Integer.highestOneBit(2 * most) * 2];
      Arrays.fill(table, NONE);
    }

    int to(int state, int by) {
      int edge = table[slot(state, by)];
      return edge == NONE ? NONE : to[edge];
    }

    void put(int state, int by, int target) {
      int slot = slot(state, by);
      if (table[slot] == NONE) {
        table[slot] = size;
        from[size] = state;
        symbol[size] = by;
        nextOfState[size] = first[state];
        first[state] = size++;
      }
      to[table[slot]] = target;
    }

    void copy(int state, int into) {
      for (int edge = first[state]; edge != NONE; edge = nextOfState[edge]) {
        put(into, symbol[edge], to[edge]);
      }
    }

    private int slot(int state, int by) {
      long mixed = ((long) state << 32 | by) * 0x9E3779B97F4A7C15L;
      int slot = (int) (mixed >>> 33) & table.length - 1;
      while (table[slot] != NONE && (from[table[slot]] != state || symbol[table[slot]] != by)) {
        slot = slot + 1 & table.length - 1;
      }
      return slot;
    }
  }
}
