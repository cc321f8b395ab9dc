package verso.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.index.Traces;
import verso.report.ImportJson;
import verso.report.JsonText;
import verso.report.PlainText;
import verso.report.Table;

/** {@code verso sources}: what was imported, and what became of every file. */
@Command(name = "sources")
final class SourcesCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private CommonOptions common;

  @Option(names = "--files", descriptionKey = "sources.files")
  private boolean files;

  SourcesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      List<ImportReport> imports = traces.imports();
      if (files) {
        printFiles(traces);
      } else if (common.json()) {
        var json = new LinkedHashMap<String, Object>();
        json.put("traces", traces.size());
        json.put("imports", imports.stream().map(ImportJson::withKinds).toList());
        console.json(json);
      } else {
        printImports(traces, imports);
      }
      return ExitStatus.DONE;
    }
  }

  private void printImports(Traces traces, List<ImportReport> imports) {
    if (imports.isEmpty()) {
      console.warn(common, console.text("store.empty"));
      return;
    }
    var table =
        new Table(
            console.text("sources.import"),
            console.text("sources.archive"),
            console.text("sources.records") + ">",
            console.text("sources.understood") + ">",
            console.text("sources.read") + ">",
            console.text("sources.media") + ">",
            console.text("sources.empty") + ">",
            console.text("sources.ignored") + ">",
            console.text("sources.failed") + ">");
    imports.forEach(report -> addRow(table, report));
    table.lines(console.columns()).forEach(console::line);
    console.line("");
    console.line(console.text("sources.total", "count", traces.size()));
    console.warn(common, console.text("sources.hint"));
  }

  private static void addRow(Table table, ImportReport report) {
    table.row(
        report.id(),
        String.join(", ", report.archives()),
        report.records(),
        report.entries().get(EntryState.UNDERSTOOD),
        report.entries().get(EntryState.READ),
        report.entries().get(EntryState.MEDIA),
        report.entries().get(EntryState.EMPTY),
        report.entries().get(EntryState.IGNORED),
        report.entries().get(EntryState.FAILED));
  }

  private void printFiles(Traces traces) throws IOException {
    traces.entries("", entry -> console.line(common.json() ? json(entry) : line(entry)));
  }

  private static String json(EntryReport entry) {
    return JsonText.of(ImportJson.of(entry));
  }

  private String line(EntryReport entry) {
    String what = entry.reason().isEmpty() ? entry.section() : entry.reason();
    return String.format(
        Locale.ROOT,
        "%-10s  %9s  %8s  %s",
        console.messages().name(entry.state()),
        entry.records() == 0 ? "" : entry.records(),
        Sizes.bytes(entry.bytes()),
        PlainText.oneLine(entry.path() + (what.isEmpty() ? "" : "  (" + what + ")")));
  }
}
