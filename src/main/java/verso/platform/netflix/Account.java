package verso.platform.netflix;

import java.util.List;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** The household: profiles, devices, addresses it watched from, what it paid, what it asked. */
final class Account {
  private static final String[] STREAMING_COLUMNS = {
    "Esn",
    "Country",
    "Localized Device Description",
    "Device Description",
    "Ip",
    "Region Code Display Name",
    "Ts"
  };
  private static final String[] LOGIN_COLUMNS = {
    "Esn", "Country", "Localized Device Description", "Device Description", "Ip", "Ts"
  };

  private static final Mapping ACCESS =
      RowMapping.of(
              Kind.LOGIN,
              Origin.OBSERVED,
              "Device Description",
              "Localized Device Description",
              "Ip")
          .utc("Ts", "Timestamp")
          .detail("ip", "Ip")
          .detail("country", "Country")
          .detail("region", "Region Code Display Name", "Region")
          .rest();

  private static final Mapping DEVICE =
      RowMapping.of(
              Kind.DEVICE,
              Origin.OBSERVED,
              "Device Type",
              "Device Description",
              "Device",
              "Device Name",
              "Esn")
          .account("Profile Name")
          .utc("Acct First Playback Date", "Date", "Access Date")
          .rest();

  private static final Mapping AVATAR =
      RowMapping.of(Kind.PROFILE, Origin.DECLARED, "Avatar Name", "Avatar", "Image Name", "Image")
          .account("Profile Name")
          .asOfExport()
          .utc("Time Selected", "Date")
          .fixed("field", "avatar")
          .rest();

  private static final Mapping BILL =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Description", "Item", "Plan", "Payment Type")
          .time("Transaction Date")
          .detail("amount", "Gross Sale Amt", "Amount", "Total")
          .detail("currency", "Currency")
          .rest();

  private static final Mapping SUBSCRIPTION =
      RowMapping.of(
              Kind.PURCHASE, Origin.OBSERVED, "Plan", "Subscription Plan", "Subscription Opened Ts")
          .utc("Subscription Opened Ts")
          .fixed("category", "subscription")
          .rest();

  private static final Mapping TERMS =
      RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "Tou Accepted Date")
          .utc("Tou Accepted Date")
          .fixed("field", "terms of use accepted")
          .rest();

  private static final Mapping EXTRA_MEMBER =
      RowMapping.of(Kind.CONTACT, Origin.DECLARED, "Member Name", "Name", "Email Address", "Email")
          .asOfExport()
          .rest();

  private static final Mapping ASKED =
      RowMapping.of(
              Kind.MESSAGE, Origin.OBSERVED, "Message", "Text", "Subject", "Question", "Reason")
          .utc("Timestamp", "Contact Date", "Utc Timestamp", "Date")
          .fixed("category", "customer service")
          .rest();

  private static final Mapping SURVEY =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "Answer", "Response", "Comment", "Reason")
          .utc("Timestamp", "Utc Timestamp", "Date")
          .rest();

  private static final Mapping LINKED =
      RowMapping.of(Kind.APP, Origin.DECLARED, "Network", "Social Network", "Service", "Name")
          .asOfExport()
          .fixed("category", "linked account")
          .rest();

  private static final Mapping RESTRICTED =
      RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "Title Name", "Title")
          .account("Profile Name")
          .asOfExport()
          .fixed("field", "restricted title")
          .rest();

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Profile Name", "Profile Creation Time", "Maturity Level"),
                AccountFields.declared().account("Profile Name"),
                "Profiles.csv")
            .orColumns("Profile Name", "Profile Creation Time", "Maturity Level")
            .named("profiles"),
        FileRule.file(Csv.any(), AVATAR, "AvatarHistory.csv").named("avatars"),
        FileRule.file(
                Csv.of(STREAMING_COLUMNS).inOrder(STREAMING_COLUMNS),
                ACCESS,
                "IpAddressesStreaming.csv")
            .named("addresses watched from"),
        FileRule.file(
                Csv.of(LOGIN_COLUMNS).inOrder(LOGIN_COLUMNS),
                ACCESS,
                "IpAddressesLogin.csv",
                "IpAddressesAccountCreation.csv")
            .orColumns("Esn", "Device Description", "Ip")
            .named("logins"),
        FileRule.file(
                Csv.of("Profile Name", "Esn", "Device Type"),
                DEVICE,
                "Devices.csv",
                "AccessAndDevices.csv")
            .orColumns("Esn", "Acct First Playback Date")
            .named("devices"),
        FileRule.file(Csv.any(), BILL, "BillingHistory.csv").named("payments"),
        FileRule.file(Csv.any(), SUBSCRIPTION, "SubscriptionHistory.csv")
            .orColumns("Subscription Opened Ts")
            .named("subscriptions"),
        FileRule.file(Csv.of("Tou Accepted Date"), TERMS, "TermsOfUse.csv")
            .orColumns("Tou Accepted Date")
            .named("terms of use"),
        FileRule.file(Csv.any(), EXTRA_MEMBER, "ExtraMembers.csv").named("extra members"),
        FileRule.file(Csv.any(), ASKED, "CSContact.csv", "ChatTranscripts.csv")
            .named("customer service"),
        FileRule.file(Csv.any(), SURVEY, "SURVEYS/*.csv", "ProductCancellationSurvey.csv")
            .named("surveys"),
        FileRule.file(Csv.any(), LINKED, "SocialMediaConnections.csv").named("linked accounts"),
        FileRule.file(Csv.any(), RESTRICTED, "ParentalControlsRestrictedTitles.csv")
            .named("restricted titles"));
  }
}
