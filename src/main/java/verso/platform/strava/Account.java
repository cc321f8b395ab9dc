package verso.platform.strava;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Trace;

/** Partners and apps that get data, devices, and what the person told Strava. */
final class Account {
  private static final Mapping PARTNER =
      RowMapping.of(Kind.PREFERENCE, DECLARED, "Partner Name", "Partner", "Name")
          .asOfExport()
          .time("Date", "Opt Out Date", "Created At")
          .fixed("field", "data shared with partner")
          .detail("status", "Opt Out Status", "Opted Out", "Opt Out", "Status")
          .rest();

  private static final Mapping DEVICE =
      RowMapping.of(
              Kind.DEVICE,
              OBSERVED,
              "Device Identifier",
              "Mobile Device Identifier",
              "Advertising ID",
              "Identifier",
              "Device ID",
              "Device Name",
              "Device Model")
          .asOfExport()
          .time("Date", "Created At", "Updated At", "Last Seen")
          .detail("device", "Device Model", "Device Name", "Device")
          .detail("os", "OS", "Platform", "Device Type", "Operating System")
          .rest();

  private static final Mapping APP =
      RowMapping.of(Kind.APP, DECLARED, "Enabled Application Name", "Application Name", "Name")
          .asOfExport()
          .time("Date", "Created At", "Connected At")
          .detail("status", "Enabled")
          .rest();

  private static final Mapping LOGIN =
      RowMapping.of(Kind.LOGIN, OBSERVED, "IP Address", "Login Source")
          .utc("Login Date & Time", "Login Date")
          .detail("ip", "IP Address")
          .detail("app", "Login Source")
          .rest();

  private static final Mapping PRIVACY_ZONE =
      RowMapping.of(Kind.PLACE, DECLARED, "Address", "Original Address", "Name")
          .asOfExport()
          .fixed("placeType", "privacy zone")
          .detail("latitude", "Latitude", "Lat")
          .detail("longitude", "Longitude", "Lng", "Lon")
          .detail("address", "Address", "Original Address")
          .rest()
          .unnamed();

  private static final Mapping ORDER =
      RowMapping.of(
              Kind.PURCHASE, OBSERVED, "Product", "Product Name", "Item", "Description", "Order ID")
          .time("Order Date", "Date", "Purchase Date", "Created At")
          .detail("amount", "Amount", "Price", "Total")
          .detail("currency", "Currency")
          .rest();

  private static final Mapping CONTACT =
      RowMapping.of(
              Kind.CONTACT, SUPPLIED, "Name", "Contact Name", "Email", "Email Address", "Phone")
          .asOfExport()
          .fixed("category", "uploaded contact")
          .rest();

  private static final Mapping TICKET =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "Subject", "Message", "Body", "Description")
          .time("Date", "Created At", "Created Date")
          .fixed("category", "customer support")
          .text("Message", "Body")
          .rest();

  private static final Mapping SETTING =
      RowMapping.of(Kind.PREFERENCE, DECLARED, "Value", "Setting", "Enabled", "Status")
          .asOfExport()
          .detail("field", "Preference Name", "Preference", "Name", "Setting Name", "Email Type");

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), PARTNER, "partner_opt_outs.csv").named("partners"),
        FileRule.file(Csv.any(), DEVICE, "mobile_device_identifiers.csv").named("devices"),
        FileRule.file(
                Csv.of("Enabled Application Name"), APP, "connected_apps.csv", "applications.csv")
            .orContaining("Enabled Application Name")
            .named("apps connected"),
        FileRule.file(Csv.any(), PRIVACY_ZONE, "privacy_zones.csv").named("privacy zones"),
        FileRule.file(
                Csv.of("Athlete ID", "First Name", "Health Consent Status"),
                AccountFields.declared(),
                "profile.csv")
            .orContaining("Health Consent Status")
            .named("profile"),
        FileRule.file(Csv.of("IP Address", "Login Source"), LOGIN, "logins.csv").named("logins"),
        FileRule.file(Csv.any(), ORDER, "orders.csv").named("purchases"),
        FileRule.file(Csv.any(), CONTACT, "contacts.csv").named("uploaded contacts"),
        FileRule.file(Csv.any(), TICKET, "intercom_tickets.csv", "support_tickets.csv")
            .named("customer support"),
        FileRule.file(
                Csv.any(),
                Account::settings,
                "email_preferences.csv",
                "general_preferences.csv",
                "social_settings.csv",
                "visibility_settings.csv")
            .named("settings"));
  }

  /** A setting a row, or all of them in one. */
  private static Stream<Trace> settings(Row row) {
    boolean isPair =
        !row.firstOf("Preference Name", "Preference", "Name", "Setting Name", "Email Type")
            .isEmpty();
    return (isPair ? SETTING : AccountFields.declared()).map(row);
  }
}
