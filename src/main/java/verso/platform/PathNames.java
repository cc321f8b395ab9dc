package verso.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes entry paths comparable across operating systems, re-packing and generations of exports. */
public final class PathNames {
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´]|%27");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}]");

  /** What a download adds to the name of a file or folder that is there already. */
  private static final Pattern COPY =
      Pattern.compile(" ?\\([0-9]{1,2}\\)(?=(?:\\.[a-z0-9]+)*(?:/|$))");

  private PathNames() {}

  /**
   * The path with {@code /} as separator, composed accents (NFC), one plain space for any run of
   * spaces, {@code _} for any apostrophe, without invisible characters, in lower case.
   */
  public static String normal(String path) {
    String name = path.replace('\\', '/');
    if (!isPlain(name)) {
      name = Normalizer.normalize(name, Normalizer.Form.NFC);
      name = INVISIBLE.matcher(name).replaceAll("");
      name = APOSTROPHES.matcher(name).replaceAll("_");
    }
    return SPACES.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /**
   * A path, already {@link #normal}, without the {@code (1)} of a second download in any of its
   * names. Two files may have one such path.
   */
  static String first(String normalPath) {
    return normalPath.indexOf('(') < 0 ? normalPath : COPY.matcher(normalPath).replaceAll("");
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 0x80 && c != '\'' && c != '`' && c != '%');
  }
}
