package verso.platform.instagram;

import static verso.platform.FileRule.json;
import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.AD_IMPRESSION;
import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.Mapping;
import verso.platform.MetaRecords;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * The export of 2018 to early 2021: JSON files at the root, with ISO times. A section without data
 * is the sentence "You have no data in this section" in a list.
 */
final class FlatFiles {
  private FlatFiles() {}

  static List<FileRule> rules() {
    return List.of(
        connections(),
        seen(),
        likes(),
        comments(),
        saved(),
        searches(),
        stories(),
        home(),
        profile(),
        logins(),
        devices(),
        media(),
        messages());
  }

  private static FileRule connections() {
    return json("connections.json")
        .at("/following", people(FOLLOW, DECLARED, ""))
        .at("/followers", people(CONTACT, SUPPLIED, "follower"))
        .at("/close_friends", people(CONTACT, DECLARED, "close friend"))
        .at("/follow_requests_sent", people(FOLLOW, DECLARED, "pending"))
        .at("/permanent_follow_requests", people(FOLLOW, OBSERVED, "requested"))
        .at("/following_hashtags", people(FOLLOW, DECLARED, "hashtag"))
        .at("/blocked_users", people(PREFERENCE, DECLARED, "blocked"))
        .at("/restricted_users", people(PREFERENCE, DECLARED, "restricted"))
        .at("/dismissed_suggested_users", people(PREFERENCE, DECLARED, "suggestion removed"))
        .repaired()
        .named("connections");
  }

  /** A map from account to the time it began. */
  private static Mapping people(Kind kind, Origin origin, String status) {
    return row ->
        row.members().stream()
            .map(member ->
                member
                    .getValue()
                    .trace(kind, origin, member.getKey())
                    .when(member.getValue().time())
                    .detail(kind == PREFERENCE ? "field" : "status", status)
                    .build());
  }

  private static FileRule seen() {
    return json("seen_content.json")
        .each("/ads_seen", seen(AD_IMPRESSION, SHOWN, ""))
        .each("/posts_seen", seen(VIEW, OBSERVED, "posts"))
        .each("/videos_watched", seen(VIEW, OBSERVED, "videos"))
        .each("/chaining_seen", seen(VIEW, SHOWN, "suggested profiles"))
        .each("/ads_clicked", seen(AD_ENGAGEMENT, OBSERVED, ""))
        .repaired()
        .named("content shown");
  }

  private static Mapping seen(Kind kind, Origin origin, String category) {
    return row ->
        row
            .trace(kind, origin, row.firstOf("author", "username", "caption", "title"))
            .when(row.time("timestamp"))
            .detail("category", category)
            .stream();
  }

  private static FileRule likes() {
    return json("likes.json")
        .each("/media_likes", tuple(REACTION, OBSERVED, "posts"))
        .each("/comment_likes", tuple(REACTION, OBSERVED, "comments"))
        .repaired()
        .named("likes");
  }

  private static FileRule comments() {
    return json("comments.json")
        .each("/media_comments", tuple(COMMENT, OBSERVED, ""))
        .each("/live_comments", tuple(COMMENT, OBSERVED, "live"))
        .repaired()
        .named("comments");
  }

  private static FileRule saved() {
    return json("saved.json")
        .each("/saved_media", tuple(SAVE, DECLARED, ""))
        .repaired()
        .named("posts saved");
  }

  /** A time, then what it is about, then more: {@code ["2020-…", "comment", "owner"]}. */
  private static Mapping tuple(Kind kind, Origin origin, String category) {
    return row -> {
      List<String> texts = row.value().leaves();
      return texts.size() < 2
          ? Stream.empty()
          : row
              .trace(kind, origin, texts.get(1))
              .when(Row.moment(Timestamps.parse(texts.getFirst())))
              .detail("category", category)
              .detail(kind == COMMENT ? "handle" : "reaction", texts.size() > 2 ? texts.get(2) : "")
              .stream();
    };
  }

  private static FileRule stories() {
    return json("stories_activities.json")
        .each("/polls", tuple(REACTION, OBSERVED, "polls"))
        .each("/emoji_sliders", tuple(REACTION, OBSERVED, "emoji sliders"))
        .each("/questions", tuple(REACTION, OBSERVED, "questions"))
        .each("/countdowns", tuple(REACTION, OBSERVED, "countdowns"))
        .each("/quizzes", tuple(REACTION, OBSERVED, "quizzes"))
        .repaired()
        .named("stories answered");
  }

  private static FileRule searches() {
    return json("searches.json").each("", FlatFiles::search).repaired().named("searches");
  }

  private static Stream<Trace> search(Row row) {
    String query = row.firstOf("search_click", "search", "query");
    return query.isEmpty()
        ? Stream.empty()
        : row
            .trace(SEARCH, OBSERVED, query)
            .when(row.time("time"))
            .detail("category", row.text("type"))
            .stream();
  }

  private static Mapping each(LabelledMapping mapping) {
    return row -> LabelledRow.records(row).stream().flatMap(mapping::map);
  }

  private static FileRule home() {
    return json("information_about_you.json")
        .each("/primary_location", FlatFiles::home)
        .each("", FlatFiles::home)
        .repaired()
        .named("where the profile is based");
  }

  private static Stream<Trace> home(Row row) {
    String city = row.firstOf("city_name", "city");
    return city.isEmpty()
        ? Stream.empty()
        : row
            .trace(PLACE, INFERRED, city)
            .when(row.exported())
            .detail("city", city)
            .detail("placeType", "profile based in")
            .stream();
  }

  private static FileRule profile() {
    return json("profile.json").each("", each(MetaRecords::person)).repaired().named("profile");
  }

  private static FileRule logins() {
    return json("account_history.json")
        .each("/login_history", each(row -> Security.login(row, "login")))
        .each("/registration_info", each(Security::signup))
        .repaired()
        .named("logins");
  }

  private static FileRule devices() {
    return json("devices.json")
        .each("/devices", each(Security::device))
        .each("", each(Security::device))
        .repaired()
        .named("devices");
  }

  private static FileRule media() {
    return json("media.json")
        .each("/photos", row -> published(row, "posts"))
        .each("/videos", row -> published(row, "videos"))
        .each("/stories", row -> published(row, "stories"))
        .each("/profile", row -> published(row, "profile photos"))
        .each("/direct", row -> published(row, "sent in messages"))
        .repaired()
        .named("media");
  }

  private static Stream<Trace> published(Row row, String category) {
    return row
        .trace(POST, OBSERVED, row.text("caption"))
        .when(row.time("taken_at"))
        .detail("category", category)
        .detail("address", row.text("location"))
        .detail("attachment", row.text("path"))
        .stream();
  }

  private static FileRule messages() {
    return json("messages.json").each("", FlatFiles::thread).repaired().named("messages");
  }

  private static Stream<Trace> thread(Row thread) {
    String others = String.join(", ", thread.value().get("participants").leaves());
    return thread.each("conversation").stream()
        .map(message ->
            message
                .trace(
                    MESSAGE,
                    OBSERVED,
                    message.firstOf("text", "media_share_caption", "story_share", "link"))
                .when(message.time("created_at"))
                .detail("author", message.text("sender"))
                .detail("thread", others)
                .build());
  }
}
