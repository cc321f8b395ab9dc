package verso.samples;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The App Privacy Report of Camille's tablet: its last week, a JSON object per line. */
final class AppPrivacyArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx", Locale.ROOT).withZone(Life.ZONE);
  private static final String BROWSER = "com.apple.mobilesafari";
  private static final int WEEK = 7;
  private static final List<String> SENSORS =
      List.of("location", "photos", "camera", "contacts", "microphone");

  private final Export export;
  private final List<Map<String, Object>> lines = new ArrayList<>();

  private AppPrivacyArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 1, "app-privacy-report-2026-09-01.zip");
    var report = new AppPrivacyArchive(export);
    report.addAccesses();
    report.addContacts();
    report.addSites();
    export.archive().add("App_Privacy_Report_v4_2026-09-01T09_30_00.ndjson", report.text());
    return List.of(export.archive());
  }

  private String text() {
    return lines.stream().map(line -> Json.PLAIN.write(line) + "\n").collect(Collectors.joining());
  }

  private void addAccesses() {
    export.each(WEEK, 20, this::use).forEach(lines::addAll);
  }

  /** Two lines: the beginning and the end. */
  private List<Map<String, Object>> use(Instant begin) {
    String app = app();
    String sensor = export.dice().oneOf(SENSORS);
    String id = export.dice().characters("0123456789ABCDEF", 32);
    Instant end = begin.plusSeconds(export.dice().between(1, 300));
    return List.of(
        access(app, sensor, id, "intervalBegin", begin),
        access(app, sensor, id, "intervalEnd", end));
  }

  private static Map<String, Object> access(
      String app, String sensor, String id, String kind, Instant time) {
    return Json.object(
        "accessor",
        Json.object("identifier", app, "identifierType", "bundleID"),
        "category",
        sensor,
        "identifier",
        id,
        "kind",
        kind,
        "timeStamp",
        TIME.format(time),
        "type",
        "access");
  }

  private void addContacts() {
    lines.addAll(
        export.each(
            WEEK, 60, moment -> contact(app(), "", export.dice().oneOf(Tracker.all()), moment)));
  }

  /** Sites read in the browser, each with the trackers on it. */
  private void addSites() {
    for (Brand brand : export.life().brands()) {
      Instant visit = export.moment(WEEK);
      Tracker.all().stream()
          .filter(tracker -> export.dice().chance(0.3))
          .forEach(tracker -> lines.add(contact(BROWSER, brand.domain(), tracker, visit)));
    }
  }

  private String app() {
    return export.dice().oneOf(Table.rows("apps.tsv")).get("package");
  }

  private Map<String, Object> contact(String app, String site, Tracker tracker, Instant first) {
    boolean tracks = !tracker.purpose().equals("Content");
    return Json.object(
        "bundleID",
        app,
        "context",
        site,
        "contextVerificationType",
        site.isEmpty() ? 0 : 2,
        "domain",
        tracker.host(),
        "domainClassification",
        1,
        "domainOwner",
        tracks ? tracker.company() : "",
        "domainType",
        tracks ? 1 : 2,
        "firstTimeStamp",
        TIME.format(first),
        "hits",
        export.dice().between(1, 40),
        "initiatedType",
        site.isEmpty() ? "AppInitiated" : "NonAppInitiated",
        "timeStamp",
        TIME.format(first.plusSeconds(export.dice().between(1, 3_000))),
        "type",
        "networkActivity");
  }
}
