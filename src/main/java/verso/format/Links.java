package verso.format;

import java.util.Locale;

/** Web addresses inside exported records. */
final class Links {
  private Links() {}

  /** The text, when it is an address with {@code http} or {@code https}; else nothing. */
  static String web(String text) {
    String start = text.stripLeading();
    String scheme =
        start.substring(0, Math.min(start.length(), "https://".length())).toLowerCase(Locale.ROOT);
    boolean isWeb = scheme.startsWith("http://") || scheme.equals("https://");
    return isWeb && start.strip().chars().noneMatch(Character::isWhitespace) ? start.strip() : "";
  }

  /** The last folder of an address' path: the account of {@code …/_u/ada.example/}. */
  static String lastSegment(String link) {
    String path = link.replaceFirst("^[a-zA-Z]+://[^/?#]*", "").replaceFirst("[?#].*$", "");
    String trimmed = path.replaceFirst("/+$", "");
    return trimmed.substring(trimmed.lastIndexOf('/') + 1);
  }
}
