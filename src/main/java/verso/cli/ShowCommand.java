package verso.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import verso.archive.Limits;
import verso.importing.Original;
import verso.importing.Originals;
import verso.index.StoredTrace;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;
import verso.report.PlainText;
import verso.report.TraceJson;
import verso.trace.Details;
import verso.trace.Source;

/** {@code verso show}: one record, as the platform wrote it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  private final PlatformCatalog catalog;

  @Mixin private CommonOptions common;

  @Parameters(paramLabel = "TRACE", descriptionKey = "show.trace")
  private String id = "";

  ShowCommand(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  @Override
  public Integer call() throws IOException {
    try (Traces traces = common.store(console.surroundings()).traces()) {
      StoredTrace stored =
          traces
              .find(id)
              .orElseThrow(() -> new NothingFoundException(console.text("show.unknown", "id", id)));
      Original original = new Originals(catalog, Limits.DEFAULT).find(stored, traces.imports());
      print(stored, original);
      return original instanceof Original.Found ? ExitStatus.DONE : ExitStatus.WITH_PROBLEMS;
    }
  }

  private void print(StoredTrace stored, Original original) {
    if (common.json()) {
      Map<String, Object> json = TraceJson.of(stored);
      json.put("original", original instanceof Original.Found found ? found.text() : "");
      json.put("missing", original instanceof Original.Missing missing ? reason(missing) : "");
      console.json(json);
      return;
    }
    new HitLines(console, common).print(stored);
    printDetails(stored);
    printSources(stored);
    console.line("");
    switch (original) {
      case Original.Found(Source source, String text) -> {
        console.line(console.bold(common, console.text("show.original")));
        console.line(PlainText.lines(text));
      }
      case Original.Missing missing -> console.err().println(reason(missing));
    }
  }

  private void printDetails(StoredTrace stored) {
    if (!stored.trace().text().isEmpty()) {
      console.line("  " + PlainText.lines(stored.trace().text()).replace("\n", "\n  "));
    }
    for (Details.Detail detail : stored.trace().details().entries()) {
      console.line(
          "  "
              + console.dim(common, detail.name() + ":")
              + " "
              + PlainText.oneLine(detail.value()));
    }
  }

  private void printSources(StoredTrace stored) {
    for (Source source : stored.sources()) {
      String place = source.at().isEmpty() ? "" : "  " + source.at();
      console.line(
          "  "
              + console.dim(common, console.text("show.source") + " ")
              + PlainText.oneLine(source.archive() + " › " + source.path() + place));
    }
  }

  private String reason(Original.Missing missing) {
    return switch (missing.why()) {
      case ARCHIVE_GONE -> console.text("show.archiveGone", "path", missing.where());
      case ARCHIVE_CHANGED -> console.text("show.archiveChanged", "path", missing.where());
    };
  }
}
