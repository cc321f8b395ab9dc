package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.EmbeddedJson;
import verso.format.HtmlElements;
import verso.format.Timestamps;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What Chrome synchronised: history, addresses typed, form entries, bookmarks, search engines,
 * extensions, devices and settings. Keys are English in every language, files are not.
 */
final class GoogleChrome {
  private static final String[] HISTORY = globs("Chrome/{browsing}.json", "Chrome/Omnibox.json");
  private static final String[] BOOKMARKS = globs("Chrome/{bookmarks}.html");
  private static final String ENCRYPTED = "encrypted";

  /** Codes of the browser's gender setting, as one forensic reader gives them. */
  private static final Map<String, String> GENDERS = Map.of("0", "female", "1", "male");

  private GoogleChrome() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(HISTORY)
            .each("/Browser History", GoogleChrome::visit)
            .each("/Typed Url", GoogleChrome::typed)
            .orRootKey("Browser History", "Typed Url")
            .named("browser history"),
        FileRule.json("Chrome/Autofill.json", "Chrome/Addresses and more.json")
            .each("/Autofill", GoogleChrome::formEntry)
            .each("/Autofill Profile", GoogleChrome::address)
            .each("/Contact Info", GoogleChrome::address)
            .orRootKey("Autofill", "Autofill Profile", "Contact Info")
            .named("form entries"),
        FileRule.json("Chrome/SearchEngines.json")
            .each("/Search Engines", GoogleChrome::searchEngine)
            .orRootKey("Search Engines")
            .named("search engines"),
        FileRule.json("Chrome/Device Information.json")
            .each("/Device Info", GoogleChrome::device)
            .orRootKey("Device Info")
            .named("browser devices"),
        FileRule.json("Chrome/Extensions.json")
            .each("/Extensions", GoogleChrome::extension)
            .orRootKey("Extensions")
            .named("browser extensions"),
        FileRule.json("Chrome/OS Settings.json", "Chrome/Settings.json", "Chrome/SyncSettings.json")
            .each("/OS Priority Preference", GoogleChrome::setting)
            .each("/Arc Package", GoogleChrome::androidApp)
            .orRootKey("OS Priority Preference", "Arc Package")
            .named("browser settings"),
        FileRule.file(HtmlElements.of("a[href]"), GoogleChrome::bookmark, BOOKMARKS)
            .named("bookmarks"),
        FileRule.file(HtmlElements.of("a[href]"), GoogleChrome::bookmark, "Chrome/ReadingList.html")
            .named("reading list"));
  }

  private static Stream<Trace> visit(Row row) {
    return page(row, Kind.VIEW)
        .when(time(row, "time_usec"))
        .detail("action", row.text("page_transition"))
        .stream();
  }

  /** A time as Chrome writes it: Unix in any unit, or microseconds since 1601. */
  private static Moment time(Row row, String... path) {
    return Row.moment(Timestamps.chrome(row.text(path)));
  }

  private static TraceBuilder page(Row row, Kind kind) {
    String title = row.text("title");
    String url = row.text("url");
    return row.trace(kind, OBSERVED, title.isEmpty() ? url : title).detail("url", url);
  }

  /** An address typed into the bar, dated by its visits in microseconds since 1601. */
  private static Stream<Trace> typed(Row row) {
    List<Row> visits = row.each("visits");
    Moment last = visits.isEmpty() ? Moment.NONE : time(visits.getFirst());
    return page(row, Kind.VIEW)
        .when(last)
        .detail("action", "typed")
        .detail("visits", visits.isEmpty() ? "" : Integer.toString(visits.size()))
        .stream();
  }

  /**
   * Something entered into a form; an account that encrypts its sync exports a sentence instead.
   */
  private static Stream<Trace> formEntry(Row row) {
    if (isEncrypted(row)) {
      return Stream.empty();
    }
    List<Row> uses = row.each("usage_timestamp");
    return row
        .trace(Kind.PROFILE, DECLARED, row.text("value"))
        .when(uses.isEmpty() ? Moment.NONE : time(uses.getLast()))
        .detail("field", "form entry")
        .detail("form", row.text("name"))
        .stream();
  }

  private static Stream<Trace> address(Row row) {
    return isEncrypted(row)
        ? Stream.empty()
        : row.scalars().stream()
            .filter(field -> isPersonal(field.getKey()))
            .flatMap(field -> personal(field.getKey(), field.getValue()));
  }

  private static Stream<Trace> personal(String name, Row field) {
    String label = GoogleNames.lower(name).replace('_', ' ');
    return field.field(Kind.PROFILE, DECLARED, label, field.text());
  }

  /** Whether a field of a stored address says something of the person rather than of the record. */
  private static boolean isPersonal(String name) {
    String lower = GoogleNames.lower(name);
    return Stream.of(
            "name", "mail", "phone", "company", "address", "city", "state", "zip", "country")
        .anyMatch(lower::contains);
  }

  private static boolean isEncrypted(Row row) {
    return row.value() instanceof Value.Text(String text) && text.contains(ENCRYPTED);
  }

  private static Stream<Trace> searchEngine(Row row) {
    return row
        .trace(Kind.PREFERENCE, OBSERVED, row.text("short_name"))
        .when(time(row, "date_created"))
        .detail("field", "search engine")
        .detail("keyword", row.text("keyword"))
        .detail("url", row.text("url"))
        .detail("status", row.text("is_active"))
        .stream();
  }

  private static Stream<Trace> device(Row row) {
    return row
        .trace(Kind.DEVICE, OBSERVED, row.text("client_name"))
        .when(time(row, "last_updated_timestamp"))
        .detail("manufacturer", row.text("manufacturer"))
        .detail("model", row.text("model"))
        .detail("os", row.text("os_type"))
        .detail("deviceType", row.text("device_type"))
        .detail("browserVersion", row.text("chrome_version"))
        .detail("userAgent", row.text("sync_user_agent"))
        .stream();
  }

  private static Stream<Trace> extension(Row row) {
    return row
        .trace(Kind.APP, OBSERVED, row.firstOf("name", "id"))
        .when(row.exported())
        .detail("app", "Chrome extension")
        .detail("package", row.text("id"))
        .detail("version", row.text("version"))
        .detail("status", row.text("enabled").equals("false") ? "disabled" : "")
        .stream();
  }

  private static Stream<Trace> androidApp(Row row) {
    return row
        .trace(Kind.APP, OBSERVED, row.text("package_name"))
        .when(time(row, "last_backup_time"))
        .detail("version", row.text("package_version"))
        .stream();
  }

  /** A setting whose value is JSON in a text; the demographics that Chrome keeps are among them. */
  private static Stream<Trace> setting(Row row) {
    String name = row.text("preference", "name");
    String value = row.text("preference", "value");
    Value inner = EmbeddedJson.parse(value);
    if (inner.get("birth_year") != Value.NOTHING || inner.get("gender") != Value.NOTHING) {
      return Stream.concat(
          row.field(Kind.DEMOGRAPHIC, DECLARED, "birth year", inner.get("birth_year").text()),
          gender(row, inner.get("gender").text()));
    }
    return row
        .trace(Kind.PREFERENCE, DECLARED, value.isEmpty() ? name : value)
        .when(row.exported())
        .detail("field", name)
        .stream();
  }

  /** The code as Chrome stores it; what it stands for is told by one reader only. */
  private static Stream<Trace> gender(Row row, String code) {
    return code.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.DEMOGRAPHIC, DECLARED, code)
            .when(row.exported())
            .detail("field", "gender")
            .detail("meaning", GENDERS.getOrDefault(code, ""))
            .stream();
  }

  /** A link of a bookmark file: seconds, milliseconds or microseconds, whatever its age. */
  private static Stream<Trace> bookmark(Row row) {
    String title = row.text("text");
    String url = row.text("href");
    return row
        .trace(Kind.SAVE, DECLARED, title.isEmpty() ? url : title)
        .when(time(row, "add_date"))
        .detail("url", url)
        .stream();
  }
}
