package verso.platform.reddit;

import static verso.platform.reddit.Reddit.csv;
import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.SAVE;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Communities, posts, comments, votes and what was saved. */
final class Activity {
  /** {@code https://www.reddit.com/r/gardening/comments/1abc/how_to_grow_leeks/}. */
  private static final Pattern LINK =
      Pattern.compile(".*/(?:r|user)/([^/]+)(?:/comments/[^/]+/([^/?]+))?.*");

  private static final RowMapping CUSTOM_FEED =
      RowMapping.of(FOLLOW, OBSERVED, "display_name")
          .time("date")
          .text("description", "subreddits")
          .fixed("category", "multireddit")
          .detail("privacy", "privacy");

  private static final RowMapping POLL_VOTE =
      RowMapping.of(REACTION, OBSERVED, "text", "user_selection").fixed("action", "vote").rest();

  private Activity() {}

  static List<FileRule> rules() {
    return Stream.of(communities(), written(), votes()).flatMap(List::stream).toList();
  }

  private static List<FileRule> communities() {
    return List.of(
        csv("subscribed_subreddits", community("subreddit"), "subreddit").named("communities"),
        csv("moderated_subreddits", community("moderated subreddit"), "subreddit")
            .named("communities"),
        csv("approved_submitter_subreddits", community("approved submitter"), "subreddit")
            .named("communities"),
        csv("multireddits", CUSTOM_FEED, "display_name", "subreddits").named("custom feeds"));
  }

  private static List<FileRule> written() {
    RowMapping post = written(POST, "title", "body", "url");
    RowMapping comment = written(COMMENT, "body", "media", "link");
    return List.of(
        csv("posts", post, "permalink", "gildings", "title").named("posts"),
        csv("comments", comment, "permalink", "gildings", "parent").named("comments"),
        csv("drafts", post.fixed("status", "draft"), "title", "kind").named("drafts"),
        csv("scheduled_posts", post.fixed("status", "scheduled"), "scheduled_post_id", "title")
            .named("scheduled posts"));
  }

  private static List<FileRule> votes() {
    return List.of(
        csv("post_votes", Activity::vote, "permalink", "direction").named("votes"),
        csv("comment_votes", Activity::vote, "permalink", "direction").named("votes"),
        csv("saved_posts", linkTo(SAVE, "post"), "permalink").named("saved"),
        csv("saved_comments", linkTo(SAVE, "comment"), "permalink").named("saved"),
        csv("hidden_posts", linkTo(REACTION, "hidden"), "permalink").named("hidden"),
        csv("poll_votes", POLL_VOTE, "post_id", "user_selection").named("poll votes"));
  }

  private static Mapping community(String category) {
    return RowMapping.of(FOLLOW, OBSERVED, "subreddit").fixed("category", category).asOfExport();
  }

  private static RowMapping written(Kind kind, String... subject) {
    return RowMapping.of(kind, OBSERVED, subject)
        .time("date", "created", "submission_time")
        .text(kind == POST ? "body" : "media")
        .detail("channel", "subreddit")
        .detail("url", "permalink")
        .detail("link", "url", "link")
        .detail("ip", "ip");
  }

  /** Up, down, or none: a vote taken back. */
  private static Stream<Trace> vote(Row row) {
    String direction = row.value().like("direction").text();
    return linked(row, REACTION).detail("action", direction).stream();
  }

  private static Mapping linkTo(Kind kind, String what) {
    String detail = kind == SAVE ? "category" : "action";
    return row -> linked(row, kind).detail(detail, what).stream();
  }

  /** The link is all there is; the community and the words of the title are in it. */
  private static TraceBuilder linked(Row row, Kind kind) {
    String link = row.firstOf("permalink");
    TraceBuilder trace = row.trace(kind, OBSERVED, link).detail("url", link);
    Matcher parts = LINK.matcher(link);
    if (!parts.matches()) {
      return trace;
    }
    String title = parts.group(2) == null ? "" : parts.group(2).replace('_', ' ');
    return trace.detail("channel", parts.group(1)).text(title);
  }
}
