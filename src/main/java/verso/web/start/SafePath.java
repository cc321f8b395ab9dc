package verso.web.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes of a name that a browser sends one that any disk takes, and that leads nowhere else. What
 * platforms call their downloads stays as it is, since it tells whose they are.
 */
final class SafePath {
  private static final int LONGEST_NAME = 180;
  private static final int LONGEST_ENDING = 12;
  private static final int DEEPEST = 16;
  private static final String NAMELESS = "file";

  /**
   * What Windows does not take, control characters, and those that change the reading direction.
   */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}<>:\"|?*\\uFFFD]");

  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
  private static final Pattern ENDS_BADLY = Pattern.compile("[. ]+$");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
  private static final Set<String> NOWHERE = Set.of("", ".", "..");

  private SafePath() {}

  /** A relative path of one name or more, none of which leads upwards. */
  static Path of(String sent) {
    var names = new ArrayList<String>();
    for (String name : SEPARATOR.split(sent)) {
      if (!NOWHERE.contains(name.strip())) {
        names.add(name(name));
      }
    }
    List<String> kept = names.isEmpty() ? List.of(NAMELESS) : lowest(names);
    return Path.of(kept.getFirst(), kept.subList(1, kept.size()).toArray(String[]::new));
  }

  /** Beyond what is reasonable, folders in the middle are left out. */
  private static List<String> lowest(List<String> names) {
    if (names.size() <= DEEPEST) {
      return names;
    }
    var kept = new ArrayList<String>(List.of(names.getFirst()));
    kept.addAll(names.subList(names.size() - DEEPEST + 1, names.size()));
    return kept;
  }

  private static String name(String sent) {
    String clean = Normalizer.normalize(sent, Normalizer.Form.NFC).strip();
    clean = UNWANTED.matcher(clean).replaceAll("_");
    clean = ENDS_BADLY.matcher(clean).replaceAll("");
    if (clean.isEmpty()) {
      return NAMELESS;
    }
    return shortened(DEVICE.matcher(clean).matches() ? "_" + clean : clean);
  }

  /** Short enough in bytes, with its ending, which tells what it is. */
  private static String shortened(String name) {
    if (bytes(name) <= LONGEST_NAME) {
      return name;
    }
    String ending = ending(name);
    String begin = name.substring(0, name.length() - ending.length());
    while (bytes(begin) + bytes(ending) > LONGEST_NAME) {
      begin = begin.substring(0, begin.offsetByCodePoints(begin.length(), -1));
    }
    return begin + ending;
  }

  private static String ending(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int dot = lower.endsWith(".tar.gz") ? name.length() - 7 : name.lastIndexOf('.');
    boolean isEnding = dot > 0 && name.length() - dot <= LONGEST_ENDING;
    return isEnding ? name.substring(dot) : "";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
