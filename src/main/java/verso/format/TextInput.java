package verso.format;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text of a file in whatever encoding its beginning shows: a byte order mark's, UTF-16 where every
 * other byte is zero, UTF-8 where it is valid, else windows-1252.
 *
 * @param reader the text from its first character, byte order mark left out; not to be closed
 * @param head its beginning, also without the mark
 */
record TextInput(BufferedReader reader, String head) {
  /** How many bytes decide on the encoding. */
  static final int HEAD = 1 << 16;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final char MARK = '\uFEFF';

  /** Begins to read a stream; does not close it. */
  static TextInput open(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in, HEAD);
    buffered.mark(HEAD);
    byte[] bytes = buffered.readNBytes(HEAD);
    buffered.reset();
    Charset charset = charsetOf(bytes);
    String head = new String(bytes, charset);
    // A decoder made for a charset replaces what is damaged and goes on.
    var reader = new BufferedReader(new InputStreamReader(buffered, charset));
    if (head.isEmpty() || head.charAt(0) != MARK) {
      return new TextInput(reader, head);
    }
    reader.skip(1);
    return new TextInput(reader, head.substring(1));
  }

  /** The encoding that the beginning of a file shows. */
  static Charset charsetOf(byte[] head) {
    if (begins(head, 0xFE, 0xFF) || isZeroAt(head, 0)) {
      return StandardCharsets.UTF_16BE;
    }
    if (begins(head, 0xFF, 0xFE) || isZeroAt(head, 1)) {
      return StandardCharsets.UTF_16LE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN;
  }

  private static boolean begins(byte[] head, int first, int second) {
    return head.length >= 2 && head[0] == (byte) first && head[1] == (byte) second;
  }

  /** Whether every other byte of the first few is zero, as in UTF-16 of Latin letters. */
  private static boolean isZeroAt(byte[] head, int offset) {
    if (head.length < 8) {
      return false;
    }
    for (int i = 0; i < 8; i++) {
      if ((head[i] == 0) != (i % 2 == offset)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(byte[] head) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    // Not told that input ends here, the decoder forgives a character cut at the end.
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
    return !result.isError();
  }
}
