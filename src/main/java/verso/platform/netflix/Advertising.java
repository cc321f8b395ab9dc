package verso.platform.netflix;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What Netflix sent to make the person watch, what it may match elsewhere, what ads there are. */
final class Advertising {
  private static final String[] MESSAGE_COLUMNS = {
    "Profile Name",
    "Sent Utc Ts",
    "Message Name",
    "Channel",
    "Country Iso Code",
    "Account Locale",
    "Email Locale",
    "Title Name",
    "Email Domain Name",
    "Link Url",
    "Click Utc Ts",
    "Device Model",
    "Click Cnt"
  };

  private static final RowMapping SENT =
      RowMapping.of(Kind.MESSAGE, Origin.SHOWN, "Message Name")
          .account("Profile Name")
          .utc("Sent Utc Ts")
          .fixed("direction", "received")
          .detail("medium", "Channel")
          .detail("title", "Title Name")
          .detail("url", "Link Url")
          .detail("device", "Device Model")
          .detail("country", "Country Iso Code")
          .rest();

  private static final RowMapping CLICKED =
      RowMapping.of(Kind.AD_ENGAGEMENT, Origin.OBSERVED, "Title Name", "Message Name")
          .account("Profile Name")
          .utc("Click Utc Ts", "Sent Utc Ts")
          .fixed("advertiser", "Netflix")
          .fixed("action", "clicked")
          .detail("message", "Message Name")
          .detail("medium", "Channel")
          .detail("device", "Device Model");

  /** No file of the plan with ads is confirmed: whatever stands in a folder named after ads. */
  private static final Mapping AD =
      RowMapping.of(
              Kind.AD_IMPRESSION,
              Origin.SHOWN,
              "Advertiser",
              "Advertiser Name",
              "Brand",
              "Ad Title")
          .account("Profile Name")
          .utc("Impression Utc Ts", "Event Utc Ts", "Utc Timestamp", "Timestamp", "Date")
          .rest();

  private Advertising() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of(MESSAGE_COLUMNS).inOrder(MESSAGE_COLUMNS),
                Advertising::message,
                "MessagesSentByNetflix.csv")
            .orColumns("Profile Name", "Sent Utc Ts", "Message Name")
            .named("messages sent by Netflix"),
        FileRule.file(
                Csv.of("First Name", "Email Address", "Membership Status", "Cookie Disclosure"),
                AccountFields.declared(),
                "AccountDetails.csv")
            .orColumns("Customer Creation Timestamp", "Membership Status")
            .named("account and consents"),
        FileRule.file(
                Csv.of("Profile Name", "Behavioral Advertising"),
                AccountFields.declared().account("Profile Name"),
                "ads*/**/*Preference*.csv",
                "advertis*/**/*Preference*.csv")
            .orColumns("Profile Name", "Behavioral Advertising")
            .named("ad preferences"),
        FileRule.file(Csv.any(), AD, "ads*/**/*.csv", "advertis*/**/*.csv").named("ads"));
  }

  private static Stream<Trace> message(Row row) {
    boolean isClicked = row.firstOf("Click Cnt").matches("[1-9]\\d*(\\.0)?");
    return isClicked ? Stream.concat(SENT.map(row), CLICKED.map(row)) : SENT.map(row);
  }
}
