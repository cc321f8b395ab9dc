package verso.platform.x;

import static verso.platform.x.Wrapped.everyField;
import static verso.platform.x.Wrapped.fields;
import static verso.platform.x.Wrapped.rule;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** The account and what its owner wrote into it. */
final class Account {
  private static final String[] USER = {
    "email", "e-mail",
    "username", "user name",
    "accountDisplayName", "display name",
    "displayName", "display name",
    "accountId", "account id",
    "createdVia", "created via"
  };

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("manifest.js")
            .orRootKey("archiveInfo")
            .at("/userInfo", fields(Origin.DECLARED, USER))
            .ignoringRest()
            .named("export manifest"),
        rule("account", Account::account, "account"),
        rule("profile", Account::profile, "profile"),
        classicUser(),
        classicTotals(),
        rule("profile", everyField(Origin.DECLARED), "expanded-profile", "article-profile"),
        rule(
            "professional account",
            everyField(Origin.DECLARED),
            "professional-data",
            "professional_data"),
        rule("phone number", fields(Origin.DECLARED, "phoneNumber", "phone"), "phone-number"),
        rule("single sign-on", Account::signOn, "sso"),
        rule("e-mail changes", changes("emailChange", "e-mail"), "email-address-change"),
        rule("name changes", changes("screenNameChange", "user name"), "screen-name-change"),
        rule("time zone", fields(Origin.OBSERVED, "timeZone", "time zone"), "account-timezone"),
        rule(
            "account status",
            fields(Origin.OBSERVED, "verified", "verified"),
            "verified",
            "verified-organization"),
        rule("account status", everyField(Origin.OBSERVED), "account-label"),
        rule("account status", actions("account suspension"), "account-suspension"),
        rule("protected posts", actions("protected posts"), "protected-history"));
  }

  private static Stream<Trace> account(Row row) {
    Stream<Trace> created =
        row
            .trace(Kind.PROFILE, Origin.OBSERVED, row.text("createdAt"))
            .when(row.time("createdAt"))
            .detail("field", "account created")
            .stream();
    return Stream.concat(
        fields(Origin.DECLARED, USER).map(row), row.has("createdAt") ? created : Stream.empty());
  }

  private static Stream<Trace> profile(Row row) {
    return Stream.concat(
        fields(Origin.DECLARED, "bio", "bio", "website", "website", "location", "location")
            .map(row.part("description")),
        fields(Origin.DECLARED, "avatarMediaUrl", "picture", "headerMediaUrl", "header picture")
            .map(row));
  }

  /** {@code user_details}, before 2019. */
  private static FileRule classicUser() {
    return FileRule.json("data/js/user_details.js", "user_details.js")
        .at(
            "",
            fields(
                Origin.DECLARED,
                "screen_name",
                "user name",
                "full_name",
                "display name",
                "id",
                "account id",
                "bio",
                "bio",
                "url",
                "website",
                "location",
                "location"))
        .named("profile");
  }

  private static FileRule classicTotals() {
    return FileRule.json("data/js/payload_details.js", "payload_details.js")
        .at("", row -> row.field(Kind.DEMOGRAPHIC, Origin.DECLARED, "language", row.text("lang")))
        .named("export manifest");
  }

  private static Stream<Trace> signOn(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.DECLARED, row.text("ssoEmail"))
        .when(row.time("createdAt"))
        .detail("field", "single sign-on")
        .detail("action", row.text("associationMethodType"))
        .detail("ssoId", row.text("ssoId"))
        .stream();
  }

  private static Mapping changes(String member, String field) {
    return row -> {
      Row change = row.part(member);
      return row
          .trace(Kind.PROFILE, Origin.OBSERVED, change.text("changedTo"))
          .when(change.time("changedAt"))
          .detail("field", field)
          .detail("before", change.text("changedFrom"))
          .detail("action", "changed")
          .stream();
    };
  }

  private static Mapping actions(String field) {
    return row ->
        row
            .trace(Kind.PREFERENCE, Origin.OBSERVED, row.text("action"))
            .when(row.time("protectedAt"))
            .when(row.time("timeStamp"))
            .detail("field", field)
            .stream();
  }
}
