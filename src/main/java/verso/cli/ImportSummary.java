package verso.cli;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.importing.Export;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/** An import in one or two sentences. */
final class ImportSummary {
  /** Pictures, empty files and those left out for a reason are none that could be understood. */
  private static final Set<EntryState> COUNTED =
      EnumSet.of(EntryState.UNDERSTOOD, EntryState.READ, EntryState.FAILED);

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

  /** Several imports together. */
  String of(List<ImportReport> reports) {
    return console.text(
        "demo.read",
        "archives",
        reports.stream().flatMap(report -> report.locations().stream()).distinct().count(),
        "platforms",
        reports.stream().map(ImportReport::platform).distinct().count(),
        "records",
        reports.stream().mapToLong(ImportReport::records).sum(),
        "understood",
        files(reports, EntryState.UNDERSTOOD),
        "read",
        files(reports, EntryState.READ),
        "seconds",
        Sizes.duration(
            reports.stream().map(ImportReport::took).reduce(Duration.ZERO, Duration::plus)));
  }

  private static long files(List<ImportReport> reports, EntryState state) {
    return reports.stream().mapToLong(report -> report.entries().get(state)).sum();
  }

  /** What an import would bring, with the share of its bytes that is understood. */
  String preview(ImportReport report) {
    long all =
        report.bytes().entrySet().stream()
            .filter(bytes -> COUNTED.contains(bytes.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    long understood = report.bytes().get(EntryState.UNDERSTOOD);
    return console.text(
        "import.preview",
        "platform",
        platform(report),
        "archive",
        report.archives().getFirst(),
        "share",
        all == 0 ? 1.0 : (double) understood / all,
        "records",
        report.records(),
        "understood",
        report.entries().get(EntryState.UNDERSTOOD),
        "read",
        report.entries().get(EntryState.READ),
        "failed",
        report.entries().get(EntryState.FAILED));
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
