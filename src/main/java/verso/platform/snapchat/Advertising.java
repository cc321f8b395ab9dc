package verso.platform.snapchat;

import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.DEVICE;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.INTEREST;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OFF_PLATFORM;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** What Snapchat concludes, who reported the person, the ads acted upon; and what its AI keeps. */
final class Advertising {
  private static final RowMapping INFERRED_INTEREST =
      RowMapping.of(INTEREST, INFERRED, "Category", "Name", "text").asOfExport();
  private static final RowMapping REPORTED =
      RowMapping.of(OFF_PLATFORM, SUPPLIED, "App Name", "Name", "Domain", "text")
          .asOfExport()
          .time("Date", "Time");
  private static final RowMapping FOLLOWED =
      RowMapping.of(FOLLOW, OBSERVED, "Name", "Publisher", "text")
          .asOfExport()
          .time("Subscribed", "Date")
          .rest();

  private static final RowMapping ANSWER =
      RowMapping.of(OTHER, DECLARED, "Survey Response", "Response", "Answer")
          .time("Time", "Date")
          .fixed("category", "survey")
          .rest();
  private static final RowMapping COUNTED =
      RowMapping.of(OTHER, OBSERVED, "Event")
          .fixed("category", "engagement")
          .detail("count", "Occurrences", "Occurences")
          .asOfExport();
  private static final RowMapping CHANNEL =
      RowMapping.of(VIEW, OBSERVED, "Channel Name", "text")
          .fixed("category", "channel")
          .asOfExport();
  private static final RowMapping AREA =
      RowMapping.of(PLACE, INFERRED, "City", "Region", "Country", "text").asOfExport().rest();
  private static final RowMapping SHARED =
      RowMapping.of(REACTION, OBSERVED, "Share Destination")
          .time("Date")
          .fixed("action", "share")
          .detail("category", "Media Type");
  private static final RowMapping ADVERTISING_ID =
      RowMapping.of(DEVICE, OBSERVED).fixed("field", "advertising id").asOfExport();

  private Advertising() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        profile(),
        Page.of("ranking")
            .ownKey("Content Interests", "Snapscore")
            .whole("Statistics", AccountFields.of(OBSERVED))
            .each("Content Interests", INFERRED_INTEREST)
            .each("Spotlight", Advertising::spotlight)
            .named("rankings and content interests"),
        Page.of("subscriptions").others(FOLLOWED).named("subscriptions"),
        Page.of("snap_ads")
            .others(
                RowMapping.of(PROFILE, DECLARED, "Organization Name", "Name")
                    .fixed("field", "ads manager organisation")
                    .asOfExport()
                    .rest())
            .named("the person as an advertiser"),
        emails(),
        assistant(),
        Page.of("in_app_surveys").others(ANSWER).named("surveys"));
  }

  private static List<FileRule> profile() {
    return Page.of("user_profile")
        .ownKey("App Profile", "Demographics", "Interest Categories")
        .whole("App Profile", AccountFields.of(OBSERVED))
        .whole("Demographics", AccountFields.of(INFERRED))
        .each("Subscriptions", FOLLOWED)
        .each("Engagement", COUNTED)
        .each("Discover Channels Viewed", CHANNEL)
        .each("Breakdown of Time Spent on App", Advertising::timeSpent)
        .each("Ads You Interacted With", Advertising::ad)
        .each("Interest Categories", INFERRED_INTEREST)
        .each("Content Categories", INFERRED_INTEREST.fixed("category", "content"))
        .each("Geographic Information", AREA)
        .each("Interactions/Web Interactions", REPORTED)
        .each("Interactions/App Interactions", REPORTED.fixed("category", "app"))
        .each("Off-Platform Sharing", SHARED)
        .whole("Mobile Ad Id", ADVERTISING_ID)
        .named("advertising profile");
  }

  private static List<FileRule> emails() {
    return Page.of("email_campaign_history")
        .each(
            "Email Campaign Subscriptions",
            RowMapping.of(PREFERENCE, DECLARED, "Opt Out Status")
                .fixed("field", "marketing e-mails")
                .detail("category", "Email Campaign")
                .asOfExport())
        .others(
            RowMapping.of(MESSAGE, OBSERVED, "Email Campaign")
                .time("Sent Time", "Date", "Time")
                .fixed("direction", "received")
                .rest())
        .named("e-mail campaigns");
  }

  /** What was said to the assistant, and what it chose to remember of the person. */
  private static List<FileRule> assistant() {
    return Page.of("snapchat_ai")
        .each(
            "My AI Content",
            RowMapping.of(MESSAGE, OBSERVED, "Content")
                .time("Timestamp", "Date")
                .fixed("counterpart", "My AI")
                .detail("ip", "IP Address")
                .detail("category", "Type"))
        .each(
            "My AI Memory",
            RowMapping.of(PROFILE, INFERRED, "Memory", "Content", "text")
                .fixed("field", "remembered by My AI")
                .asOfExport()
                .time("Date", "Timestamp"))
        .named("My AI");
  }

  /** An element of unknown members: the first text is the advertiser, what reads as a date when. */
  private static Stream<Trace> ad(Row row) {
    List<String> said = row.scalars().stream().map(scalar -> scalar.getValue().text()).toList();
    String advertiser =
        said.stream().filter(text -> Timestamps.parse(text).isEmpty()).findFirst().orElse("");
    String date =
        said.stream().filter(text -> Timestamps.parse(text).isPresent()).findFirst().orElse("");
    return row
        .trace(AD_ENGAGEMENT, OBSERVED, advertiser)
        .when(Row.moment(Timestamps.parse(date)))
        .stream();
  }

  /** {@code Messaging: 61.40%}. */
  private static Stream<Trace> timeSpent(Row row) {
    String text = row.text().isEmpty() ? row.firstOf("text") : row.text();
    int colon = text.lastIndexOf(':');
    return row
        .trace(OTHER, OBSERVED, colon < 0 ? text : text.substring(0, colon))
        .detail("category", "time spent")
        .detail("share", colon < 0 ? "" : text.substring(colon + 1))
        .when(row.exported())
        .stream();
  }

  /** A hashtag and how often it was watched; the list begins with a number of another meaning. */
  private static Stream<Trace> spotlight(Row row) {
    return row.members().stream()
        .map(tag ->
            row.trace(VIEW, OBSERVED, tag.getKey())
                .detail("category", "spotlight")
                .detail("count", tag.getValue().text())
                .when(row.exported())
                .build());
  }
}
