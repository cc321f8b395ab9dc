package verso.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What may stand before JSON: a byte order mark, white space, or the left side of an assignment.
 *
 * @param json the stream, at the first byte of the JSON
 * @param isAssignment whether a variable was assigned to, so that anything may follow the value
 */
record JsonPrefix(InputStream json, boolean isAssignment) {
  private static final int LONGEST = 4_096;
  private static final String STARTS = "[{\"-0123456789tfn";

  /** Skips the prefix, if there is one; content without any JSON is left as it is. */
  static JsonPrefix skip(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in, 1 << 16);
    buffered.mark(LONGEST);
    byte[] head = buffered.readNBytes(LONGEST);
    buffered.reset();
    int start = firstByte(head);
    if (start < head.length && STARTS.indexOf(head[start]) >= 0 && !isWord(head, start)) {
      buffered.skipNBytes(start);
      return new JsonPrefix(buffered, false);
    }
    int assigned = afterAssignment(head, start);
    buffered.skipNBytes(assigned < 0 ? start : assigned);
    return new JsonPrefix(buffered, assigned >= 0);
  }

  private static int firstByte(byte[] head) {
    int start = 0;
    if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB) {
      start = 3;
    }
    while (start < head.length && Character.isWhitespace(head[start])) {
      start++;
    }
    return start;
  }

  /** Whether {@code t}, {@code f} or {@code n} begins a name rather than a JSON literal. */
  private static boolean isWord(byte[] head, int start) {
    if (!Character.isLetter(head[start])) {
      return false;
    }
    String text =
        new String(head, start, Math.min(5, head.length - start), StandardCharsets.US_ASCII);
    return !text.startsWith("true") && !text.startsWith("false") && !text.startsWith("null");
  }

  private static int afterAssignment(byte[] head, int start) {
    int i = start;
    while (i < head.length && head[i] != '=' && head[i] != '\n') {
      i++;
    }
    i++;
    while (i < head.length && Character.isWhitespace(head[i])) {
      i++;
    }
    return i < head.length && (head[i] == '[' || head[i] == '{') ? i : -1;
  }
}
