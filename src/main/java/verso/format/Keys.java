package verso.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares member names, headers and labels the way platforms rename them. */
public final class Keys {
  private static final Pattern VERSION = Pattern.compile("_v\\d+$");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{M}\\p{N}#+]+");

  private Keys() {}

  /**
   * The name without what changes between exports: a version ending ({@code topics_v2}), case,
   * spaces, punctuation. {@code Watch History}, {@code watch_history} and {@code WatchHistory} are
   * one name.
   */
  public static String loose(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return looseUnicode(name);
      }
    }
    return looseAscii(name);
  }

  private static String looseUnicode(String name) {
    String unversioned = VERSION.matcher(name).replaceFirst("");
    String composed = Normalizer.normalize(unversioned, Normalizer.Form.NFC);
    String plain = NOISE.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
    return plain.isEmpty() ? name : plain;
  }

  /** The same by hand: nearly every name is ASCII, and an import asks for millions. */
  private static String looseAscii(String name) {
    int end = withoutVersion(name);
    var plain = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        plain.append((char) (c + ('a' - 'A')));
      } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '#' || c == '+') {
        plain.append(c);
      }
    }
    return plain.isEmpty() || name.contentEquals(plain) ? name : plain.toString();
  }

  /** Where a name ends when a version such as {@code _v2} is taken off. */
  private static int withoutVersion(String name) {
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) >= '0' && name.charAt(end - 1) <= '9') {
      end--;
    }
    boolean isVersion = end < name.length() && end >= 2 && name.startsWith("_v", end - 2);
    return isVersion ? end - 2 : name.length();
  }
}
