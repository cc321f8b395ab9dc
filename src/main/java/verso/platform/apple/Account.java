package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.CsvTables;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** The account, its devices, sign-ons, cards and repairs. */
final class Account {
  private static final Mapping DEVICE =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Device Name", "Serial Number")
          .utc("Device Added Date", "Associated Date")
          .detail("ip", "Device Last Heartbeat IP")
          .detail("endTime", "Device Last Heartbeat Timestamp")
          .detail("serialNumber", "Serial Number")
          .rest();

  private static final Mapping REGISTERED =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Serial_Nr", "Serial Number")
          .utc("Registration_Timestamp")
          .fixed("action", "registered")
          .rest();

  private static final Mapping SIGN_ON =
      RowMapping.of(Kind.LOGIN, Origin.OBSERVED, "Application", "Device Name", "IP Address")
          .utc("Logged In Date")
          .detail("app", "Application")
          .detail("ip", "IP Address")
          .rest();

  private static final Mapping REQUEST =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "Request Type", "Request", "Status")
          .utc("Request Time")
          .rest();

  private static final Mapping CARD =
      RowMapping.of(Kind.PROFILE, Origin.DECLARED, "Card Name")
          .utc("Date Created")
          .fixed("field", "payment method");

  private static final Mapping REPAIRED =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Product Description", "Serial Number")
          .utc("Repair Created Date", "TimeStamp", "Purchase Date")
          .fixed("action", "repaired")
          .detail("serialNumber", "Serial Number")
          .rest();

  /** Two tables, one above the other: what was bought, and since when it is under warranty. */
  private static final Mapping OWNED =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Product Description")
          .utc("Purchase Date")
          .fixed("category", "device")
          .rest()
          .or(
              RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "Serial Number")
                  .utc("Warranty Start Date")
                  .rest());

  private static final Mapping CASE =
      RowMapping.of(Kind.MESSAGE, Origin.OBSERVED, "Case Title", "Description", "Case ID")
          .utc("Creation Date", "Date", "TimeStamp")
          .fixed("counterpart", "Apple Support")
          .rest();

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Apple ID Number", "First Name", "Last Name"),
                AccountFields.declared(),
                "Apple ID Account Information*.csv",
                "Apple Account Information*.csv")
            .orContaining("Apple ID Number")
            .named("account"),
        FileRule.file(
                Csv.of("Device Name", "Device Added Date", "Associated Date"),
                DEVICE,
                "Apple ID Device Information*.csv",
                "Apple Account Device Information*.csv",
                "Customer Device History - *.csv")
            .named("devices"),
        FileRule.file(
                Csv.of("Registration_Timestamp", "Serial_Nr"),
                REGISTERED,
                "Device Registration History*.csv")
            .named("devices registered"),
        FileRule.file(
                Csv.of("Logged In Date", "Application", "IP Address"),
                SIGN_ON,
                "Apple ID SignOn Information*.csv",
                "Apple Account SignOn Information*.csv")
            .named("sign-ons"),
        FileRule.file(Csv.of("Request Time"), REQUEST, "Data & Privacy Request History*.csv")
            .named("privacy requests"),
        FileRule.file(Csv.of("Date Created", "Card Name"), CARD, "Apple Pay Cards*.csv")
            .named("cards"),
        FileRule.file(new CsvTables(), inTable(OWNED), "AppleCare Device Details*.csv")
            .named("devices owned"),
        FileRule.file(new CsvTables(), inTable(REPAIRED), "AppleCare *Repairs and Service*.csv")
            .named("repairs"),
        FileRule.file(new CsvTables(), inTable(CASE), "AppleCare *.csv").named("support cases"));
  }

  /** Above and below the tables stand lines of prose, of one cell. */
  private static Mapping inTable(Mapping mapping) {
    return row -> row.scalars().size() < 2 ? Stream.empty() : mapping.map(row);
  }
}
