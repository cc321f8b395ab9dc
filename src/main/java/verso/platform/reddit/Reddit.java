package verso.platform.reddit;

import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.SAVE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Reddit: no ad profile, but the communities of years, which say more. */
public final class Reddit implements Platform {
  /** {@code https://www.reddit.com/r/gardening/comments/1abc/how_to_grow_leeks/}. */
  private static final Pattern LINK =
      Pattern.compile(".*/(?:r|user)/([^/]+)(?:/comments/[^/]+/([^/?]+))?.*");

  private static final RowMapping MESSAGED =
      RowMapping.of(MESSAGE, OBSERVED, "subject", "message", "body", "permalink")
          .time("date", "created_at", "sent_at")
          .text("body")
          .detail("author", "from", "username", "from_username")
          .detail("to", "to")
          .detail("thread", "thread_id", "channel_name")
          .detail("channel", "subreddit")
          .detail("category", "conversation_type")
          .detail("url", "permalink", "url")
          .detail("ip", "ip");

  @Override
  public String id() {
    return "reddit";
  }

  @Override
  public String name() {
    return "Reddit";
  }

  /** Most names are common ones, so that several are asked for. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "sensitive_ads_preferences.csv",
            "subscribed_subreddits.csv",
            "approved_submitter_subreddits.csv",
            "moderated_subreddits.csv",
            "account_gender.csv",
            "multireddits.csv")
        .or(
            Signature.atLeast(
                3,
                "checkfile.csv",
                "statistics.csv",
                "user_preferences.csv",
                "ip_logs.csv",
                "post_votes*.csv",
                "comment_votes*.csv",
                "saved_posts.csv",
                "saved_comments.csv",
                "hidden_posts.csv",
                "posts.csv",
                "comments*.csv",
                "gilded_content.csv",
                "messages_archive.csv"))
        .or(Signature.columns("id", "permalink", "subreddit", "gildings"))
        .or(Signature.columns("id", "permalink", "direction"))
        .or(Signature.columns("message_id", "thread_parent_message_id", "channel_url"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(person(), activity(), talk(), money(), leftOut())
        .flatMap(List::stream)
        .toList();
  }

  private static List<FileRule> person() {
    return List.of(
        csv("sensitive_ads_preferences", Reddit::sensitiveAds, "type", "preference")
            .named("sensitive ad topics"),
        csv("account_gender", AccountFields.declared(), "account_gender").named("gender"),
        csv("birthdate", AccountFields.declared(), "birthdate", "verification_state")
            .named("birth date"),
        csv(
                "user_preferences",
                RowMapping.of(PREFERENCE, DECLARED, "value")
                    .detail("field", "preference")
                    .asOfExport(),
                "preference",
                "value")
            .named("settings"),
        csv("statistics", Reddit::statistic, "statistic", "value").named("account"),
        csv("ip_logs", Reddit::login, "date", "ip").named("logins"),
        csv("linked_identities", linked("linked account", "issuer_id"), "issuer_id", "subject_id")
            .named("linked accounts"),
        csv("twitter", linked("x account", "username"), "username").named("linked accounts"),
        csv("linked_phone_number", linked("phone", "phone_number"), "phone_number").named("phone"),
        csv(
                "friends",
                RowMapping.of(CONTACT, DECLARED, "username").text("note").asOfExport(),
                "username",
                "note")
            .named("friends"));
  }

  private static Mapping linked(String field, String column) {
    return RowMapping.of(PROFILE, DECLARED, column).fixed("field", field).asOfExport();
  }

  private static List<FileRule> activity() {
    return List.of(
        csv("subscribed_subreddits", community("subreddit"), "subreddit").named("communities"),
        csv("moderated_subreddits", community("moderated subreddit"), "subreddit")
            .named("communities"),
        csv("approved_submitter_subreddits", community("approved submitter"), "subreddit")
            .named("communities"),
        csv(
                "multireddits",
                RowMapping.of(FOLLOW, DECLARED, "display_name")
                    .time("date")
                    .text("description", "subreddits")
                    .fixed("category", "multireddit")
                    .detail("privacy", "privacy"),
                "display_name",
                "subreddits")
            .named("custom feeds"),
        csv("posts", written(POST, "title", "body", "url"), "permalink", "gildings").named("posts"),
        csv("comments", written(COMMENT, "body", "media", "link"), "permalink", "gildings")
            .named("comments"),
        csv("drafts", written(POST, "title", "body").fixed("status", "draft"), "title", "kind")
            .named("drafts"),
        csv(
                "scheduled_posts",
                written(POST, "title", "body").fixed("status", "scheduled"),
                "scheduled_post_id",
                "title")
            .named("scheduled posts"),
        csv("post_votes", Reddit::vote, "permalink", "direction").named("votes"),
        csv("comment_votes", Reddit::vote, "permalink", "direction").named("votes"),
        csv("saved_posts", linkTo(SAVE, "post"), "permalink").named("saved"),
        csv("saved_comments", linkTo(SAVE, "comment"), "permalink").named("saved"),
        csv("hidden_posts", linkTo(REACTION, "hidden"), "permalink").named("hidden"),
        csv(
                "poll_votes",
                RowMapping.of(REACTION, OBSERVED, "text", "user_selection")
                    .fixed("action", "vote")
                    .rest(),
                "post_id",
                "user_selection")
            .named("poll votes"));
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

  private static List<FileRule> talk() {
    return List.of(
        csv("messages", MESSAGED, "from", "to", "subject").named("messages"),
        csv("messages_archive", MESSAGED, "from", "to", "subject").named("messages"),
        csv("chat_history", MESSAGED, "message_id", "created_at").named("chats"),
        csv(
                "announcements",
                MESSAGED.fixed("direction", "received"),
                "announcement_id",
                "from_username")
            .named("announcements"));
  }

  private static List<FileRule> money() {
    RowMapping paid =
        RowMapping.of(PURCHASE, OBSERVED, "product_name", "product", "payout_id")
            .time("date", "start_date")
            .detail("amount", "cost", "payout_amount_usd")
            .detail("currency", "currency")
            .rest();
    RowMapping award =
        RowMapping.of(REACTION, OBSERVED, "award", "content_link")
            .time("date")
            .fixed("action", "award")
            .rest();
    return List.of(
        csv("purchases", paid, "processor", "transaction_id").named("purchases"),
        csv("subscriptions", paid, "processor", "subscription_id").named("purchases"),
        csv("payouts", paid.fixed("category", "payout"), "payout_amount_usd", "date")
            .named("payouts"),
        csv("gilded_content", award, "content_link", "award").named("awards given"),
        csv(
                "gold_received",
                RowMapping.of(REACTION, SUPPLIED, "content_link")
                    .time("date")
                    .fixed("action", "award")
                    .detail("author", "gilder_username")
                    .rest(),
                "content_link",
                "gold_received")
            .named("awards received"));
  }

  private static List<FileRule> leftOut() {
    return List.of(
        FileRule.ignored("The rows of another file, without their text", "*_headers.csv"),
        FileRule.ignored("Checksums of the other files", "checkfile.csv"),
        FileRule.ignored(
            "An account number at a payment or identity service", "stripe.csv", "persona.csv"));
  }

  private static FileRule.Builder csv(String name, Mapping mapping, String... columns) {
    return FileRule.file(Csv.of(columns), mapping, name + ".csv", name + "_#.csv");
  }

  private static Stream<Trace> sensitiveAds(Row row) {
    String topic = row.firstOf("type").toLowerCase(Locale.ROOT).replace('_', ' ');
    return row.field(PREFERENCE, DECLARED, "ads about " + topic, row.firstOf("preference"));
  }

  /** A name and a value: the account's name, its e-mail, its karma, the time of the export. */
  private static Stream<Trace> statistic(Row row) {
    ProfileField field = ProfileField.of(row.firstOf("statistic"));
    return row.field(field.kind(), OBSERVED, field.name(), row.firstOf("value"));
  }

  private static Stream<Trace> login(Row row) {
    String date = row.firstOf("date");
    return row
        .trace(LOGIN, OBSERVED, row.firstOf("ip"))
        .when(row.time("date"))
        .detail("ip", row.firstOf("ip"))
        .detail("action", date.equals("registration ip") ? "registration" : "")
        .stream();
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
