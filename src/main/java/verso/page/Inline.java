package verso.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A style sheet or script that stands in the page itself, with the hash by which the page's policy
 * lets this one and no other through.
 *
 * @param text exactly as it stands between the tags
 */
public record Inline(String text) {

  /** Files of this package, one after the other. */
  static Inline of(String... names) {
    return new Inline(Stream.of(names).map(Inline::read).collect(Collectors.joining("\n")));
  }

  /** As a source in a content security policy: {@code 'sha256-…'}. */
  public String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) {
    try (InputStream in = Inline.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no such file: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
