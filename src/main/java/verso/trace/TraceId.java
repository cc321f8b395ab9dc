package verso.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Hashes what a trace says into its identity: the first 128 bits of SHA-256, in base 32. */
final class TraceId {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;
  private static final int USUAL_SIZE = 512;

  /** All that is hashed, gathered first: one call of the digest costs less than forty. */
  private byte[] said = new byte[USUAL_SIZE];

  private int length;

  private TraceId() {}

  static String of(Trace trace) {
    var id = new TraceId();
    id.add(trace.platform());
    id.add(trace.account());
    id.add(trace.kind().name());
    if (trace.identity().isEmpty()) {
      id.addContent(trace);
    } else {
      trace.identity().forEach(id::add);
    }
    return base32(id.hash());
  }

  private void addContent(Trace trace) {
    add(trace.origin().name());
    add(timeOf(trace.moment()));
    add(trace.subject());
    add(trace.text());
    for (Details.Detail detail : trace.details().entries()) {
      add(detail.name());
      add(detail.value());
    }
  }

  /** An export's date is no part of what a record says: the next export says the same. */
  private static String timeOf(Moment moment) {
    boolean stated = moment.isKnown() && moment.standing() != Moment.Standing.EXPORT;
    return stated ? moment.instant().toString() : "";
  }

  /** Prefixes each part with its length, so that no two lists of parts read the same. */
  private void add(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    int end = length + Integer.BYTES + bytes.length;
    if (end > said.length) {
      said = Arrays.copyOf(said, Math.max(end, said.length * 2));
    }
    ByteBuffer.wrap(said).putInt(length, bytes.length);
    System.arraycopy(bytes, 0, said, length + Integer.BYTES, bytes.length);
    length = end;
  }

  private byte[] hash() {
    MessageDigest digest = sha256();
    digest.update(said, 0, length);
    return digest.digest();
  }

  private static String base32(byte[] hash) {
    long high = ByteBuffer.wrap(hash).getLong(0);
    long low = ByteBuffer.wrap(hash).getLong(Long.BYTES);
    var digits = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      digits[i] = DIGITS.charAt((int) (low & 31));
      low = low >>> 5 | high << 59;
      high >>>= 5;
    }
    return new String(digits);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
