package verso.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 bytes that were written as Latin-1 characters, as in Facebook's and Instagram's JSON. */
public final class Mojibake {
  /** A text cut in the middle of a character ends in at most this many of its bytes. */
  private static final int LONGEST_CUT = 3;

  private Mojibake() {}

  /**
   * The text its bytes spell in UTF-8, when all its characters are bytes and they do spell
   * something; else the text unchanged. Repairs once: a text that is right already is never
   * touched.
   */
  public static String repair(String text) {
    if (!looksBroken(text)) {
      return text;
    }
    for (int cut = 0; cut <= LONGEST_CUT && cut < text.length(); cut++) {
      String whole = text.substring(0, text.length() - cut);
      if (!looksBroken(whole)) {
        // What is left is plain ASCII: the last character is a genuine Latin-1 letter.
        return text;
      }
      try {
        return decoded(whole);
      } catch (CharacterCodingException e) {
        // Not UTF-8 as it stands; a cut last character is tried next.
      }
    }
    return text;
  }

  private static boolean looksBroken(String text) {
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        return false;
      }
      foreign |= c >= 0x80;
    }
    return foreign;
  }

  private static String decoded(String text) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
        .toString();
  }
}
