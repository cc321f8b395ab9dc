package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Inquiry;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.index.ImportReport;
import verso.index.TraceQuery;
import verso.trace.Kind;

/** What came and went between the last two exports of one account. */
final class ExportChanges {
  /** The parts that tell two exports apart. */
  private static final Set<Kind> LISTED = Set.of(Kind.INTEREST, Kind.SEGMENT, Kind.ADVERTISER);

  private ExportChanges() {}

  /** A sentence for each platform of which there are several exports, and a row to draw it. */
  static List<Sentence> of(Inquiry inquiry, List<Map<String, Object>> rows) throws IOException {
    var byPlatform = new TreeMap<String, TreeMap<Instant, Set<String>>>();
    for (ImportReport report : inquiry.traces().imports()) {
      report
          .exportedAt()
          .ifPresent(date ->
              byPlatform
                  .computeIfAbsent(report.platform(), p -> new TreeMap<>())
                  .computeIfAbsent(date, d -> new TreeSet<>())
                  .add(report.id()));
    }
    var notes = new ArrayList<Sentence>();
    for (Map.Entry<String, TreeMap<Instant, Set<String>>> platform : byPlatform.entrySet()) {
      if (platform.getValue().size() > 1) {
        notes.add(compared(platform.getKey(), platform.getValue(), inquiry, rows));
      }
    }
    return notes;
  }

  private static Sentence compared(
      String platform,
      NavigableMap<Instant, Set<String>> exports,
      Inquiry inquiry,
      List<Map<String, Object>> rows)
      throws IOException {
    var newest = exports.lastEntry();
    var before = exports.lowerEntry(newest.getKey());
    Set<Long> now = names(newest.getValue(), inquiry);
    Set<Long> then = names(before.getValue(), inquiry);
    long appeared = now.stream().filter(name -> !then.contains(name)).count();
    long gone = then.stream().filter(name -> !now.contains(name)).count();
    rows.add(
        Rows.row(
            "platform", platform,
            "exports", exports.keySet(),
            "appeared", appeared,
            "gone", gone));
    return Sentence.of(
        "note.exports",
        "platforms",
        List.of(platform),
        "exports",
        exports.size(),
        "before",
        before.getKey(),
        "newest",
        newest.getKey(),
        "appeared",
        appeared,
        "gone",
        gone);
  }

  private static Set<Long> names(Set<String> imports, Inquiry inquiry) throws IOException {
    var query =
        new TraceQuery(
            "",
            Set.of(),
            LISTED,
            Set.of(),
            imports,
            Optional.empty(),
            Optional.empty(),
            TraceQuery.Sort.RELEVANCE);
    var names = new TreeSet<Long>();
    inquiry.traces().glance(query, glance -> names.add(glance.name()));
    return names;
  }
}
