package verso.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Evidence;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.report.PlainText;
import verso.trace.Details;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * The records behind a claim, ready to be shown.
 *
 * @param title how many there are, in words
 * @param records the first of them; none where the page only leads to them
 * @param more how many are not shown and how to see them; empty when all are shown
 * @param all a page with all of them; empty where there is none
 */
public record EvidenceView(String title, List<Row> records, String more, Optional<String> all) {
  private static final int MOST_DETAILS = 3;

  public EvidenceView {
    records = List.copyOf(records);
  }

  /**
   * One record.
   *
   * @param reason why it counts
   * @param origin who it comes from
   * @param subject what it names, or the first of its details; may be empty
   * @param address of its page; empty where there is none
   * @param facts platform, kind and day
   * @param place where it stands in the archives
   */
  public record Row(
      String reason,
      Origin origin,
      String subject,
      Optional<String> address,
      List<String> facts,
      String place) {}

  /** The first records behind a claim. */
  public static EvidenceView of(Claim claim, Records records, Edition edition) throws IOException {
    List<Row> rows =
        records.of(claim.evidence()).stream().map(found -> row(found, edition)).toList();
    long count = claim.evidence().count();
    long hidden = count - rows.size();
    Optional<String> all = edition.links().claim(claim.id());
    String more =
        hidden <= 0 || all.isPresent() || rows.isEmpty()
            ? ""
            : edition.text(
                "claim.moreRecords", "count", hidden, "command", "verso why " + claim.id());
    return new EvidenceView(edition.text("claim.records", "count", count), rows, more, all);
  }

  /** One record, and why it counts. */
  public static Row row(Records.Found found, Edition edition) {
    StoredTrace stored = found.stored();
    Trace trace = stored.trace();
    return new Row(
        reason(found.link(), edition),
        trace.origin(),
        subject(trace, edition),
        edition.links().trace(stored.id()),
        facts(trace, edition),
        place(stored.sources().getFirst()));
  }

  private static String reason(Evidence.Link link, Edition edition) {
    return edition.text("evidencecode." + link.code());
  }

  /** What it names; else the first of its details, else its text. */
  private static String subject(Trace trace, Edition edition) {
    String said =
        trace.subject().isEmpty()
            ? trace.details().entries().stream()
                .limit(MOST_DETAILS)
                .map(Details.Detail::value)
                .reduce((one, other) -> one + ", " + other)
                .orElse(trace.text())
            : trace.subject();
    String line = Excerpt.line(said);
    return line.isEmpty() ? edition.text("record.unnamed") : line;
  }

  private static List<String> facts(Trace trace, Edition edition) {
    String platform = edition.words().platform(trace.platform());
    String kind =
        PlainText.capitalised(edition.messages().name(trace.kind()), edition.messages().locale());
    return Period.stated(trace.moment())
        .map(instant -> List.of(platform, kind, edition.day(instant)))
        .orElse(List.of(platform, kind));
  }

  private static String place(Source source) {
    String path = source.archive() + " › " + source.path();
    return Excerpt.line(source.at().isEmpty() ? path : path + " › " + source.at());
  }
}
