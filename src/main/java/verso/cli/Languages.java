package verso.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the language to speak before any command is parsed, since its help is in it too. */
final class Languages {
  private Languages() {}

  /** What {@code --lang} says, else the locale variables, else the machine's locale. */
  static Locale wanted(List<String> arguments, Map<String, String> environment, Locale machine) {
    return option(arguments)
        .or(() -> variable(environment))
        .map(Locale::forLanguageTag)
        .orElse(machine);
  }

  private static Optional<String> option(List<String> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith("--lang=")) {
        return Optional.of(argument.substring("--lang=".length()));
      }
      if (argument.equals("--lang") && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** POSIX order: LC_ALL, LC_MESSAGES, LANG; {@code C} and {@code POSIX} mean English. */
  private static Optional<String> variable(Map<String, String> environment) {
    return List.of("LC_ALL", "LC_MESSAGES", "LANG").stream()
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isBlank())
        .findFirst()
        .map(value -> value.startsWith("C") || value.equals("POSIX") ? "en" : value)
        .map(value -> value.split("[._@]")[0]);
  }
}
