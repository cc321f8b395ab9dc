package verso.platform.instagram;

import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.AD_IMPRESSION;
import static verso.trace.Kind.LISTEN;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.TwinRule;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** {@code ads_and_topics}: what was shown, looked at, clicked and turned away, for about a week. */
final class Ads {
  private Ads() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        twin("ads_viewed").ownKey("impressions_history_ads_seen").each(Ads::ad).named("ads shown"),
        twin("ads_clicked")
            .ownKey("impressions_history_ads_clicked")
            .each(Ads::clicked)
            .named("ads clicked"),
        twin("posts_viewed")
            .ownKey("impressions_history_posts_seen")
            .each(viewed("posts"))
            .named("posts viewed"),
        twin("videos_watched")
            .ownKey("impressions_history_videos_watched")
            .each(viewed("videos"))
            .named("videos watched"),
        twin("stories_viewed").each(viewed("stories")).named("stories viewed"),
        twin("suggested_profiles_viewed", "suggested_accounts_viewed")
            .ownKey("impressions_history_chaining_seen")
            .each(Ads::suggested)
            .named("suggested profiles shown"),
        twin("posts_you're_not_interested_in")
            .ownKey("impressions_history_posts_not_interested")
            .each(Ads::unwantedPosts)
            .named("posts turned away"),
        twin("profiles_you're_not_interested_in", "accounts_you're_not_interested_in")
            .ownKey("impressions_history_recs_hidden_authors")
            .each(row -> unwanted(row, row.account("username", "author"), "profile"))
            .named("profiles turned away"),
        twin("in-app_message")
            .ownKey("impressions_history_app_message")
            .each(Ads::appMessage)
            .named("messages of the app"),
        twin("music_heard_in_stories", "music_recently_used_in_stories")
            .ownKey("impressions_history_music_heard_in_stories")
            .each(Ads::music)
            .named("music heard"));
  }

  /** An ad goes by its advertiser's name, which exports before 2025 do not tell. */
  private static Stream<Trace> ad(LabelledRow row) {
    LabelledRow owner = row.inside("owner", "author");
    String name = owner.text("name");
    String account = row.account("author", "username");
    return name.isEmpty()
        ? shown(row, AD_IMPRESSION, SHOWN, account).stream()
        : shown(row, AD_IMPRESSION, SHOWN, name).detail("handle", account).stream();
  }

  private static LabelledMapping viewed(String category) {
    return row ->
        shown(row, VIEW, OBSERVED, row.account("author", "username"))
            .detail("author", row.inside("owner", "author").text("name"))
            .detail("category", category)
            .stream();
  }

  /** Until 2025 the author and the time; since, the caption and addresses too. */
  private static TraceBuilder shown(LabelledRow row, Kind kind, Origin origin, String subject) {
    return row.trace(kind, origin, subject)
        .detail("url", row.href("url"))
        .detail("adLibrary", row.href("ad library"))
        .detail("title", row.text("ad title"))
        .detail("surface", row.text("surface", "source"))
        .text(row.text("caption"))
        .text(hashtags(row));
  }

  private static String[] hashtags(LabelledRow row) {
    return Stream.concat(
            row.list("hashtags").stream(),
            row.nested("hashtags").stream().map(tag -> tag.main("name")))
        .toArray(String[]::new);
  }

  private static Stream<Trace> clicked(LabelledRow row) {
    String subject = row.title().isEmpty() ? row.main("name", "title", "author") : row.title();
    return row
        .trace(AD_ENGAGEMENT, OBSERVED, subject)
        .detail("action", row.text("action"))
        .detail("url", row.href("url"))
        .detail("adLibrary", row.href("ad library"))
        .stream();
  }

  private static Stream<Trace> suggested(LabelledRow row) {
    return row
        .trace(VIEW, SHOWN, row.account("username", "author"))
        .detail("category", "suggested profiles")
        .stream();
  }

  private static Stream<Trace> unwantedPosts(LabelledRow row) {
    return row.entries().stream()
        .flatMap(post -> unwanted(post, post.account("author", "username"), "post"));
  }

  private static Stream<Trace> unwanted(LabelledRow row, String subject, String what) {
    return row
        .trace(PREFERENCE, DECLARED, subject)
        .detail("field", "not interested in " + what)
        .detail("url", row.href())
        .stream();
  }

  private static Stream<Trace> appMessage(LabelledRow row) {
    return row
        .trace(VIEW, SHOWN, row.main("in-app message name", "name"))
        .detail("category", "messages of the app")
        .detail("action", row.text("click type"))
        .detail("count", row.text("count"))
        .stream();
  }

  private static Stream<Trace> music(LabelledRow row) {
    return row
        .trace(LISTEN, OBSERVED, row.main("song", "title"))
        .detail("artist", row.text("artist"))
        .stream();
  }
}
