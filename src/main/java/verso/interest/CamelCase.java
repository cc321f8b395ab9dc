package verso.interest;

import java.util.regex.Pattern;

/** Words written together: {@code #TrailRunning}, {@code AutoIntenders}. */
final class CamelCase {
  private static final Pattern HUMP =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

  private CamelCase() {}

  static boolean isIn(String text) {
    return HUMP.matcher(text).find();
  }

  static String apart(String text) {
    return HUMP.matcher(text).replaceAll(" ");
  }
}
