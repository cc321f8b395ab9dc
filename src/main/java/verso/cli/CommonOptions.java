package verso.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import verso.index.Store;

/** Options every command has. */
final class CommonOptions {
  /**
   * What {@code --lang} takes. {@link Languages} acts on it, before help in it can be asked for.
   */
  enum Language {
    EN,
    FR
  }

  @Option(names = "--store", paramLabel = "DIR", descriptionKey = "store")
  private Optional<Path> store = Optional.empty();

  @Option(names = "--lang", paramLabel = "en|fr", descriptionKey = "lang")
  private Optional<Language> language = Optional.empty();

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Option(
      names = {"-q", "--quiet"},
      descriptionKey = "quiet")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      descriptionKey = "verbose")
  private boolean verbose;

  @Option(names = "--no-color", descriptionKey = "noColor")
  private boolean noColor;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "help")
  private boolean help;

  /** The store asked for, else the one of this machine's user. */
  Store store(Surroundings surroundings) {
    return Store.open(storeFolder(surroundings));
  }

  /** The folder of that store. */
  Path storeFolder(Surroundings surroundings) {
    return store.orElseGet(() -> StoreLocation.of(surroundings.environment()));
  }

  boolean json() {
    return json;
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }

  boolean noColor() {
    return noColor;
  }
}
