package verso.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import verso.archive.ExportParts;
import verso.archive.Exports;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.index.EntryReport;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.StoreException;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;

/**
 * Brings archives into a store. Each export is one transaction: it is in the store as a whole or
 * not at all, and one that cannot be used costs no other.
 */
public final class Importer {
  private final PlatformCatalog catalog;
  private final ExportReader reader;
  private final Clock clock;
  private final int indexingThreads;

  public Importer(PlatformCatalog catalog, Limits limits, Clock clock, int indexingThreads) {
    this.catalog = catalog;
    this.reader = new ExportReader(catalog, limits);
    this.clock = clock;
    this.indexingThreads = indexingThreads;
  }

  /**
   * Imports archives, folders of archives and unpacked exports.
   *
   * @throws StoreException when the store cannot be written to; exports before the one under way
   *     stay imported
   */
  public ImportResult run(List<Path> given, Store store, Progress progress) throws IOException {
    return each(Exports.of(given), export -> importOne(export, store, progress));
  }

  /**
   * Imports one export.
   *
   * @throws StoreException when the store cannot be written to
   * @throws CancelledException when the progress wants it; the store is as it was before
   */
  public ImportResult run(ExportParts export, Store store, Progress progress) throws IOException {
    return each(List.of(export), each -> importOne(each, store, progress));
  }

  /**
   * Reads the same without keeping anything: tells what would become of it.
   *
   * @param entries hears of every entry, in archive order
   */
  public ImportResult preview(List<Path> given, Consumer<EntryReport> entries, Progress progress)
      throws IOException {
    var ids = new ImportIds(Set.of());
    return each(Exports.of(given), export -> previewOne(export, ids, entries, progress));
  }

  /** What is done with one export. */
  @FunctionalInterface
  private interface Step {
    ImportResult take(ExportParts export) throws IOException;
  }

  private ImportResult each(List<ExportParts> exports, Step step) throws IOException {
    // Fifty platforms take a moment to be made; meanwhile the archive and the store are opened.
    Thread.ofPlatform().name("platforms").daemon().start(catalog::platforms);
    var imports = new ArrayList<ImportReport>();
    var problems = new ArrayList<Problem>();
    var findings = new ArrayList<ImportResult.Finding>();
    for (ExportParts export : exports) {
      try {
        ImportResult one = step.take(export);
        imports.addAll(one.imports());
        problems.addAll(one.problems());
        findings.addAll(one.findings());
      } catch (StoreException e) {
        throw e;
      } catch (IOException e) {
        problems.add(new Problem(export.name(), "", UnusableExport.reason(e)));
      }
    }
    return new ImportResult(imports, problems, findings);
  }

  private ImportResult importOne(ExportParts export, Store store, Progress progress)
      throws IOException {
    Instant startedAt = clock.instant();
    long started = System.nanoTime();
    try (ImportTransaction transaction = store.begin();
        var indexing = new Indexing(transaction, new TraceFiling()::of, indexingThreads)) {
      var ids = new ImportIds(takenIds(store));
      Export facts = reader.read(export, ids::next, indexing, progress);
      indexing.finish();
      progress.finishing();
      ImportResult result =
          result(export, facts, indexing::tally, startedAt, System.nanoTime() - started);
      if (!result.imports().isEmpty()) {
        transaction.commit(result.imports());
      }
      return result;
    }
  }

  private ImportResult previewOne(
      ExportParts export, ImportIds ids, Consumer<EntryReport> entries, Progress progress)
      throws IOException {
    Instant startedAt = clock.instant();
    long started = System.nanoTime();
    var counting = new Counting(entries);
    Export facts = reader.read(export, ids::next, counting, progress);
    return result(export, facts, counting::tally, startedAt, System.nanoTime() - started);
  }

  private static ImportResult result(
      ExportParts export,
      Export facts,
      Function<String, Tally> tallies,
      Instant startedAt,
      long nanos) {
    List<ImportReport> reports = reports(facts, tallies, startedAt, Duration.ofNanos(nanos));
    var finding = new ImportResult.Finding(export.name(), facts.recognized());
    return reports.stream().allMatch(report -> report.records() == 0)
        ? new ImportResult(
            List.of(), nothingUsable(export, facts, reports, tallies), List.of(finding))
        : new ImportResult(reports, facts.problems(), List.of(finding));
  }

  private static Set<String> takenIds(Store store) throws IOException {
    var taken = new HashSet<String>();
    try (Traces traces = store.traces()) {
      traces.imports().forEach(report -> taken.add(report.id()));
    }
    return taken;
  }

  private static List<ImportReport> reports(
      Export facts, Function<String, Tally> tallies, Instant startedAt, Duration took) {
    return facts.importIds().entrySet().stream()
        .map(platform -> {
          Tally tally = tallies.apply(platform.getValue());
          return new ImportReport(
              platform.getValue(),
              platform.getKey(),
              facts.archives(),
              facts.locations(),
              startedAt,
              facts.exportedAt(),
              tally.entries(),
              tally.bytes(),
              tally.kinds(),
              tally.records(),
              tally.traces(),
              tally.problems() + facts.problems().size(),
              took);
        })
        .toList();
  }

  private static List<Problem> nothingUsable(
      ExportParts export,
      Export facts,
      List<ImportReport> reports,
      Function<String, Tally> tallies) {
    var problems = new ArrayList<Problem>(facts.problems());
    if (!reports.isEmpty() || problems.isEmpty()) {
      String failure =
          reports.stream()
              .map(report -> tallies.apply(report.id()).firstFailure())
              .filter(reason -> !reason.isEmpty())
              .findFirst()
              .orElse("");
      problems.add(new Problem(export.name(), "", UnusableExport.reason(reports, failure)));
    }
    return problems;
  }
}
