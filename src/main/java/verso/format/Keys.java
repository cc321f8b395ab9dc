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
    String unversioned = VERSION.matcher(name).replaceFirst("");
    String composed = Normalizer.normalize(unversioned, Normalizer.Form.NFC);
    String plain = NOISE.matcher(composed.toLowerCase(Locale.ROOT)).replaceAll("");
    return plain.isEmpty() ? name : plain;
  }
}
