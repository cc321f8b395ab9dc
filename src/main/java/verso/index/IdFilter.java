package verso.index;

/**
 * Says of most ids that are absent that they are (a Bloom filter): 32 MB, and wrong on one absent
 * id in 230 after 20 million, on one in 13 after 50 million. Takes no room before the first id. Not
 * thread-safe.
 */
final class IdFilter {
  private static final int WORDS = 1 << 22;
  private static final int PROBES = 4;

  private long[] words = new long[0];

  void add(IdBits id) {
    if (words.length == 0) {
      words = new long[WORDS];
    }
    for (int probe = 0; probe < PROBES; probe++) {
      long bit = bit(id, probe);
      words[word(bit)] |= 1L << bit;
    }
  }

  boolean mayContain(IdBits id) {
    boolean all = words.length > 0;
    for (int probe = 0; all && probe < PROBES; probe++) {
      long bit = bit(id, probe);
      all = (words[word(bit)] & 1L << bit) != 0;
    }
    return all;
  }

  /** The halves of an id are two hashes, and their sums as good as four. */
  private static long bit(IdBits id, int probe) {
    return id.high() + probe * (id.low() | 1);
  }

  private static int word(long bit) {
    return (int) (bit >>> Long.SIZE - 22);
  }
}
