package verso.platform.safari;

import static verso.format.Sqlite.Rows;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.HtmlElements;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.PageVisit;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/** Safari: what the browser itself remembers. */
public final class Safari implements Platform {
  private static final String ITEMS = "history_items";

  /** Where a visit was made. */
  private static final Map<String, String> ORIGINS = Map.of("1", "another device");

  private static final Mapping EXTENSION =
      RowMapping.of(Kind.APP, OBSERVED, "display_name", "name", "identifier")
          .asOfExport()
          .fixed("app", "Safari extension")
          .rest();

  @Override
  public String id() {
    return "safari";
  }

  @Override
  public String name() {
    return "Safari";
  }

  @Override
  public Signature signature() {
    return Signature.allKeys("table history_items", "table history_visits")
        .or(Signature.anyOf("Safari/History.db"))
        .or(Signature.allKeys("metadata", "browser_name", "history"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.database("History.db")
            .rows(Rows.of("history_visits").with("history_item", ITEMS), Safari::visit)
            .without(
                "history_tombstones",
                "history_client_versions",
                "history_event_listeners",
                "history_events",
                "history_items_to_tags",
                "metadata")
            .orRootKey("table history_visits")
            .named("history"),
        FileRule.json("History.json")
            .each("/history", Safari::exported)
            .ignoringRest()
            .named("exported history"),
        FileRule.json("Extensions.json")
            .each("/extensions", EXTENSION)
            .ignoringRest()
            .named("extensions"),
        FileRule.file(
                HtmlElements.of("a[href]"), Safari::bookmark, "*Bookmarks.html", "*Signets.html")
            .named("exported bookmarks"),
        FileRule.ignored(
            "changes Safari had not yet moved into the database; close it before copying",
            "*-wal",
            "*-shm",
            "*.db-lock"),
        FileRule.ignored(
            "holds cookies and payment cards, which let someone in",
            "Cookies.binarycookies",
            "PaymentCards.json",
            "Passwords.csv",
            "LocalStorage/**"));
  }

  private static Stream<Trace> visit(Row row) {
    boolean failed = row.text("load_successful").equals("0");
    return failed
        ? Stream.empty()
        : PageVisit.of(
                row,
                row.text("history_item", "url"),
                row.text("title"),
                Row.moment(Timestamps.apple(row.text("visit_time"))))
            .by(ORIGINS.getOrDefault(row.text("origin"), ""))
            .traces();
  }

  /** A page of the exported history: microseconds since 1970. */
  private static Stream<Trace> exported(Row row) {
    return PageVisit.of(
            row, row.text("url"), row.text("title"), row.firstUtc("time_usec", "latest_visit_time"))
        .traces();
  }

  /** A link among the exported bookmarks; some have a date. */
  private static Stream<Trace> bookmark(Row row) {
    Moment added = row.utc("add_date");
    return PageVisit.of(
        row, row.text("href"), row.text("text"), added.isKnown() ? added : row.exported())
        .page(Kind.SAVE)
        .stream();
  }
}
