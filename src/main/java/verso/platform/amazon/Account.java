package verso.platform.amazon;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Mail;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Devices, sign-ins, payment, what Amazon sent, and the link to Twitch. */
final class Account {
  private static final Mapping DEVICE =
      RowMapping.of(
              Kind.DEVICE,
              Origin.OBSERVED,
              "Device Model",
              "Device",
              "AccountName",
              "Device Name",
              "DeviceType")
          .utc("First Time Registered", "App Registration Time", "Registration Time")
          .detail("ip", "IP Address")
          .detail("status", "State")
          .detail("customerType", "Customer Type")
          .rest();

  private static final Mapping NOTICE =
      RowMapping.of(
              Kind.MESSAGE,
              Origin.SHOWN,
              "Subject",
              "Title",
              "Notification Title",
              "Notification Name",
              "NotificationTopic",
              "Notification Topic",
              "Topic",
              "Campaign",
              "Notification Type",
              "Message Type",
              "Event Type",
              "Email Delivery Status",
              "Application")
          .utc(
              "Sent Time",
              "Message Sent Time",
              "Email Delivered Time",
              "Record Creation Date",
              "Recorded Time",
              "Timestamp",
              "Date")
          .fixed("direction", "received")
          .fixed("author", "Amazon")
          .rest()
          .unnamed();

  private static final Mapping MAIL =
      RowMapping.of(Kind.MESSAGE, Origin.SHOWN, "subject", "from")
          .time("date")
          .fixed("direction", "received")
          .detail("author", "from")
          .text("text");

  private static final Mapping FROM_SELLER =
      RowMapping.of(Kind.MESSAGE, Origin.OBSERVED, "MessageSubject", "Subject", "Message")
          .time("Timestamp")
          .text("MessageBody", "Message")
          .fixed("category", "with a seller")
          .rest();

  private static final Mapping APP =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "Application", "App")
          .utc("App Last Updated Time")
          .detail("device", "Device")
          .rest();

  private static final Mapping SIGN_IN =
      RowMapping.of(
              Kind.LOGIN,
              Origin.OBSERVED,
              "deviceName",
              "device",
              "userAgent",
              "ipAddress",
              "applicationName",
              "eventType",
              "type",
              "creationTime",
              "timestamp")
          .time("creationTime", "timestamp", "authenticationTime", "time")
          .detail("ip", "ipAddress")
          .rest();

  private static final Mapping PAYMENT =
      RowMapping.of(
              Kind.PROFILE,
              Origin.DECLARED,
              "Issuer",
              "PaymentMethod",
              "Payment Method",
              "InstrumentType",
              "Type",
              "LastDigits")
          .fixed("field", "payment method")
          .time("RegistrationDate")
          .rest();

  private static final Mapping STREAMER =
      RowMapping.of(Kind.FOLLOW, Origin.OBSERVED, "StreamerName")
          .time("Timestamp")
          .fixed("category", "Twitch channel")
          .rest();

  private static final Mapping TWITCH =
      RowMapping.of(
              Kind.PROFILE,
              Origin.OBSERVED,
              "twitchUserName",
              "TwitchUserId",
              "eventType",
              "IsTwitchPrime")
          .fixed("field", "linked Twitch account")
          .time("eventTime", "DateTime", "Timestamp")
          .rest();

  private Account() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.any(),
                DEVICE,
                "Devices.Registration*/*.csv",
                "Devices.Registration*.csv",
                "*OutboundNotifications.MobileApplications*.csv",
                "Your Fire*/Device Registration*.csv")
            .named("devices"),
        FileRule.file(Csv.any(), APP, "*OutboundNotifications.AmazonApplicationUpdateHistory*.csv")
            .named("apps"),
        FileRule.file(Csv.any(), FROM_SELLER, "*BuyerSellerMessaging*.csv")
            .named("messages with sellers"),
        FileRule.file(
                Csv.any(),
                Account::notice,
                "*KindleNotifications.*.csv",
                "*OutboundNotifications.*.csv",
                "*notificationMetadata*.csv")
            .named("notices sent"),
        FileRule.file(new Mail(), MAIL, "*OutboundNotifications*/**/*.eml").named("mails sent"),
        FileRule.json("Retail.Authentication*.json")
            .each("/authenticationSessionRecords", SIGN_IN)
            .each("", SIGN_IN)
            .named("sign-ins"),
        FileRule.file(Csv.any(), PAYMENT, "PaymentOptions.PaymentInstruments*.csv")
            .named("payment methods"),
        FileRule.file(
                Csv.of("Timestamp", "StreamerName"),
                STREAMER,
                "AmazonGames.TwitchPrime.SubscriptionCreditHistory*.csv")
            .named("Twitch channels"),
        FileRule.file(Csv.any(), TWITCH, "AmazonGames.TwitchPrime.*.csv").named("Twitch account"),
        FileRule.ignored("an invoice; the orders say the same", "*invoice*.pdf"),
        FileRule.ignored(
            "Amazon's description of its own files",
            "*.Description.pdf",
            "* description.pdf",
            "description.txt",
            "*FileDescriptions.csv",
            "*_Instructions.txt",
            "README.txt"));
  }

  /** Below the rows a summary counts them, in cells of its own. */
  private static Stream<Trace> notice(Row row) {
    return row.scalars().size() < 2 ? Stream.empty() : NOTICE.map(row);
  }
}
