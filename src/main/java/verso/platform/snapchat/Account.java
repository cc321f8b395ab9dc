package verso.platform.snapchat;

import static verso.trace.Kind.APP;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.DEVICE;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.RowMapping;
import verso.platform.TwinRule;
import verso.trace.Origin;

/** The account, its devices and logins, its history, friends, connected apps, the avatar. */
final class Account {
  private static final RowMapping USED_DEVICE =
      RowMapping.of(DEVICE, OBSERVED, "Model Name", "Model", "Model ID", "Make")
          .asOfExport()
          .time("Start Time")
          .detail("os", "OS Type")
          .rest();

  private static final RowMapping CONNECTED_APP =
      RowMapping.of(APP, OBSERVED, "App", "Name", "text").time("Time", "Date").rest();

  private Account() {}

  static List<FileRule> rules() {
    return TwinRule.all(account(), history(), friends(), avatar(), apps(), settings());
  }

  private static List<FileRule> account() {
    return Page.of("account")
        .ownKey("Device History", "Associated Accounts by Cloud Account ID")
        .whole(
            "Basic Information",
            AccountFields.of(OBSERVED).but(DECLARED, "Username", "Name", "PhoneNumber"))
        .whole("Device Information", USED_DEVICE)
        .each("Device History", USED_DEVICE)
        .each(
            "Login History",
            RowMapping.of(LOGIN, OBSERVED, "IP")
                .time("Created", "Date")
                .detail("ip", "IP")
                .detail("country", "Country")
                .detail("status", "Status")
                .detail("userAgent", "Device"))
        .each("Family Center", RowMapping.of(CONTACT, DECLARED, "Username", "Name").rest())
        .each(
            "Associated Accounts by Cloud Account ID",
            RowMapping.of(OTHER, INFERRED, "User ID")
                .time("Request Time")
                .fixed("category", "account of the same device")
                .rest())
        .each("Privacy Policy and Terms of Service Acceptance History", accepted())
        .named("account");
  }

  private static RowMapping accepted() {
    return RowMapping.of(PREFERENCE, DECLARED, "Version", "Acceptance Date")
        .fixed("field", "terms accepted")
        .time("Acceptance Date", "Date")
        .rest();
  }

  private static List<FileRule> history() {
    return Page.of("account_history")
        .each("Display Name Change", changed("name", "Display Name"))
        .each("Email Change", changed("e-mail", "Email Address"))
        .each("Mobile Number Change", changed("phone", "Mobile Number"))
        .each("Two-Factor Authentication", switched("two-factor authentication"))
        .each("Password Change", event("password changed"))
        .each("Snapchat Linked to Bitmoji", event("linked to Bitmoji"))
        .each("Spectacles", USED_DEVICE.time("Date", "Time"))
        .each("Account deactivated reactivated", switched("account status"))
        .each(
            "Download My Data Reports",
            RowMapping.of(OTHER, OBSERVED, "Status")
                .time("Date")
                .fixed("category", "download of the data")
                .rest())
        .named("account history");
  }

  private static RowMapping changed(String field, String member) {
    return RowMapping.of(PROFILE, DECLARED, member).fixed("field", field).time("Date").rest();
  }

  /** What happened, by its date alone. */
  private static RowMapping event(String what) {
    return RowMapping.of(OTHER, OBSERVED, "Date").time("Date").fixed("category", what);
  }

  private static RowMapping switched(String field) {
    return RowMapping.of(PREFERENCE, DECLARED, "Event").fixed("field", field).time("Date").rest();
  }

  private static List<FileRule> friends() {
    return Page.of("friends")
        .ownKey("Friend Requests Sent")
        .each("Friends", person(DECLARED, "friend"))
        .each("Friend Requests Sent", person(DECLARED, "request sent"))
        .each("Blocked Users", person(DECLARED, "blocked"))
        .each("Deleted Friends", person(DECLARED, "deleted"))
        .each("Hidden Friend Suggestions", person(OBSERVED, "hidden suggestion"))
        .each("Ignored Snapchatters", person(OBSERVED, "ignored"))
        .each("Pending Requests", person(SUPPLIED, "request received"))
        .others(RowMapping.of(OTHER, OBSERVED, "Name").rest())
        .named("friends");
  }

  private static RowMapping person(Origin origin, String status) {
    return RowMapping.of(CONTACT, origin, "Display Name", "Username")
        .time("Creation Timestamp")
        .fixed("status", status)
        .detail("handle", "Username")
        .detail("source", "Source");
  }

  private static List<FileRule> avatar() {
    return Page.of("bitmoji")
        .whole("Basic Information", AccountFields.declared())
        .whole("Analytics", AccountFields.of(OBSERVED).but(DECLARED, "Avatar Gender"))
        .each(
            "Search History",
            RowMapping.of(SEARCH, OBSERVED, "Search", "Search Term", "text").time("Date").rest())
        .each("Connected Apps", CONNECTED_APP)
        .named("avatar");
  }

  private static List<FileRule> apps() {
    return Page.of("connected_apps").others(CONNECTED_APP).named("connected apps");
  }

  private static List<FileRule> settings() {
    return TwinRule.all(
        Page.of("terms_history").others(accepted()).named("terms accepted"),
        Page.of("cameos_metadata").others(AccountFields.declared()).named("cameos"),
        Page.of("feature_emails")
            .others(
                RowMapping.of(PREFERENCE, DECLARED, "Status")
                    .fixed("field", "feature e-mails")
                    .asOfExport()
                    .rest())
            .named("e-mails about features"));
  }
}
