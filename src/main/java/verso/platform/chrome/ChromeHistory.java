package verso.platform.chrome;

import static verso.format.Sqlite.Rows;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.PageVisit;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** The database {@code History}: visits, searches, downloads. */
final class ChromeHistory {
  /** How a visit came about: the lowest byte of {@code transition}; 3 and 4 are frames. */
  private static final Map<Long, String> TRANSITIONS =
      Map.of(
          0L, "link",
          1L, "typed",
          2L, "bookmark",
          5L, "search suggestion",
          6L, "start page",
          7L, "form",
          8L, "reload",
          9L, "keyword search");

  private static final Set<Long> FRAMES = Set.of(3L, 4L);

  private ChromeHistory() {}

  static FileRule rule() {
    return FileRule.database("History", "Archived History")
        .rows(Rows.of("visits").with("url", "urls"), ChromeHistory::visit)
        .rows(Rows.of("keyword_search_terms").with("url_id", "urls"), ChromeHistory::searchTerm)
        .rows(Rows.of("content_annotations").with("visit_id", "visits"), ChromeHistory::annotation)
        .rows(Rows.of("clusters"), ChromeHistory::cluster)
        .rows(Rows.of("downloads"), ChromeHistory::download)
        .without(
            "meta",
            "visit_source",
            "segments",
            "segment_usage",
            "downloads_slices",
            "downloads_url_chains",
            "downloads_reroute_info",
            "context_annotations",
            "clusters_and_visits",
            "cluster_visit_duplicates",
            "visited_links",
            "typed_url_sync_metadata",
            "history_sync_metadata")
        .orRootKey("table keyword_search_terms")
        .named("history");
  }

  private static Stream<Trace> visit(Row row) {
    long transition = wholeNumber(row.text("transition")) & 0xFF;
    boolean isHidden = row.text("url", "hidden").equals("1");
    return isHidden || FRAMES.contains(transition)
        ? Stream.empty()
        : page(row, "url", time(row, "visit_time"))
            .by(TRANSITIONS.getOrDefault(transition, ""))
            .traces();
  }

  private static PageVisit page(Row row, String address, Moment when) {
    return PageVisit.of(row, row.text(address, "url"), row.text(address, "title"), when)
        .in(Browsers.of(row));
  }

  /** A search, by the time its page of results was last looked at: the visit is the same search. */
  private static Stream<Trace> searchTerm(Row row) {
    String term = row.firstOf("term", "lower_term", "normalized_term");
    return term.isEmpty()
        ? Stream.empty()
        : page(row, "url_id", time(row, "url_id", "last_visit_time")).search(term).stream();
  }

  /** What a visit was made for; the visit of the page of results says the same. */
  private static Stream<Trace> annotation(Row row) {
    String terms = row.text("search_terms");
    return terms.isEmpty()
        ? Stream.empty()
        : PageVisit.of(row, "", "", time(row, "visit_id", "visit_time")).search(terms).stream();
  }

  /** Visits that the browser takes to be about one thing; most have no name. */
  private static Stream<Trace> cluster(Row row) {
    String label = row.firstOf("raw_label", "label");
    return label.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.OTHER, INFERRED, label)
            .when(row.exported())
            .detail("category", "journey")
            .stream();
  }

  private static Stream<Trace> download(Row row) {
    String path = row.firstOf("target_path", "current_path", "full_path");
    int name = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
    return row
        .trace(Kind.SAVE, OBSERVED, path.substring(name))
        .when(time(row, "start_time"))
        .detail("action", "downloaded")
        .detail("app", Browsers.of(row))
        .detail("category", row.text("mime_type"))
        .detail("url", PageVisit.withoutSecrets(row.firstOf("tab_url", "site_url", "referrer")))
        .stream();
  }

  /** A time as Chrome writes it: microseconds since 1601. */
  static Moment time(Row row, String... path) {
    return Row.moment(Timestamps.chrome(row.text(path)));
  }

  private static long wholeNumber(String text) {
    return text.matches("-?\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
