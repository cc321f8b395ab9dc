package verso.platform.x;

import static verso.platform.x.Wrapped.files;
import static verso.platform.x.Wrapped.rule;
import static verso.platform.x.Wrapped.unwrapped;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.HtmlText;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the person published and liked. */
final class Posts {
  private Posts() {}

  static List<FileRule> rules() {
    return List.of(
        rule("posts", Posts::tweet, "tweets", "tweet", "community-tweet", "community_tweet"),
        rule("deleted posts", Posts::deleted, "deleted-tweets", "deleted-tweet"),
        FileRule.json("data/js/tweets/*.js").each("", Posts::tweet).named("posts"),
        // The same posts as a table, beside them until 2019.
        FileRule.file(Csv.of("tweet_id", "timestamp", "text"), Posts::tweet, "tweets.csv")
            .named("posts"),
        rule("long posts", Posts::note, "note-tweet", "note-tweets", "deleted-note-tweet"),
        rule("articles", Posts::article, "article", "articles"),
        FileRule.json(files("like", "likes")).each("", row -> like(unwrapped(row))).named("likes"),
        rule("moments", Posts::moment, "moment", "moments"),
        rule("community notes", Posts::noteRating, "community-note-rating"),
        rule("community notes", Posts::communityNote, "community-note"));
  }

  private static Stream<Trace> tweet(Row row) {
    return post(row).identifiedBy("tweet", idOf(row)).stream();
  }

  private static Stream<Trace> deleted(Row row) {
    return post(row).detail("status", "deleted").detail("deleted", row.text("deleted_at")).stream();
  }

  private static TraceBuilder post(Row row) {
    // Before 2018 the text was called "text"; there is never more than one of them.
    String text = HtmlText.unescaped(row.firstOf("full_text", "text"));
    boolean isReply = row.has("in_reply_to_status_id") || row.has("in_reply_to_status_id_str");
    TraceBuilder trace =
        row.trace(isReply ? Kind.COMMENT : Kind.POST, Origin.OBSERVED, text)
            .when(Snowflake.moment(idOf(row)))
            .when(row.firstUtc("created_at", "timestamp"))
            .detail("tweetId", idOf(row))
            .detail("app", HtmlText.words(row.text("source")))
            .detail("language", row.text("lang"))
            .detail("counterpart", row.text("in_reply_to_screen_name"))
            .detail("action", text.startsWith("RT @") ? "retweet" : "");
    trace.detail("url", row.text("expanded_urls"));
    describeEntities(trace, row.part("entities"));
    describePlace(trace, row);
    return trace;
  }

  private static void describeEntities(TraceBuilder trace, Row entities) {
    for (Row url : entities.each("urls")) {
      trace.detail("url", url.firstOf("expanded_url", "url"));
    }
    entities.each("hashtags").forEach(tag -> trace.detail("hashtag", tag.text("text")));
    entities.each("user_mentions").forEach(m -> trace.detail("mention", m.text("screen_name")));
  }

  /** Geotags are rare; {@code coordinates} has the longitude first, {@code geo} the latitude. */
  private static void describePlace(TraceBuilder trace, Row row) {
    List<Row> pair = row.each("coordinates", "coordinates");
    if (pair.size() == 2) {
      trace.detail("latitude", pair.get(1).text()).detail("longitude", pair.get(0).text());
    } else if (row.each("geo", "coordinates").size() == 2) {
      List<Row> geo = row.each("geo", "coordinates");
      trace.detail("latitude", geo.get(0).text()).detail("longitude", geo.get(1).text());
    }
    trace.detail("place", row.text("place", "full_name"));
  }

  private static String idOf(Row row) {
    return row.firstOf("id_str", "id", "tweet_id");
  }

  /** The whole text of a long post, which the file of posts cuts short. */
  private static Stream<Trace> note(Row row) {
    Row core = row.part("core");
    String text = HtmlText.unescaped(core.text("text"));
    TraceBuilder trace =
        row.trace(Kind.POST, Origin.OBSERVED, text)
            .when(row.time("createdAt"))
            .detail("noteId", row.text("noteTweetId"))
            .detail("status", row.text("lifecycle"));
    for (Row url : core.each("urls")) {
      trace.detail("url", url.firstOf("expandedUrl", "expanded_url", "shortUrl"));
    }
    return trace.stream();
  }

  private static Stream<Trace> article(Row row) {
    return row
        .trace(Kind.POST, Origin.OBSERVED, row.firstOf("title"))
        .when(row.time("createdAt"))
        .when(row.time("publishedAt"))
        .text(HtmlText.words(row.firstOf("content", "text", "body")))
        .detail("url", row.firstOf("url"))
        .stream();
  }

  /**
   * A like. When it was given is not in the export; the number of the post tells when the post was
   * written.
   */
  private static Stream<Trace> like(Row row) {
    String id = row.text("tweetId");
    String text = HtmlText.unescaped(row.text("fullText"));
    Moment posted = Snowflake.moment(id);
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, text.isEmpty() ? id : text)
        .detail("action", "like")
        .detail("tweetId", id)
        .detail("url", row.text("expandedUrl"))
        .detail("posted", posted.isKnown() ? posted.instant().toString() : "")
        .identifiedBy("like", id)
        .stream();
  }

  private static Stream<Trace> moment(Row row) {
    return row
        .trace(Kind.POST, Origin.OBSERVED, row.firstOf("title"))
        .when(row.time("createdAt"))
        .text(row.firstOf("description"))
        .detail("category", "moment")
        .stream();
  }

  private static Stream<Trace> noteRating(Row row) {
    TraceBuilder trace =
        row.trace(Kind.REACTION, Origin.OBSERVED, row.text("helpfulnessLevel"))
            .when(row.time("createdAt"))
            .detail("action", "rated a community note")
            .detail("noteId", row.text("noteId"));
    Stream.of("helpfulTags", "notHelpfulTags")
        .flatMap(tags -> row.each(tags).stream())
        .forEach(tag -> trace.detail("category", tag.text()));
    return trace.stream();
  }

  private static Stream<Trace> communityNote(Row row) {
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, row.firstOf("summary", "text"))
        .when(row.time("createdAt"))
        .detail("noteId", row.text("noteId"))
        .detail("tweetId", row.text("tweetId"))
        .detail("status", row.text("classification"))
        .stream();
  }
}
