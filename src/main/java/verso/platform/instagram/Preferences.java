package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** Settings and consents; figures about the account; past requests for its data. */
final class Preferences {
  private Preferences() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        twin("notification_preferences")
            .ownKey("settings_notification_preferences")
            .each(Preferences::notification)
            .named("notification settings"),
        twin("notification_of_privacy_policy_updates")
            .ownKey("policy_updates_and_permissions_notification_of_privacy_policy_updates")
            .each(Preferences::policyNotice)
            .named("privacy policy notices"),
        twin("settings/*", "media_settings/*", "comments_settings/*")
            .key(
                "settings_allow_comments_from",
                "settings_filtered_keywords_for_posts",
                "settings_upgraded_to_cross_app_messaging")
            .each(fields(PREFERENCE, DECLARED))
            .named("settings"),
        twin("past_instagram_insights/*")
            .key(
                "organic_insights_audience",
                "organic_insights_interactions",
                "organic_insights_reach",
                "organic_insights_posts",
                "organic_insights_live",
                "organic_insights_stories")
            .each(fields(OTHER, OBSERVED))
            .named("insights into the account"),
        twin("monetization/*")
            .ownKey("monetization_eligibility")
            .each(fields(OTHER, OBSERVED))
            .named("eligibility to earn"),
        twin("your_information_download_requests", "your_information_download_request")
            .each(fields(OTHER, OBSERVED))
            .named("export requests"));
  }

  private static Stream<Trace> notification(LabelledRow row) {
    String value = row.text("value");
    LabelledMapping unnamed = fields(PREFERENCE, DECLARED);
    return value.isEmpty()
        ? unnamed.map(row)
        : row
            .snapshot(PREFERENCE, DECLARED, value)
            .detail("field", row.text("type").toLowerCase(Locale.ROOT))
            .detail("channel", row.text("channel"))
            .stream();
  }

  private static Stream<Trace> policyNotice(LabelledRow row) {
    return row
        .trace(PREFERENCE, OBSERVED, row.main("consent status"))
        .when(row.time("impression time"))
        .detail("field", "privacy policy notice")
        .stream();
  }
}
