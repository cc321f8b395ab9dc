package verso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.importing.ImportResult;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.EntryReport;
import verso.index.ImportReport;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;
import verso.report.ImportJson;
import verso.report.PlainText;

/** {@code verso import}: brings archives in. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "import.path")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--dry-run", descriptionKey = "import.dry-run")
  private boolean dryRun;

  ImportCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> there = paths.stream().filter(Files::exists).toList();
    paths.stream().filter(path -> !Files.exists(path)).forEach(this::missing);
    ImportResult result =
        there.isEmpty() ? new ImportResult(List.of(), List.of(), List.of()) : read(there);
    print(result);
    if (common.verbose() && !dryRun) {
      explainProblems(result);
    }
    return status(result, there.size() < paths.size());
  }

  private ImportResult read(List<Path> there) throws IOException {
    return dryRun
        ? importer().preview(there, this::preview, progress())
        : importer().run(there, common.store(console.surroundings()), progress());
  }

  /** Tells what would become of an entry. */
  private void preview(EntryReport entry) {
    if (common.verbose()) {
      new Recognized(console, common).entry(entry);
    }
  }

  private Importer importer() {
    return new Importer(
        catalog, Limits.DEFAULT, console.surroundings().clock(), Threads.indexing());
  }

  private Progress progress() {
    boolean isShown = console.surroundings().isErrTerminal() && !common.quiet();
    return isShown ? ImportBar.onStandardError(console) : Progress.SILENT;
  }

  private void missing(Path path) {
    console.err().println(console.text("import.missing", "path", path));
  }

  private void print(ImportResult result) {
    for (Problem problem : result.problems()) {
      console.err().println(PlainText.oneLine(words(problem)));
    }
    if (common.json()) {
      console.json(json(result));
      return;
    }
    if (common.verbose()) {
      result.findings().forEach(new Recognized(console, common)::why);
    }
    result.imports().forEach(this::print);
    if (!result.imports().isEmpty() && !dryRun) {
      console.warn(common, console.text("import.next"));
    }
  }

  private Map<String, Object> json(ImportResult result) {
    var json = new LinkedHashMap<String, Object>();
    json.put("imports", result.imports().stream().map(ImportJson::of).toList());
    json.put("recognized", result.findings().stream().map(Recognized::json).toList());
    if (dryRun) {
      json.put("dryRun", true);
    }
    return json;
  }

  private static String words(Problem problem) {
    boolean isNamed = problem.message().startsWith(problem.path());
    return isNamed ? problem.message() : problem.path() + ": " + problem.message();
  }

  private void print(ImportReport report) {
    var summary = new ImportSummary(console, catalog);
    console.line(dryRun ? summary.preview(report) : summary.of(report));
    summary.problems(report).filter(text -> !dryRun).ifPresent(text -> console.warn(common, text));
  }

  /** Names what could not be read, file by file. */
  private void explainProblems(ImportResult result) throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      for (ImportReport report : result.imports()) {
        traces.entries(report.id(), this::explain);
      }
    }
  }

  private void explain(EntryReport entry) {
    if (entry.problems() > 0) {
      console.warn(common, PlainText.oneLine(entry.path() + ": " + entry.reason()));
    }
  }

  private static int status(ImportResult result, boolean someMissing) {
    if (result.imports().isEmpty()) {
      return ExitStatus.NOTHING_USABLE;
    }
    boolean hasProblems = result.imports().stream().anyMatch(report -> report.problems() > 0);
    return hasProblems || someMissing || !result.problems().isEmpty()
        ? ExitStatus.WITH_PROBLEMS
        : ExitStatus.DONE;
  }
}
