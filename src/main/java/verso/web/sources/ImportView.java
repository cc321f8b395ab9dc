package verso.web.sources;

import java.util.List;
import java.util.Optional;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.page.Edition;
import verso.report.PlainText;
import verso.web.shell.Addresses;
import verso.web.shell.Copies;
import verso.web.shell.PlatformNames;
import verso.web.shell.Sizes;
import verso.web.shell.StateBar;

/**
 * An import as it is shown.
 *
 * @param id of the import
 * @param platform its name
 * @param when it was imported, a day
 * @param exported when the platform made the export, a day
 * @param archives names of the archives
 * @param records in words
 * @param size of all files, in words
 * @param files what became of them
 * @param coverage how much of what can be understood was understood, in words
 * @param isCopied whether Verso keeps a copy of the archives
 */
public record ImportView(
    String id,
    String platform,
    String when,
    Optional<String> exported,
    List<String> archives,
    String records,
    String size,
    StateBar files,
    String coverage,
    boolean isCopied) {
  private static final List<EntryState> TOLD =
      List.of(EntryState.UNDERSTOOD, EntryState.READ, EntryState.FAILED);

  public ImportView {
    archives = List.copyOf(archives);
  }

  static ImportView of(ImportReport report, Copies copies, PlatformNames names) {
    Edition edition = names.edition();
    long bytes = report.bytes().values().stream().mapToLong(n -> n).sum();
    return new ImportView(
        report.id(),
        names.of(report.platform()),
        edition.day(report.importedAt()),
        report.exportedAt().map(edition::day),
        report.archives().stream().map(PlainText::oneLine).toList(),
        edition.text("imports.records", "count", report.records(), "traces", report.traces()),
        Sizes.of(bytes, edition),
        StateBar.of(report.entries(), edition),
        coverage(report, edition),
        report.locations().stream().anyMatch(copies::holds));
  }

  /** Measured in bytes, as one large file may hold more than a hundred small ones. */
  private static String coverage(ImportReport report, Edition edition) {
    long all = TOLD.stream().mapToLong(state -> report.bytes().getOrDefault(state, 0L)).sum();
    if (all == 0) {
      return "";
    }
    long understood = report.bytes().getOrDefault(EntryState.UNDERSTOOD, 0L);
    long failed = report.entries().getOrDefault(EntryState.FAILED, 0L);
    double share = (double) understood / all;
    String key = share > 0.995 ? "all" : share >= 0.5 ? "most" : share > 0 ? "some" : "none";
    return edition.text(
        "imports.coverage." + key, "share", Math.max(1, Math.round(100 * share)), "failed", failed);
  }

  /** Where all its files are listed. */
  public String address() {
    return Addresses.SOURCES + "/" + Addresses.encoded(id);
  }

  /** Where it is asked to be forgotten. */
  public String forget() {
    return ForgetTarget.ADDRESS + "?import=" + Addresses.encoded(id);
  }
}
