package verso.platform.firefox;

import static verso.format.Sqlite.Rows;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.HtmlElements;
import verso.platform.FileRule;
import verso.platform.FormEntry;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.PageVisit;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;

/** Firefox: what the browser itself remembers, from the person's profile folder. */
public final class Firefox implements Platform {
  private static final String PLACES = "moz_places";
  private static final String QUERIES = "moz_places_metadata_search_queries";

  /** How a visit came about; 4 and 8 are frames within a page, which nobody asked for. */
  private static final Map<String, String> VISIT_TYPES =
      Map.of(
          "1", "link",
          "2", "typed",
          "3", "bookmark",
          "5", "permanent redirect",
          "6", "temporary redirect",
          "7", "download",
          "9", "reload");

  private static final Set<String> FRAMES = Set.of("4", "8");

  private static final Mapping QUERY = RowMapping.of(Kind.SEARCH, OBSERVED, "terms");

  private static final Mapping TYPED =
      RowMapping.of(Kind.OTHER, OBSERVED, "input")
          .fixed("action", "typed into the address bar")
          .detail("uses", "use_count")
          .detail("title", "place_id/title");

  private static final Mapping ADD_ON =
      RowMapping.of(Kind.APP, OBSERVED, "defaultLocale/name", "name", "id")
          .utc("installDate")
          .fixed("app", "Firefox add-on")
          .detail("package", "id")
          .detail("version", "version")
          .detail("status", "active")
          .text("defaultLocale/description");

  @Override
  public String id() {
    return "firefox";
  }

  @Override
  public String name() {
    return "Firefox";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("places.sqlite", "formhistory.sqlite")
        .or(Signature.keys("table moz_places", "table moz_formhistory"))
        .or(Signature.allKeys("typeCode", "dateAdded", "lastModified", "children"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.database("places*.sqlite")
            .rows(Rows.of("moz_historyvisits").with("place_id", PLACES), Firefox::visit)
            .rows(Rows.of(QUERIES), QUERY)
            .rows(
                Rows.of("moz_places_metadata")
                    .with("place_id", PLACES)
                    .with("search_query_id", QUERIES),
                Firefox::attention)
            .rows(
                Rows.of("moz_bookmarks").with("fk", PLACES).with("parent", "moz_bookmarks"),
                Firefox::bookmark)
            .rows(
                Rows.of("moz_annos")
                    .with("place_id", PLACES)
                    .with("anno_attribute_id", "moz_anno_attributes"),
                Firefox::annotation)
            .rows(Rows.of("moz_inputhistory").with("place_id", PLACES), TYPED)
            .without("moz_origins", "moz_hosts", "moz_meta", "moz_bookmarks_deleted")
            .orRootKey("table moz_places")
            .named("history and bookmarks"),
        FileRule.database("formhistory.sqlite")
            .rows(Rows.of("moz_formhistory"), Firefox::formEntry)
            .without("moz_deleted_formhistory", "moz_history_to_sources")
            .orRootKey("table moz_formhistory")
            .named("form entries"),
        FileRule.json("bookmarks*.json", "bookmarkbackups/*.json")
            .at("", Firefox::backup)
            .orRootKey("typeCode")
            .named("bookmark backups"),
        FileRule.file(HtmlElements.of("a[href]"), Firefox::link, "bookmarks*.html")
            .named("exported bookmarks"),
        FileRule.json("extensions.json").each("/addons", ADD_ON).ignoringRest().named("add-ons"),
        FileRule.ignored(
            "changes Firefox had not yet moved into the database; close it before copying",
            "*-wal",
            "*-shm",
            "*-journal"),
        FileRule.ignored(
            "holds passwords, keys or cookies, which let someone in",
            "cookies.sqlite",
            "key#.db",
            "cert#.db",
            "logins*.json",
            "signons.sqlite",
            "signedInUser.json",
            "webappsstore.sqlite"));
  }

  private static Stream<Trace> visit(Row row) {
    String type = row.text("visit_type");
    return FRAMES.contains(type)
        ? Stream.empty()
        : page(row, "place_id", "visit_date").by(VISIT_TYPES.getOrDefault(type, "")).traces();
  }

  private static PageVisit page(Row row, String place, String time) {
    return PageVisit.of(row, row.text(place, "url"), row.text(place, "title"), row.utc(time));
  }

  /** How long a page was looked at; that it was looked at is a visit, too. */
  private static Stream<Trace> attention(Row row) {
    return page(row, "place_id", "created_at")
        .page(Kind.OTHER)
        .detail("action", "time on page")
        .detail("duration", row.text("total_view_time"))
        .detail("query", row.text("search_query_id", "terms"))
        .stream();
  }

  /** A bookmark; folders are its {@code list}, and rows of {@code place:} are Firefox's own. */
  private static Stream<Trace> bookmark(Row row) {
    String url = row.text("fk", "url");
    String title = row.firstOf("title", "fk/title");
    return url.isEmpty() || url.startsWith("place:")
        ? Stream.empty()
        : PageVisit.of(row, url, title, row.utc("dateAdded"))
            .page(Kind.SAVE)
            .detail("list", row.text("parent", "title"))
            .stream();
  }

  /** A note on a page; where a download went is one. */
  private static Stream<Trace> annotation(Row row) {
    String content = row.text("content");
    boolean isDownload = row.text("anno_attribute_id", "name").startsWith("downloads/destination");
    return isDownload
        ? row
            .trace(Kind.SAVE, OBSERVED, content.substring(content.lastIndexOf('/') + 1))
            .when(row.utc("dateAdded"))
            .detail("action", "downloaded")
            .detail("url", PageVisit.withoutSecrets(row.text("place_id", "url")))
            .stream()
        : GenericMapping.map(row);
  }

  private static Stream<Trace> formEntry(Row row) {
    return new FormEntry(row, row.text("fieldname"), row.text("value"), row.utc("lastUsed"))
        .traces();
  }

  /** A folder of a bookmark backup, and all below it. */
  private static Stream<Trace> backup(Row folder) {
    return folder.each("children").stream()
        .flatMap(child -> child.has("uri") ? saved(child, folder) : backup(child));
  }

  private static Stream<Trace> saved(Row row, Row folder) {
    return PageVisit.of(row, row.text("uri"), row.text("title"), row.utc("dateAdded"))
        .page(Kind.SAVE)
        .detail("list", folder.text("title"))
        .stream();
  }

  private static Stream<Trace> link(Row row) {
    return PageVisit.of(row, row.text("href"), row.text("text"), row.utc("add_date"))
        .page(Kind.SAVE)
        .stream();
  }
}
