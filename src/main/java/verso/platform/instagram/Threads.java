package verso.platform.instagram;

import static verso.platform.LabelledMapping.one;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.INTEREST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Threads, delivered in a folder of Instagram's export; its keys begin with {@code text_post_app}.
 */
final class Threads {
  private static final String KEY = "text_post_app_text_post_app_";
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*\\|\\|\\s*");

  private Threads() {}

  static List<FileRule> rules() {
    return TwinRule.all(activity(), connections());
  }

  private static List<FileRule> activity() {
    return TwinRule.all(
        twin("threads/threads_viewed")
            .ownKey(KEY + "posts_seen")
            .each(Threads::viewed)
            .named("Threads: viewed"),
        twin("threads/liked_threads")
            .ownKey("text_post_app_media_likes")
            .each(Activity.like("threads"))
            .named("Threads: liked"),
        twin("threads/threads_and_replies")
            .ownKey("text_post_app_text_posts")
            .each(Publications.published("threads"))
            .named("Threads: posts"),
        twin("threads/interest_feeds_on_threads")
            .ownKey("text_post_app_text_app_interest_feeds")
            .each(Threads::feed)
            .named("Threads: feeds of interest"),
        twin("threads/word_or_phrase_searches")
            .ownKey("text_post_app_keyword")
            .each(one(SEARCH, OBSERVED, "search"))
            .named("Threads: searches"),
        twin("threads/personal_information")
            .ownKey(KEY + "profile")
            .each(Profile::person)
            .named("Threads: profile"));
  }

  private static List<FileRule> connections() {
    return TwinRule.all(
        list("following", "following", FOLLOW, DECLARED, ""),
        list("pending_follow_requests", "follow_requests_sent", FOLLOW, DECLARED, "pending"),
        list("recent_follow_requests", "permanent_follow_requests", FOLLOW, OBSERVED, "requested"),
        list("recently_unfollowed_profiles", "unfollowed_users", FOLLOW, OBSERVED, "unfollowed"),
        list("followers", "followers", CONTACT, SUPPLIED, "follower"),
        list(
            "follow_requests_you've_received",
            "follow_requests_received",
            CONTACT,
            SUPPLIED,
            "request"),
        list("blocked_profiles", "blocked_users", PREFERENCE, DECLARED, "blocked"),
        list("restricted_profiles", "restricted_users", PREFERENCE, DECLARED, "restricted"));
  }

  private static List<FileRule> list(
      String file, String key, Kind kind, Origin origin, String status) {
    LabelledMapping account = Connections.account(kind, origin, status);
    return twin("threads/" + file)
        .ownKey(KEY + key)
        .each(account)
        .named("Threads: " + file.replace('_', ' '));
  }

  private static Stream<Trace> viewed(LabelledRow row) {
    return row
        .trace(VIEW, OBSERVED, row.account("author", "username"))
        .detail("category", "threads")
        .detail("url", row.href("url"))
        .stream();
  }

  /** A feed the person put together: its name, and each topic in it. */
  private static Stream<Trace> feed(LabelledRow row) {
    String name = row.text("feed name", "name");
    Stream<String> topics =
        BETWEEN_NAMES.splitAsStream(row.text("Added topic names delimited by `||`"));
    return Stream.concat(Stream.of(name), topics)
        .filter(topic -> !topic.isBlank())
        .distinct()
        .map(topic ->
            row.snapshot(INTEREST, DECLARED, topic).detail("list", "Threads feed").build());
  }
}
