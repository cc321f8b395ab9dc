package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.MetaRecords;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Origin;

/** {@code followers_and_following}: whom the person follows, and what became of it. */
final class Connections {
  private Connections() {}

  static List<FileRule> rules() {
    return TwinRule.all(following(), others());
  }

  private static List<FileRule> following() {
    return TwinRule.all(
        list("following", FOLLOW, DECLARED, ""),
        list("following_hashtags", FOLLOW, DECLARED, "hashtag"),
        list("profiles_you've_favorited", "feed_favorites", FOLLOW, DECLARED, "favourite"),
        list("pending_follow_requests", "follow_requests_sent", FOLLOW, DECLARED, "pending"),
        list("recent_follow_requests", "permanent_follow_requests", FOLLOW, OBSERVED, "requested"),
        list("recently_unfollowed_profiles", "unfollowed_users", FOLLOW, OBSERVED, "unfollowed"),
        list("recently_unfollowed_accounts", "unfollowed_users", FOLLOW, OBSERVED, "unfollowed"));
  }

  private static List<FileRule> others() {
    return TwinRule.all(
        list("followers", CONTACT, SUPPLIED, "follower"),
        list("close_friends", CONTACT, DECLARED, "close friend"),
        list(
            "follow_requests_you've_received",
            "follow_requests_received",
            CONTACT,
            SUPPLIED,
            "request"),
        list("blocked_profiles", "blocked_users", PREFERENCE, DECLARED, "blocked"),
        list("blocked_accounts", "blocked_users", PREFERENCE, DECLARED, "blocked"),
        list("restricted_profiles", "restricted_users", PREFERENCE, DECLARED, "restricted"),
        list("restricted_accounts", "restricted_users", PREFERENCE, DECLARED, "restricted"),
        list("hide_story_from", "hide_stories_from", PREFERENCE, DECLARED, "stories hidden from"),
        list(
            "removed_suggestions",
            "dismissed_suggested_users",
            PREFERENCE,
            DECLARED,
            "suggestion removed"),
        twin("followers_and_following/custom_lists")
            .ownKey("relationships_custom_lists")
            .each(fields(PREFERENCE, DECLARED))
            .named("lists of people"));
  }

  private static List<FileRule> list(String name, Kind kind, Origin origin, String status) {
    return list(name, name, kind, origin, status);
  }

  private static List<FileRule> list(
      String file, String key, Kind kind, Origin origin, String status) {
    return twin("followers_and_following/" + file)
        .ownKey("relationships_" + key)
        .each(MetaRecords.account(kind, origin, status))
        .named(file.replace('_', ' '));
  }
}
