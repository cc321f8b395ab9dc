package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.HtmlElements;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;

/** The account itself: profile, access log, devices, and what the archive says of itself. */
final class GoogleAccount {
  private static final String[] ACCESSES = globs("{access}/Activit*.csv", "{access}/Aktivit*.csv");
  private static final String[] DEVICES = globs("{access}/Devices*.csv", "{access}/Ger*.csv");

  private GoogleAccount() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                HtmlElements.of("[data-english-name], .failure-message, h1.header_title"),
                GoogleAccount::manifest,
                globs("Takeout/{manifest}.html"))
            .orContaining("data-english-name=", "service-tile-")
            .named("export manifest"),
        FileRule.json(globs("{profile}/{profile}.json"))
            .at("", GoogleAccount::profile)
            .orKeys("displayName", "emails", "birthday")
            .named("profile"),
        FileRule.file(
                Csv.of("Activity Timestamp", "IP Address", "Product Name"),
                GoogleAccount::access,
                ACCESSES)
            .orContaining("Activity Timestamp")
            .named("access log"),
        FileRule.file(Csv.of("GAIA ID", "Device Type", "OS"), GoogleAccount::device, DEVICES)
            .named("account devices"),
        FileRule.file(
                HtmlElements.of("li"),
                GoogleAccount::statement,
                "*.SubscriberInfo.html",
                "*.ChangeHistory.html")
            .named("account record"));
  }

  /** What the export holds by its own account, and what it could not deliver. */
  private static Stream<Trace> manifest(Row row) {
    String product = row.text("data-english-name");
    if (!product.isEmpty()) {
      return row
          .trace(Kind.OTHER, OBSERVED, row.firstOf("data-folder-name", "text"))
          .when(row.exported())
          .detail("product", product)
          .detail("action", "exported")
          .stream();
    }
    if (row.text("class").contains("failure-message")) {
      return row
          .trace(Kind.OTHER, OBSERVED, row.text("text"))
          .when(row.exported())
          .detail("status", "not exported")
          .stream();
    }
    return row.field(Kind.PROFILE, DECLARED, "e-mail", row.text("text"));
  }

  private static Stream<Trace> profile(Row row) {
    Row name = row.part("name");
    return Stream.of(
            name.field(Kind.PROFILE, DECLARED, "given name", name.text("givenName")),
            name.field(Kind.PROFILE, DECLARED, "family name", name.text("familyName")),
            name.field(Kind.PROFILE, DECLARED, "name", name.text("formattedName")),
            row.field(Kind.PROFILE, DECLARED, "display name", row.text("displayName")),
            row.each("emails").stream()
                .flatMap(m -> m.field(Kind.PROFILE, DECLARED, "e-mail", m.text("value"))),
            row.field(Kind.DEMOGRAPHIC, DECLARED, "birth date", row.text("birthday")),
            row.field(Kind.DEMOGRAPHIC, DECLARED, "gender", row.text("gender", "type")))
        .flatMap(traces -> traces);
  }

  /** One access to a service: 13 columns at first, 16 since about 2022. */
  private static Stream<Trace> access(Row row) {
    return row
        .trace(Kind.LOGIN, OBSERVED, row.firstOf("Product Name", "Activity Type"))
        .when(row.time("Activity Timestamp"))
        .detail("ip", row.text("IP Address"))
        .detail("country", row.text("Activity Country"))
        .detail("region", row.text("Activity Region"))
        .detail("city", row.text("Activity City"))
        .detail("userAgent", row.text("User Agent String"))
        .detail("category", row.text("Sub-Product Name"))
        .detail("action", row.text("Activity Type"))
        .detail("app", row.text("Android Webview Package Name"))
        .stream();
  }

  private static Stream<Trace> device(Row row) {
    return row
        .trace(
            Kind.DEVICE,
            OBSERVED,
            row.firstOf("Marketing Name", "Device Model", "Model", "Brand Name", "Device Type"))
        .when(row.time("Last Activity"))
        .detail("manufacturer", row.firstOf("Brand Name", "Brand"))
        .detail("model", row.firstOf("Device Model", "Model"))
        .detail("deviceType", row.firstOf("Device Type"))
        .detail("os", row.firstOf("OS"))
        .detail("country", row.firstOf("Last Country"))
        .detail("firstSeen", row.firstOf("First Activity"))
        .text(row.firstOf("Device Last Location"))
        .stream();
  }

  /** A line such as {@code Created on: …} of the account's record. */
  private static Stream<Trace> statement(Row row) {
    String text = row.text("text");
    int colon = text.indexOf(": ");
    return colon < 0
        ? Stream.empty()
        : row.field(
            Kind.PROFILE,
            OBSERVED,
            GoogleNames.lower(text.substring(0, colon).strip()),
            text.substring(colon + 2).strip());
  }
}
