package verso.measure;

/**
 * What was counted of the words of one text, in one number that fits a column.
 *
 * @param packed 13 bits of words, a bit for whether they could be read, then 6 bits for each {@link
 *     Feeling} by position
 */
public record Wording(long packed) {
  /** No words. */
  public static final Wording NONE = new Wording(0);

  static final int MOST_WORDS = (1 << 13) - 1;
  static final int MOST_OF_A_FEELING = (1 << 6) - 1;

  private static final int READ = 13;
  private static final int FEELINGS = 14;
  private static final int BITS_OF_A_FEELING = 6;

  /**
   * Counts of a text whose language is known.
   *
   * @param words {@link #MOST_WORDS} at most
   * @param feelings how many words of each {@link Feeling}, {@link #MOST_OF_A_FEELING} at most
   */
  static Wording read(int words, int[] feelings) {
    long packed = words | 1L << READ;
    for (int i = 0; i < feelings.length; i++) {
      packed |= (long) feelings[i] << FEELINGS + i * BITS_OF_A_FEELING;
    }
    return new Wording(packed);
  }

  /** Words in a language that is not read, or in none that shows. */
  static Wording unread(int words) {
    return new Wording(Math.min(words, MOST_WORDS));
  }

  /** How many words, whether they could be read or not. */
  public int words() {
    return (int) packed & MOST_WORDS;
  }

  /** Whether its words of feeling could be counted: only then it says anything of feelings. */
  public boolean isRead() {
    return (packed >>> READ & 1) == 1;
  }

  /** How many words carry that feeling and are not negated. */
  public int count(Feeling feeling) {
    int shift = FEELINGS + feeling.ordinal() * BITS_OF_A_FEELING;
    return (int) (packed >>> shift) & MOST_OF_A_FEELING;
  }

  /** Whether any word carries a feeling. */
  public boolean hasFeeling() {
    return packed >>> FEELINGS != 0;
  }
}
