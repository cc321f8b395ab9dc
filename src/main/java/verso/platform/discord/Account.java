package verso.platform.discord;

import static verso.trace.Kind.APP;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Trace;

/** The account: sessions, friends, linked accounts, payments, games played, settings. */
final class Account {
  private static final RowMapping PAID =
      RowMapping.of(PURCHASE, OBSERVED, "description", "sku_name", "name", "sku_id", "id")
          .time("created_at", "starts_at", "current_period_start", "date")
          .detail("amount", "amount")
          .detail("currency", "currency")
          .rest();

  private static final RowMapping USER_NAME =
      RowMapping.of(PROFILE, DECLARED).fixed("field", "user name").asOfExport();

  private static final RowMapping SESSION =
      RowMapping.of(LOGIN, OBSERVED, "ip", "last_ip", "client_info/ip", "location", "id")
          .time("approx_last_used_time", "last_used", "creation_time")
          .detail("ip", "ip", "last_ip", "client_info/ip")
          .detail("os", "os", "client_info/os")
          .detail("device", "platform", "client_info/platform")
          .detail("city", "location", "client_info/location")
          .rest();

  private static final RowMapping LINKED_ACCOUNT =
      RowMapping.of(APP, DECLARED, "name", "type", "id")
          .fixed("category", "linked account")
          .asOfExport()
          .detail("app", "type")
          .rest();

  private static final RowMapping GAME =
      RowMapping.of(APP, OBSERVED, "application_name", "name", "application_id")
          .time("last_played_at")
          .fixed("category", "game")
          .detail("duration", "total_duration")
          .rest();

  private static final RowMapping OWN_APPLICATION =
      RowMapping.of(APP, DECLARED, "name")
          .fixed("category", "own application")
          .asOfExport()
          .text("description")
          .rest();

  private static final RowMapping TICKET =
      RowMapping.of(MESSAGE, OBSERVED, "subject", "title", "description")
          .time("created_at", "date", "timestamp")
          .fixed("counterpart", "support")
          .rest();

  /** Members of the account that Discord set. */
  private static final String[] LOGGED = {
    "id",
    "discriminator",
    "ip",
    "flags",
    "premium_until",
    "verified",
    "has_mobile",
    "needs_email_verification"
  };

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        user(),
        FileRule.json("application.json").at("", OWN_APPLICATION).named("own applications"),
        FileRule.json("discord_billing/*payment_source*.json", "discord_billing/*profile*.json")
            .each("", AccountFields.declared())
            .named("means of payment"),
        FileRule.json("discord_billing/*.json").each("", PAID).named("billing"),
        FileRule.json("tickets.json").each("", TICKET).named("support"));
  }

  private static FileRule user() {
    return FileRule.json("account/user.json", "user.json")
        .orRootKey("user_sessions", "relationships")
        .at("/username", USER_NAME)
        .each("/relationships", Account::person)
        .each("/user_sessions", SESSION)
        .each("/connections", LINKED_ACCOUNT)
        .each("/payments", PAID)
        .each("/payment_sources", AccountFields.declared())
        .each("/entitlements", PAID)
        .each("/user_activity_application_statistics", GAME)
        .each("/guild_settings", RowMapping.of(OTHER, DECLARED, "guild_id").rest())
        .at("/notes", Account::notes)
        .at("/settings", AccountFields.declared())
        .at("/user_profile_metadata", AccountFields.declared())
        .elsewhere(AccountFields.declared().but(OBSERVED, LOGGED))
        .named("account");
  }

  /** A friend, a request or somebody blocked; the type is a number in old packages. */
  private static Stream<Trace> person(Row row) {
    String nickname = row.firstOf("nickname");
    String name = row.firstOf("user/global_name", "user/username", "id");
    return row
        .trace(CONTACT, DECLARED, nickname.isEmpty() ? name : nickname)
        .when(row.exported())
        .when(row.time("since"))
        .detail("status", status(row.firstOf("type")))
        .detail("handle", row.firstOf("user/username"))
        .stream();
  }

  private static String status(String type) {
    return switch (type) {
      case "1" -> "friend";
      case "2" -> "blocked";
      case "3" -> "request received";
      case "4" -> "request sent";
      default -> type.toLowerCase(Locale.ROOT);
    };
  }

  /** What the person wrote down about others, by the number of these. */
  private static Stream<Trace> notes(Row row) {
    return row.scalars().stream()
        .map(note ->
            note.getValue()
                .trace(OTHER, DECLARED, note.getValue().text())
                .when(row.exported())
                .detail("category", "note")
                .detail("about", note.getKey())
                .build());
  }
}
