package verso.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.util.BytesRef;

/** The 128 bits that the 26 characters of a trace's id stand for, in base 32. */
record IdBits(long high, long low) {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final char FIRST = '0';
  private static final char LAST = 'z';
  private static final int DIGIT_BITS = 5;
  private static final int LENGTH = 26;

  /** The first digit has only three bits: 26 digits of five are two bits too many. */
  private static final char LARGEST_FIRST = '7';

  private static final byte NO_DIGIT = -1;
  private static final byte[] VALUES = values();

  private static byte[] values() {
    var values = new byte[LAST + 1];
    Arrays.fill(values, NO_DIGIT);
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

  /** Reads what {@link #term} wrote. */
  static IdBits of(BytesRef term) {
    var bytes = ByteBuffer.wrap(term.bytes, term.offset, term.length);
    return new IdBits(bytes.getLong(), bytes.getLong());
  }

  /** Whether an id can begin like this, which is not empty. */
  static boolean isPrefix(String text) {
    return text.length() <= LENGTH
        && text.charAt(0) <= LARGEST_FIRST
        && text.chars().allMatch(c -> c <= LAST && VALUES[c] != NO_DIGIT);
  }

  /** The smallest id that begins like this. */
  static IdBits first(String prefix) {
    return of(prefix + String.valueOf(FIRST).repeat(LENGTH - prefix.length()));
  }

  /** The largest id that begins like this. */
  static IdBits last(String prefix) {
    return of(prefix + String.valueOf(LAST).repeat(LENGTH - prefix.length()));
  }

  /** The id as a term of the index: 16 bytes, in the order of the ids. */
  BytesRef term() {
    return new BytesRef(ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array());
  }
}
