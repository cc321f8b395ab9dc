package verso.web.start;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a path as people type or paste it. */
final class LocalPath {
  private static final String FILE_ADDRESS = "file://";

  private LocalPath() {}

  /** The path; empty when nothing was typed, or something that is none. */
  static Optional<Path> of(String typed) {
    String text = unquoted(typed.strip());
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(absolute(text));
    } catch (IllegalArgumentException e) { // an InvalidPathException is one
      return Optional.empty();
    }
  }

  private static Path absolute(String text) {
    Path home = Path.of(System.getProperty("user.home"));
    if (text.startsWith(FILE_ADDRESS)) {
      return Path.of(URI.create(text));
    }
    if (text.equals("~")) {
      return home;
    }
    return text.startsWith("~/") ? home.resolve(text.substring(2)) : home.resolve(text).normalize();
  }

  /** Copied from a file manager, a path often comes in quotes. */
  private static String unquoted(String text) {
    boolean isQuoted =
        text.length() > 1
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
