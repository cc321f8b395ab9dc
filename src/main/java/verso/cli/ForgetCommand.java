package verso.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.index.Forget;
import verso.index.Forgotten;
import verso.index.Store;

/** {@code verso forget}: removes data from the store, down to the bytes. */
@Command(name = "forget")
final class ForgetCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(
      names = {"-y", "--yes"},
      descriptionKey = "forget.yes")
  private boolean yes;

  ForgetCommand(Console console) {
    this.console = console;
  }

  /** What to forget: one of these. */
  static final class Target {
    @Option(names = "--import", paramLabel = "I", descriptionKey = "forget.import")
    private Optional<String> importId = Optional.empty();

    @Option(names = "--platform", paramLabel = "P", descriptionKey = "forget.platform")
    private Optional<String> platform = Optional.empty();

    @Option(names = "--all", descriptionKey = "forget.all")
    private boolean all;

    Forget what() {
      if (importId.isPresent()) {
        return new Forget.ByImport(importId.get());
      }
      return platform.isPresent() ? new Forget.ByPlatform(platform.get()) : new Forget.Everything();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!yes) {
      throw new WrongUseException(console.text("forget.askYes"));
    }
    Store store = common.store(console.surroundings());
    Forgotten result = store.forget(target.what());
    if (result.imports() == 0 && !target.all) {
      throw new NothingFoundException(console.text("forget.nothing"));
    }
    print(result);
    return ExitStatus.DONE;
  }

  private void print(Forgotten result) {
    if (common.json()) {
      var json = new LinkedHashMap<String, Object>();
      json.put("imports", result.imports());
      json.put("traces", result.traces());
      json.put("verdicts", result.verdicts());
      console.json(json);
    } else {
      console.line(
          console.text(
              "forget.done",
              "imports",
              result.imports(),
              "traces",
              result.traces(),
              "verdicts",
              result.verdicts()));
    }
  }
}
