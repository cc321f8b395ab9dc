package verso.platform.reddit;

import static verso.platform.reddit.Reddit.csv;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Trace;

/** The person, the account, what was paid; and the sensitive topics that ads were limited in. */
final class Account {
  private static final RowMapping FRIEND =
      RowMapping.of(CONTACT, DECLARED, "username").text("note").asOfExport();

  private static final RowMapping PAID =
      RowMapping.of(PURCHASE, OBSERVED, "product_name", "product", "payout_id")
          .time("date", "start_date")
          .detail("amount", "cost", "payout_amount_usd")
          .detail("currency", "currency")
          .rest();

  private static final RowMapping AWARD =
      RowMapping.of(REACTION, OBSERVED, "award", "content_link")
          .time("date")
          .fixed("action", "award")
          .rest();

  private static final RowMapping AWARDED =
      RowMapping.of(REACTION, SUPPLIED, "content_link")
          .time("date")
          .fixed("action", "award")
          .detail("author", "gilder_username")
          .rest();

  private Account() {}

  static List<FileRule> rules() {
    return Stream.concat(person().stream(), money().stream()).toList();
  }

  private static List<FileRule> person() {
    return List.of(
        csv("sensitive_ads_preferences", Account::sensitiveAds, "type", "preference")
            .named("sensitive ad topics"),
        csv("account_gender", AccountFields.declared(), "account_gender").named("gender"),
        csv("birthdate", Account::born, "birthdate", "verification_state").named("birth date"),
        csv("user_preferences", Account::setting, "preference", "value").named("settings"),
        csv("statistics", Account::statistic, "statistic", "value").named("account"),
        csv("ip_logs", Account::login, "date", "ip").named("logins"),
        csv("linked_identities", linked("linked account", "issuer_id"), "issuer_id", "subject_id")
            .named("linked accounts"),
        csv("twitter", linked("x account", "username"), "username").named("linked accounts"),
        csv("linked_phone_number", linked("phone", "phone_number"), "phone_number").named("phone"),
        csv("friends", FRIEND, "username", "note").named("friends"));
  }

  private static Mapping linked(String field, String column) {
    return RowMapping.of(PROFILE, DECLARED, column).fixed("field", field).asOfExport();
  }

  private static List<FileRule> money() {
    return List.of(
        csv("purchases", PAID, "processor", "transaction_id").named("purchases"),
        csv("subscriptions", PAID, "processor", "subscription_id").named("purchases"),
        csv("payouts", PAID.fixed("category", "payout"), "payout_amount_usd", "date")
            .named("payouts"),
        csv("gilded_content", AWARD, "content_link", "award").named("awards given"),
        csv("gold_received", AWARDED, "content_link", "gold_received").named("awards received"));
  }

  private static Stream<Trace> sensitiveAds(Row row) {
    String topic = row.firstOf("type").toLowerCase(Locale.ROOT).replace('_', ' ');
    return row.field(PREFERENCE, DECLARED, "ads about " + topic, row.firstOf("preference"));
  }

  /** A day, though written as the midnight it begins with; and whether Reddit checked it. */
  private static Stream<Trace> born(Row row) {
    String day = row.firstOf("birthdate", "verified_birthdate").split(" ")[0];
    String verified = row.firstOf("verified_birthdate").split(" ")[0];
    return Stream.of(
            row.field(DEMOGRAPHIC, DECLARED, "birth date", day),
            row.field(DEMOGRAPHIC, OBSERVED, "birth date", verified.equals(day) ? "" : verified),
            row.field(
                PROFILE, OBSERVED, "birth date verification", row.firstOf("verification_state")),
            row.field(
                PROFILE, OBSERVED, "birth date verified by", row.firstOf("verification_method")))
        .flatMap(fields -> fields);
  }

  /** A setting; the language is one of them. */
  private static Stream<Trace> setting(Row row) {
    ProfileField field = ProfileField.of(row.firstOf("preference"));
    Kind kind = field.kind() == PROFILE ? PREFERENCE : field.kind();
    return row.field(kind, DECLARED, field.name(), row.firstOf("value"));
  }

  /** A name and a value: the account's name, its e-mail, its karma, the time of the export. */
  private static Stream<Trace> statistic(Row row) {
    ProfileField field = ProfileField.of(row.firstOf("statistic"));
    return row.field(field.kind(), OBSERVED, field.name(), row.firstOf("value"));
  }

  private static Stream<Trace> login(Row row) {
    String date = row.firstOf("date");
    return row
        .trace(LOGIN, OBSERVED, row.firstOf("ip"))
        .when(row.time("date"))
        .detail("ip", row.firstOf("ip"))
        .detail("action", date.equals("registration ip") ? "registration" : "")
        .stream();
  }
}
