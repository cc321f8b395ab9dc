package verso.platform.uber;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.PlainText;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Trace;

/** Who the person is to Uber, what Uber sent, and whom it exchanged data with. */
final class Account {
  private static final Mapping SIGNUP_PLACE =
      RowMapping.of(Kind.PLACE, OBSERVED)
          .time("Signup Date")
          .fixed("placeType", "where the account was opened")
          .detail("latitude", "Signup Lat")
          .detail("longitude", "Signup Long")
          .unnamed();

  private static final Mapping PAYMENT_METHOD =
      RowMapping.of(Kind.PROFILE, DECLARED, "Card Type", "payment_method_type", "Issuing Bank")
          .asOfExport()
          .time("Payment Method Created At", "created_at")
          .fixed("field", "payment method")
          .rest();

  private static final Mapping SENT =
      RowMapping.of(Kind.MESSAGE, SHOWN, "Content", "Subject", "Message")
          .utc("Date", "Sent Time", "Time")
          .detail("channel", "Medium")
          .fixed("direction", "received")
          .fixed("counterpart", "Uber")
          .rest();

  private static final Mapping TICKET =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "Product Name", "City")
          .utc("Create Ticket Time")
          .fixed("category", "customer support")
          .detail("city", "City")
          .detail("country", "Country")
          .detail("language", "Locale")
          .rest();

  /** A message may hold commas without quotes: then the date is further to the right. */
  private static final Mapping SUPPORT =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "Message")
          .utc("column 7", "column 6", "column 5", "column 4", "Date")
          .fixed("category", "customer support")
          .detail("author", "Creator")
          .text("Date", "column 4", "column 5", "column 6", "column 7")
          .or(TICKET);

  /** What the law of California makes Uber tell everybody; it names companies, in prose. */
  private static final Mapping PARTNERS =
      RowMapping.of(Kind.DOCUMENT, SUPPLIED, "text")
          .asOfExport()
          .fixed("category", "companies Uber exchanged data with");

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(new PlainText(), PARTNERS, "Regional information/*.txt")
            .named("companies data was exchanged with"),
        FileRule.file(
                Csv.of("Email", "Mobile", "first_name"),
                Account::profile,
                "profile_data*.csv",
                "user_profile*.csv",
                "driver_profile*.csv")
            .named("profile"),
        FileRule.file(
                Csv.of("Card Type", "payment_method_type", "issuing_bank"),
                PAYMENT_METHOD,
                "payment_methods*.csv")
            .named("payment methods"),
        FileRule.file(Csv.of("Medium", "Content"), SENT, "communications_sent*.csv")
            .named("messages sent by Uber"),
        FileRule.file(
                Csv.of("Creator", "Message", "Create Ticket Time", "Product Name"),
                SUPPORT,
                "customer_support_contacts*.csv",
                "customer_support_tickets*.csv")
            .named("customer support"),
        FileRule.ignored(
            "It explains the files and says nothing about the person.", "readme.html"));
  }

  private static Stream<Trace> profile(Row row) {
    Stream<Trace> fields = AccountFields.declared().map(row);
    boolean isPlaced = !row.firstOf("Signup Lat").isEmpty();
    return isPlaced ? Stream.concat(fields, SIGNUP_PLACE.map(row)) : fields;
  }
}
