package verso.platform.threads;

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
import verso.format.Keys;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.MetaRecords;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Threads: a folder of its own, mostly inside an export of Instagram; its keys begin with {@code
 * text_post_app_}.
 */
public final class Threads implements Platform {
  private static final String APP = "text_post_app_";
  private static final String KEY = APP + "text_post_app_";
  private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*\\|\\|\\s*");

  @Override
  public String id() {
    return "threads";
  }

  @Override
  public String name() {
    return "Threads";
  }

  /** Its folder may lie inside an export of Instagram: only what is in it counts. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "threads_viewed.*", //
            "liked_threads.*",
            "threads_and_replies.*",
            "interest_feeds_on_threads.*")
        .or(
            Signature.content(
                "keys that begin with " + APP,
                head -> head.keys().stream().anyMatch(key -> key.startsWith(Keys.loose(APP)))));
  }

  @Override
  public boolean writesMojibake() {
    return true;
  }

  @Override
  public List<FileRule> rules() {
    return TwinRule.all(activity(), connections());
  }

  private static List<FileRule> activity() {
    return TwinRule.all(
        twin("threads/threads_viewed")
            .ownKey(KEY + "posts_seen")
            .each(Threads::viewed)
            .named("viewed"),
        twin("threads/liked_threads")
            .ownKey(APP + "media_likes")
            .each(MetaRecords.like("threads"))
            .named("liked"),
        twin("threads/threads_and_replies")
            .ownKey(APP + "text_posts")
            .each(MetaRecords.published("threads"))
            .named("posts"),
        twin("threads/interest_feeds_on_threads")
            .ownKey(APP + "text_app_interest_feeds")
            .each(Threads::feed)
            .named("feeds of interest"),
        twin("threads/word_or_phrase_searches")
            .ownKey(APP + "keyword")
            .each(one(SEARCH, OBSERVED, "search"))
            .named("searches"),
        twin("threads/personal_information")
            .ownKey(KEY + "profile")
            .each(MetaRecords::person)
            .named("profile"));
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
    LabelledMapping account = MetaRecords.account(kind, origin, status);
    return twin("threads/" + file).ownKey(KEY + key).each(account).named(file.replace('_', ' '));
  }

  private static Stream<Trace> viewed(LabelledRow row) {
    return row
        .trace(VIEW, OBSERVED, row.account("author", "username"))
        .detail("category", "threads")
        .detail("url", row.href("url"))
        .stream();
  }

  /** A feed the person put together: its name, each topic and each account in it. */
  private static Stream<Trace> feed(LabelledRow row) {
    Stream<String> topics = added(row, "topic names");
    return Stream.concat(
        Stream.concat(Stream.of(row.text("feed name", "name")), topics)
            .filter(topic -> !topic.isBlank())
            .distinct()
            .map(topic -> inFeed(row, INTEREST, topic)),
        added(row, "usernames").map(account -> inFeed(row, FOLLOW, account)));
  }

  private static Stream<String> added(LabelledRow row, String what) {
    return BETWEEN_NAMES
        .splitAsStream(row.text("Added " + what + " delimited by `||`"))
        .filter(name -> !name.isBlank());
  }

  private static Trace inFeed(LabelledRow row, Kind kind, String name) {
    return row.snapshot(kind, DECLARED, name)
        .detail("list", "Threads feed")
        .detail("owner", row.text("Owner username"))
        .detail("category", row.text("Feed type"))
        .build();
  }
}
