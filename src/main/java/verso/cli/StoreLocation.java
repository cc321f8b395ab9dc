package verso.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the store is when nobody says: the platform's folder for a user's application data. */
final class StoreLocation {
  private static final String VARIABLE = "VERSO_STORE";

  private StoreLocation() {}

  /** {@code VERSO_STORE}, else the usual folder of this operating system. */
  static Path of(Map<String, String> environment) {
    String told = environment.getOrDefault(VARIABLE, "");
    return told.isBlank()
        ? usual(environment, System.getProperty("os.name"), System.getProperty("user.home"))
        : Path.of(told);
  }

  static Path usual(Map<String, String> environment, String system, String home) {
    String os = system.toLowerCase(Locale.ROOT);
    if (os.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "Verso");
    }
    if (os.contains("win") && environment.containsKey("LOCALAPPDATA")) {
      return Path.of(environment.get("LOCALAPPDATA"), "Verso");
    }
    String data = environment.getOrDefault("XDG_DATA_HOME", "");
    return data.isBlank() ? Path.of(home, ".local", "share", "verso") : Path.of(data, "verso");
  }
}
