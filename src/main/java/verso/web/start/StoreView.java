package verso.web.start;

import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.index.Hit;
import verso.index.ImportReport;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Moment;
import verso.web.shell.PlatformNames;

/**
 * The store in a few words.
 *
 * @param records such as {@code 12,345}
 * @param platforms how many, in words, and which
 * @param period from the first record to the last, as years; empty when no record has a date
 * @param lastImport the day of the last import
 */
public record StoreView(String records, String platforms, String period, String lastImport) {
  private static final int NAMED = 4;

  /** That of a store; empty for an empty one. */
  static Optional<StoreView> of(Traces traces, PlatformNames names) throws IOException {
    List<ImportReport> imports = traces.imports();
    Optional<Instant> last =
        imports.stream().map(ImportReport::importedAt).max(Comparator.naturalOrder());
    if (last.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new StoreView(
            names.edition().number(traces.size()),
            platforms(imports, names),
            period(traces),
            names.edition().day(last.get())));
  }

  private static String platforms(List<ImportReport> imports, PlatformNames names) {
    List<String> all =
        imports.stream().map(ImportReport::platform).distinct().map(names::of).sorted().toList();
    String named = String.join(", ", all.subList(0, Math.min(NAMED, all.size())));
    return names
        .edition()
        .text("start.store.platforms", "names", named, "more", Math.max(0, all.size() - NAMED));
  }

  private static String period(Traces traces) throws IOException {
    Optional<String> from = year(traces, TraceQuery.Sort.OLDEST);
    Optional<String> to = year(traces, TraceQuery.Sort.NEWEST);
    if (from.isEmpty() || to.isEmpty()) {
      return "";
    }
    return from.equals(to) ? from.get() : from.get() + " – " + to.get();
  }

  private static Optional<String> year(Traces traces, TraceQuery.Sort end) throws IOException {
    return traces.search(TraceQuery.ALL.sortedBy(end), 0, 1).hits().stream()
        .map(Hit::stored)
        .map(stored -> stored.trace().moment())
        .filter(Moment::isKnown)
        .map(time -> time.instant().toString().substring(0, 4))
        .findFirst();
  }
}
