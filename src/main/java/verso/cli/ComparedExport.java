package verso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.importing.ImportResult;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.ImportReport;
import verso.index.Scope;
import verso.index.Store;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;
import verso.report.PlainText;
import verso.report.Words;

/**
 * One of two exports that are compared: an import of the store, or an archive, which is read into a
 * store of its own that is deleted on closing.
 */
final class ComparedExport implements Closeable {
  private final ImportReport report;
  private final Traces all;
  private final Traces traces;
  private final Optional<TemporaryStore> temporary;

  private ComparedExport(ImportReport report, Traces all, Optional<TemporaryStore> temporary)
      throws IOException {
    this.report = report;
    this.all = all;
    this.traces = all.within(Scope.ofImport(report.id()));
    this.temporary = temporary;
  }

  /** The import of that id; empty when the store has none. The caller closes it. */
  static Optional<ComparedExport> inStore(Store store, String id) throws IOException {
    Traces all = store.traces();
    Optional<ImportReport> report =
        all.imports().stream().filter(one -> one.id().equals(id)).findFirst();
    if (report.isEmpty()) {
      all.close();
      return Optional.empty();
    }
    return Optional.of(new ComparedExport(report.get(), all, Optional.empty()));
  }

  /**
   * Reads an archive; of one that holds exports of several platforms, the one with the most records
   * (an Instagram archive holds Threads). The caller closes what comes out.
   *
   * @throws NothingFoundException when nothing in it can be used
   */
  static ComparedExport at(Path path, Console console, PlatformCatalog catalog, Progress progress)
      throws IOException {
    var temporary = TemporaryStore.create();
    try {
      ImportReport report = read(path, temporary.store(), console, catalog, progress);
      return new ComparedExport(report, temporary.store().traces(), Optional.of(temporary));
    } catch (IOException | RuntimeException e) {
      temporary.close();
      throw e;
    }
  }

  private static ImportReport read(
      Path path, Store store, Console console, PlatformCatalog catalog, Progress progress)
      throws IOException {
    var importer =
        new Importer(catalog, Limits.DEFAULT, console.surroundings().clock(), Threads.indexing());
    ImportResult result = importer.run(List.of(path), store, progress);
    for (Problem problem : result.problems()) {
      console.err().println(PlainText.oneLine(problem.path() + ": " + problem.message()));
    }
    if (result.imports().isEmpty()) {
      throw new NothingFoundException(console.text("diff.nothing", "path", path));
    }
    ImportReport most =
        Collections.max(result.imports(), Comparator.comparingLong(ImportReport::records));
    if (result.imports().size() > 1) {
      String platform = new Words(console.messages()).platform(most.platform());
      console.err().println(console.text("diff.several", "path", path, "platform", platform));
    }
    return most;
  }

  /** Whether some of what was just read could not be; what is imported said so at its time. */
  boolean hasProblems() {
    return temporary.isPresent() && report.problems() > 0;
  }

  ImportReport report() {
    return report;
  }

  Traces traces() {
    return traces;
  }

  /** Whether an archive by that name lies on the disk. */
  static boolean isThere(String given) {
    return Files.exists(Path.of(given));
  }

  @Override
  public void close() throws IOException {
    all.close();
    if (temporary.isPresent()) {
      temporary.get().close();
    }
  }
}
