package verso.web.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import verso.archive.ExportParts;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.importing.ImportResult;
import verso.importing.Importer;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.Forget;
import verso.index.ImportReport;
import verso.index.Store;
import verso.index.Traces;
import verso.web.shell.Copies;
import verso.web.shell.Desk;

/** Imports into the store of an order, and has the application look at it again. */
final class Importing implements ImportJobs.Work {
  /** More are on the page of sources. */
  private static final int UNREAD_TOLD = 12;

  private final Desk desk;
  private final Copies copies;
  private final Importer importer;

  Importing(Desk desk) {
    this.desk = desk;
    this.copies = Copies.of(desk.library());
    this.importer =
        new Importer(
            desk.catalog(), Limits.DEFAULT, desk.library().clock(), desk.indexingThreads());
  }

  @Override
  public Outcome on(ImportJob job) throws IOException {
    JobOrder order = job.order();
    Store store = Store.open(order.store());
    if (order.isSample()) {
      store.forget(new Forget.Everything());
    }
    var imports = new ArrayList<ImportReport>();
    var problems = new ArrayList<Problem>();
    int done = 0;
    for (ExportParts export : order.exports()) {
      job.opens(done++);
      ImportResult result = importer.run(export, store, job);
      imports.addAll(result.imports());
      problems.addAll(result.problems());
    }
    if (order.isSample()) {
      desk.library().turnTo(order.store());
    }
    return imports.isEmpty() ? new Outcome.Unusable(problems) : receipt(imports, problems, store);
  }

  private static Outcome receipt(List<ImportReport> imports, List<Problem> problems, Store store)
      throws IOException {
    var unread = new ArrayList<EntryReport>();
    long all = 0;
    try (Traces traces = store.traces()) {
      for (ImportReport report : imports) {
        if (report.problems() > 0) {
          all += note(traces, report, unread);
        }
      }
    }
    return new Outcome.Receipt(imports, problems, unread, all - unread.size());
  }

  private static long note(Traces traces, ImportReport report, List<EntryReport> unread)
      throws IOException {
    var count = new long[1];
    traces.entries(
        report.id(),
        entry -> {
          if (entry.problems() > 0 || entry.state() == EntryState.FAILED) {
            count[0]++;
            if (unread.size() < UNREAD_TOLD) {
              unread.add(entry);
            }
          }
        });
    return count[0];
  }

  @Override
  public void cleanUp(JobOrder order, Outcome outcome) throws IOException {
    desk.library().refresh();
    boolean mayBeTriedAgain = outcome instanceof Outcome.StoreFailed;
    if (!order.isSample() && !mayBeTriedAgain) {
      deleteUnused(order);
    }
  }

  /** A copy of what was not imported serves nobody. */
  private void deleteUnused(JobOrder order) throws IOException {
    try (Traces traces = Store.open(order.store()).traces()) {
      List<Path> unused = copies.unused(order.locations(), traces.imports());
      copies.delete(unused);
    }
  }
}
