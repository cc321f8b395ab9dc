package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Profile, addresses, logins, payments. */
final class Account {
  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        csv("Profile Summary", "Profile Summary").means("profile", Cells::everyField),
        csv("Profile", "First Name", "Headline", "Industry").means("profile", Account::profile),
        csv("Registration", "Registered At", "Registration Ip")
            .means("registration", Account::registration),
        csv("Email Addresses", "Email Address", "Confirmed", "Primary")
            .means("e-mail addresses", Account::email),
        csv("Phone Numbers", "Extension", "Number", "Type").means("phone", Account::phone),
        csv("Whatsapp Phone Numbers", "Number", "Extension", "Is_WhatsApp_Number")
            .means("phone", Account::phone),
        csv("Logins", "Login Date", "IP Address", "User Agent").means("logins", Account::login),
        csv("Security Challenges", "Challenge Date", "IP Address", "Challenge Type")
            .means("security challenges", Account::login),
        csv("Account Status History", "Time", "Event").means("account status", Account::status),
        csv("Receipts", "Transaction Made At", "Invoice Number", "Total Amount")
            .means("purchases", Account::receipt),
        csv("Verifications", "Verification type", "Organization name", "Document type")
            .means("verifications", Cells::everyField),
        csv("Providers", "Name", "Services").means("services offered", Cells::everyField),
        csv("VerifiedExternalCapability", "Name", "Status")
            .means("verified skills", Cells::everyField));
  }

  private static Stream<Trace> profile(Row row) {
    return row.scalars().stream()
        .flatMap(cell -> field(row, cell.getKey(), cell.getValue().text()));
  }

  private static Stream<Trace> field(Row row, String column, String value) {
    return switch (Keys.loose(column)) {
      case "birthdate" -> row.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "birth date", value);
      case "industry" -> row.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "industry", value);
      case "geolocation" -> row.field(Kind.PROFILE, Origin.DECLARED, "location", value);
      case "summary" -> row.field(Kind.PROFILE, Origin.DECLARED, "bio", value);
      case "twitterhandles", "websites", "instantmessengers" ->
          Cells.bracketed(value)
              .flatMap(one -> row.field(Kind.PROFILE, Origin.DECLARED, Cells.field(column), one));
      default -> row.field(Kind.PROFILE, Origin.DECLARED, Cells.field(column), value);
    };
  }

  private static Stream<Trace> registration(Row row) {
    Stream<Trace> registered =
        row
            .trace(Kind.PROFILE, Origin.OBSERVED, row.firstOf("Registered At"))
            .when(row.firstUtc("Registered At"))
            .detail("field", "account created")
            .detail("ip", row.firstOf("Registration Ip"))
            .stream();
    return Stream.concat(
        registered,
        row.field(
            Kind.PROFILE, Origin.OBSERVED, "subscription", row.firstOf("Subscription Types")));
  }

  private static Stream<Trace> email(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.DECLARED, row.firstOf("Email Address"))
        .when(row.firstUtc("Updated On"))
        .detail("field", "e-mail")
        .detail("confirmed", row.firstOf("Confirmed"))
        .detail("primary", row.firstOf("Primary"))
        .stream();
  }

  private static Stream<Trace> phone(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.DECLARED, row.firstOf("Number"))
        .when(row.exported())
        .detail("field", "phone")
        .detail("extension", row.firstOf("Extension"))
        .detail("category", row.firstOf("Type"))
        .stream();
  }

  private static Stream<Trace> login(Row row) {
    return row
        .trace(Kind.LOGIN, Origin.OBSERVED, row.firstOf("IP Address"))
        .when(row.firstUtc("Login Date", "Challenge Date"))
        .detail("ip", row.firstOf("IP Address"))
        .detail("userAgent", row.firstOf("User Agent"))
        .detail("country", row.firstOf("Country"))
        .detail("action", row.firstOf("Login Type", "Challenge Type"))
        .stream();
  }

  private static Stream<Trace> status(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.OBSERVED, row.firstOf("Event"))
        .when(row.firstUtc("Time"))
        .detail("field", "account status")
        .stream();
  }

  private static Stream<Trace> receipt(Row row) {
    return row
        .trace(Kind.PURCHASE, Origin.OBSERVED, row.firstOf("Description"))
        .when(row.firstUtc("Transaction Made At"))
        .detail("amount", row.firstOf("Total Amount"))
        .detail("currency", row.firstOf("Currency Code"))
        .detail("method", row.firstOf("Payment Method Type"))
        .detail("country", row.firstOf("Billing Country"))
        .detail("postalCode", row.firstOf("Postal Code"))
        .detail("invoice", row.firstOf("Invoice Number"))
        .stream();
  }
}
