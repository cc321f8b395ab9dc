package verso.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Names claims: the facet's first letters and a hash of the normalised value. */
public final class ClaimId {
  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 8;

  private ClaimId() {}

  /**
   * The id of a claim.
   *
   * @param normalizedValue the value in the form in which two exports agree on it
   */
  public static String of(Facet facet, String normalizedValue) {
    byte[] hash = hash(facet.name() + "\n" + normalizedValue);
    var id = new StringBuilder(facet.name().substring(0, 3).toLowerCase(Locale.ROOT)).append('-');
    for (int i = 0; i < LENGTH; i++) {
      id.append(DIGITS.charAt(hash[i] & 31));
    }
    return id.toString();
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
