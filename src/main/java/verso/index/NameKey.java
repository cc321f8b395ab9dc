package verso.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.StringHelper;

/**
 * Names as numbers that fit a column: among a million names, two different ones share a number less
 * than once in ten million stores.
 */
public final class NameKey {
  /** Stands for no name. */
  public static final long NONE = 0;

  private NameKey() {}

  /** The number of a name, given in the form in which its spellings agree. */
  public static long of(String name) {
    if (name.isEmpty()) {
      return NONE;
    }
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return StringHelper.murmurhash3_x64_128(bytes, 0, bytes.length, 0)[0];
  }
}
