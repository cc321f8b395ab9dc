package verso.web.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.archive.Problem;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.page.Edition;
import verso.report.PlainText;
import verso.web.shell.Addresses;
import verso.web.shell.PlatformNames;
import verso.web.shell.StateBar;

/**
 * What an import brought, as it is shown.
 *
 * @param sentence the whole in one
 * @param isNew whether anything was added
 * @param parts one for each platform
 * @param files what became of the files of all of them
 * @param problems with archives as a whole
 * @param unread the first files with problems
 * @param moreUnread in words; empty when there are no more
 * @param sources where all files are listed
 */
public record ReceiptView(
    String sentence,
    boolean isNew,
    List<Part> parts,
    StateBar files,
    List<String> problems,
    List<Unread> unread,
    String moreUnread,
    String sources) {

  /** What came of one platform. */
  public record Part(String platform, String sentence) {}

  /** A file that could not be read, or only in part. */
  public record Unread(String path, String reason) {}

  public ReceiptView {
    parts = List.copyOf(parts);
    problems = List.copyOf(problems);
    unread = List.copyOf(unread);
  }

  static ReceiptView of(Outcome.Receipt receipt, boolean isSample, PlatformNames names) {
    Edition edition = names.edition();
    List<ImportReport> imports = receipt.imports();
    long traces = imports.stream().mapToLong(ImportReport::traces).sum();
    return new ReceiptView(
        sentence(imports, traces, isSample, edition),
        traces > 0,
        isSample ? List.of() : imports.stream().map(report -> part(report, names)).toList(),
        StateBar.of(files(imports), edition),
        receipt.problems().stream().map(ReceiptView::words).toList(),
        receipt.unread().stream().map(ReceiptView::unread).toList(),
        receipt.moreUnread() == 0
            ? ""
            : edition.text("start.receipt.moreUnread", "count", receipt.moreUnread()),
        isSample
            ? Addresses.SOURCES
            : Addresses.SOURCES + "/" + Addresses.encoded(imports.getFirst().id()));
  }

  private static String sentence(
      List<ImportReport> imports, long traces, boolean isSample, Edition edition) {
    long records = imports.stream().mapToLong(ImportReport::records).sum();
    String key = isSample ? "sample" : traces == 0 ? "again" : traces < records ? "partly" : "new";
    return edition.text(
        "start.receipt." + key,
        "records",
        records,
        "traces",
        traces,
        "platforms",
        imports.stream().map(ImportReport::platform).distinct().count());
  }

  private static Part part(ImportReport report, PlatformNames names) {
    String sentence =
        names
            .edition()
            .text("start.receipt.part", "records", report.records(), "traces", report.traces());
    return new Part(names.of(report.platform()), sentence);
  }

  private static Map<EntryState, Long> files(List<ImportReport> imports) {
    var files = new LinkedHashMap<EntryState, Long>();
    imports.forEach(
        report -> report.entries().forEach((state, count) -> files.merge(state, count, Long::sum)));
    return files;
  }

  private static Unread unread(EntryReport entry) {
    return new Unread(PlainText.oneLine(entry.path()), PlainText.oneLine(entry.reason()));
  }

  /** A problem in one line: whose, and what. */
  static String words(Problem problem) {
    boolean isNamed = problem.message().startsWith(problem.path());
    var parts = new ArrayList<String>();
    if (!isNamed) {
      parts.add(problem.path());
    }
    parts.add(problem.message());
    return PlainText.oneLine(String.join(": ", parts));
  }
}
