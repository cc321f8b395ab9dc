package verso.cli;

import java.util.Optional;
import verso.importing.Export;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/** An import in one or two sentences. */
final class ImportSummary {
  private final Console console;
  private final PlatformCatalog catalog;

  ImportSummary(Console console, PlatformCatalog catalog) {
    this.console = console;
    this.catalog = catalog;
  }

  String of(ImportReport report) {
    return console.text(
        "import.done",
        "platform",
        platform(report),
        "records",
        report.records(),
        "traces",
        report.traces(),
        "understood",
        report.entries().get(EntryState.UNDERSTOOD),
        "read",
        report.entries().get(EntryState.READ),
        "seconds",
        Sizes.duration(report.took()),
        "id",
        report.id());
  }

  Optional<String> problems(ImportReport report) {
    return report.problems() == 0
        ? Optional.empty()
        : Optional.of(
            console.text("import.problems", "count", report.problems(), "id", report.id()));
  }

  private String platform(ImportReport report) {
    return report.platform().equals(Export.UNKNOWN_PLATFORM)
        ? console.text("platform.unknown")
        : catalog.platform(report.platform()).map(Platform::name).orElse(report.platform());
  }
}
