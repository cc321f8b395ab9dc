package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.format.CsvTables;
import verso.format.HtmlElements;
import verso.format.PlainText;
import verso.format.PropertyBlocks;
import verso.format.PropertyList;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** What iCloud synchronises: correspondents, networks, calendars, notes, contacts, tickets. */
final class ICloud {
  /** A network's name often says where it is. */
  private static final Mapping NETWORK =
      RowMapping.of(Kind.PLACE, Origin.OBSERVED, "SSID_STR", "SSID")
          .utc("added_at", "added_date")
          .fixed("placeType", "Wi-Fi network")
          .rest();

  private static final Mapping USAGE =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Device Type", "Device Name")
          .time("Date")
          .detail("action", "Event Code")
          .detail("category", "../title")
          .rest();

  private static final Mapping EVENT =
      RowMapping.of(Kind.DOCUMENT, Origin.DECLARED, "SUMMARY")
          .time("DTSTART")
          .detail("endTime", "DTEND")
          .detail("address", "LOCATION")
          .text("DESCRIPTION")
          .fixed("category", "calendar event");

  private static final Mapping CALENDAR =
      RowMapping.of(Kind.OTHER, Origin.DECLARED, "title", "name", "displayName")
          .asOfExport()
          .fixed("category", "calendar")
          .rest();

  private static final Mapping BOOKMARK =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "text", "href")
          .asOfExport()
          .detail("url", "href")
          .fixed("list", "bookmarks");

  /** Another person. Their numbers and addresses are theirs, and stay in the archive. */
  private static final Mapping CARD =
      RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, "FN", "N", "ORG").asOfExport();

  private static final Mapping NOTE =
      RowMapping.of(Kind.DOCUMENT, Origin.DECLARED, "text").asOfExport();

  private static final Mapping PASS =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "description", "logoText", "organizationName")
          .time("relevantDate", "expirationDate")
          .detail("organization", "organizationName")
          .fixed("category", "wallet pass");

  private ICloud() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(new PropertyList(), ICloud::correspondent, "Mail/Recents.xml")
            .named("correspondents"),
        FileRule.file(new PropertyList(), NETWORK, "KnownNetworks.xml").named("networks"),
        FileRule.file(new CsvTables(), USAGE, "iCloudUsageData Set*.csv").named("iCloud usage"),
        FileRule.file(PropertyBlocks.of("VEVENT"), EVENT, "*.ics").named("calendar"),
        FileRule.json("Calendar Metadata*.json")
            .each("/calendars", CALENDAR)
            .each("", CALENDAR)
            .named("calendar names"),
        FileRule.file(HtmlElements.of("a[href]"), BOOKMARK, "*iCloud Bookmarks*/**/*.html")
            .named("bookmarks"),
        FileRule.file(PropertyBlocks.of("VCARD"), CARD, "*.vcf").named("contacts"),
        FileRule.file(new PlainText(), NOTE, "Notes/**/*.txt").named("notes"),
        FileRule.json("pass.json").at("", PASS).ignoringRest().named("wallet"));
  }

  /** Whoever was written to of late, alone or in a group; of all the times the newest counts. */
  private static Stream<Trace> correspondent(Row row) {
    if (row.has("MAX_RECENTS")) {
      return Stream.empty();
    }
    Moment newest =
        row.each("t").stream()
            .map(Row::time)
            .reduce(Moment.NONE, (a, b) -> b.instant().isAfter(a.instant()) ? b : a);
    List<Row> people = row.has("group members") ? row.each("group members") : List.of(row);
    return people.stream()
        .filter(person -> !person.firstOf("display name", "address").isEmpty())
        .map(person ->
            person
                .trace(Kind.CONTACT, Origin.OBSERVED, person.firstOf("display name", "address"))
                .when(newest.isKnown() ? newest : row.exported())
                .detail("action", "written to")
                .build());
  }
}
