package verso.importing;

import java.util.List;
import verso.index.EntryState;
import verso.index.ImportReport;

/** Says why nothing of an export could be used. */
final class UnusableExport {
  private UnusableExport() {}

  static String reason(List<ImportReport> reports) {
    long failed = count(reports, EntryState.FAILED);
    long media = count(reports, EntryState.MEDIA);
    long all = reports.stream().flatMap(r -> r.entries().values().stream()).mapToLong(n -> n).sum();
    if (all == 0) {
      return "It holds no files.";
    }
    if (failed > 0) {
      return "None of its "
          + all
          + " files could be read. If it is protected by a password, unpack it with the password"
          + " first; else download it again.";
    }
    return media > 0
        ? "It holds pictures, sound or video only, and no records."
        : "Its files are empty, or of no kind that Verso reads.";
  }

  private static long count(List<ImportReport> reports, EntryState state) {
    return reports.stream().mapToLong(report -> report.entries().get(state)).sum();
  }
}
