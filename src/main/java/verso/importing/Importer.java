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
import verso.archive.ExportParts;
import verso.archive.Exports;
import verso.archive.Limits;
import verso.archive.Problem;
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
  private final ExportReader reader;
  private final Clock clock;
  private final int indexingThreads;

  public Importer(PlatformCatalog catalog, Limits limits, Clock clock, int indexingThreads) {
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
    var imports = new ArrayList<ImportReport>();
    var problems = new ArrayList<Problem>();
    for (ExportParts export : Exports.of(given)) {
      try {
        ImportResult one = importOne(export, store, progress);
        imports.addAll(one.imports());
        problems.addAll(one.problems());
      } catch (StoreException e) {
        throw e;
      } catch (IOException e) {
        problems.add(new Problem(export.name(), "", UnusableExport.reason(e)));
      }
    }
    return new ImportResult(imports, problems);
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
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      List<ImportReport> reports = reports(facts, indexing, startedAt, took);
      if (reports.stream().allMatch(report -> report.records() == 0)) {
        return new ImportResult(List.of(), nothingUsable(export, facts, reports, indexing));
      }
      transaction.commit(reports);
      return new ImportResult(reports, facts.problems());
    }
  }

  private static Set<String> takenIds(Store store) throws IOException {
    var taken = new HashSet<String>();
    try (Traces traces = store.traces()) {
      traces.imports().forEach(report -> taken.add(report.id()));
    }
    return taken;
  }

  private static List<ImportReport> reports(
      Export facts, Indexing indexing, Instant startedAt, Duration took) {
    return facts.importIds().entrySet().stream()
        .map(platform -> {
          Tally tally = indexing.tally(platform.getValue());
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
      ExportParts export, Export facts, List<ImportReport> reports, Indexing indexing) {
    var problems = new ArrayList<Problem>(facts.problems());
    if (!reports.isEmpty() || problems.isEmpty()) {
      String failure =
          reports.stream()
              .map(report -> indexing.tally(report.id()).firstFailure())
              .filter(reason -> !reason.isEmpty())
              .findFirst()
              .orElse("");
      problems.add(new Problem(export.name(), "", UnusableExport.reason(reports, failure)));
    }
    return problems;
  }
}
