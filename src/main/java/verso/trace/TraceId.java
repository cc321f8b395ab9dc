package verso.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes what a trace says into its identity: the first 128 bits of SHA-256, in base 32. */
final class TraceId {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 26;

  private TraceId() {}

  static String of(Trace trace) {
    MessageDigest digest = sha256();
    add(digest, trace.platform());
    add(digest, trace.account());
    add(digest, trace.kind().name());
    if (trace.identity().isEmpty()) {
      addContent(digest, trace);
    } else {
      trace.identity().forEach(part -> add(digest, part));
    }
    return base32(digest.digest());
  }

  private static void addContent(MessageDigest digest, Trace trace) {
    add(digest, trace.origin().name());
    add(digest, timeOf(trace.moment()));
    add(digest, trace.subject());
    add(digest, trace.text());
    for (Details.Detail detail : trace.details().entries()) {
      add(digest, detail.name());
      add(digest, detail.value());
    }
  }

  /** An export's date is no part of what a record says: the next export says the same. */
  private static String timeOf(Moment moment) {
    boolean stated = moment.isKnown() && moment.standing() != Moment.Standing.EXPORT;
    return stated ? moment.instant().toString() : "";
  }

  /** Prefixes each part with its length, so that no two lists of parts read the same. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
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
