package verso.index;

/** The 128 bits that the 26 characters of a trace's id stand for. */
record IdBits(long high, long low) {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int DIGIT_BITS = 5;
  private static final byte[] VALUES = values();

  private static byte[] values() {
    var values = new byte['z' + 1];
    for (int i = 0; i < DIGITS.length(); i++) {
      values[DIGITS.charAt(i)] = (byte) i;
    }
    return values;
  }

  static IdBits of(String id) {
    long high = 0;
    long low = 0;
    for (int i = 0; i < id.length(); i++) {
      high = high << DIGIT_BITS | low >>> Long.SIZE - DIGIT_BITS;
      low = low << DIGIT_BITS | VALUES[id.charAt(i)];
    }
    return new IdBits(high, low);
  }
}
