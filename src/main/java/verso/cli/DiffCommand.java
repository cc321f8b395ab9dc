package verso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.importing.Progress;
import verso.index.ImportReport;
import verso.index.Store;
import verso.index.Traces;
import verso.persona.ExportDiff;
import verso.platform.catalog.PlatformCatalog;
import verso.report.DiffJson;
import verso.report.DiffPages;
import verso.report.PersonaPages;
import verso.report.Words;

/** {@code verso diff}: what appeared and what vanished between two exports of one account. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "diff.old")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "diff.new")
  private String newer = "";

  @Option(
      names = {"-n", "--limit"},
      paramLabel = "N",
      descriptionKey = "diff.limit",
      converter = Amount.class)
  private int limit = 10;

  @Option(names = "--sensitive", descriptionKey = "persona.sensitive")
  private boolean sensitive;

  DiffCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    Store store = common.store(console.surroundings());
    try (ComparedExport before = export(store, older);
        ComparedExport after = export(store, newer)) {
      checkPlatforms(before.report(), after.report());
      ExportDiff diff =
          ExportDiff.between(
              before.traces(),
              before.report(),
              after.traces(),
              after.report(),
              console.surroundings().clock().instant());
      print(diff);
      return before.hasProblems() || after.hasProblems()
          ? ExitStatus.WITH_PROBLEMS
          : ExitStatus.DONE;
    }
  }

  private ComparedExport export(Store store, String given) throws IOException {
    Optional<ComparedExport> imported = ComparedExport.inStore(store, given);
    if (imported.isPresent()) {
      return imported.get();
    }
    if (!ComparedExport.isThere(given)) {
      throw new NothingFoundException(
          console.text("diff.unknown", "given", given, "known", known(store)));
    }
    return ComparedExport.at(Path.of(given), console, catalog, progress());
  }

  private static String known(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.imports().stream().map(ImportReport::id).collect(Collectors.joining(", "));
    }
  }

  private Progress progress() {
    boolean isShown = console.surroundings().isErrTerminal() && !common.quiet();
    return isShown ? ImportBar.onStandardError(console) : Progress.SILENT;
  }

  private void checkPlatforms(ImportReport before, ImportReport after) throws WrongUseException {
    if (!before.platform().equals(after.platform())) {
      var words = new Words(console.messages());
      throw new WrongUseException(
          console.text(
              "diff.platforms",
              "old",
              words.platform(before.platform()),
              "new",
              words.platform(after.platform())));
    }
  }

  private void print(ExportDiff diff) {
    if (diff.isAnotherAccount()) {
      console.err().println(console.text("diff.accounts"));
    }
    if (diff.older().at().isAfter(diff.newer().at())) {
      console.err().println(console.text("diff.order"));
    }
    if (common.json()) {
      console.json(new DiffJson(console.messages()).of(diff));
      return;
    }
    var style = new TerminalStyle(console.columns(), console.hasColor(common));
    new DiffPages(console.messages(), style, new PersonaPages.Choice(limit, sensitive))
        .of(diff)
        .forEach(console::line);
  }
}
