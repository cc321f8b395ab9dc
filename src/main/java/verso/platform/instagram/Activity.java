package verso.platform.instagram;

import static verso.platform.LabelledMapping.one;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledRow;
import verso.platform.MetaRecords;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** Likes, comments, saved posts, searches, answers to stories. */
final class Activity {
  private Activity() {}

  static List<FileRule> rules() {
    return TwinRule.all(reactions(), stories(), comments(), saved(), searches());
  }

  private static List<FileRule> reactions() {
    return TwinRule.all(
        twin("likes/liked_posts")
            .ownKey("likes_media_likes")
            .each(MetaRecords.like("posts"))
            .named("posts liked"),
        twin("likes/liked_comments")
            .ownKey("likes_comment_likes")
            .each(MetaRecords.like("comments"))
            .named("comments liked"),
        twin("note_and_repost_interactions", "note_interactions")
            .ownKey("profile_note_interactions")
            .each(Activity::note)
            .named("notes seen"));
  }

  private static List<FileRule> stories() {
    return TwinRule.all(
        story("story_likes", "story_likes"),
        story("polls", "polls"),
        story("quizzes", "quizzes"),
        story("questions", "questions"),
        story("emoji_sliders", "emoji_sliders"),
        story("countdowns", "countdowns"),
        story("question_music_response", "questions_music"),
        story("story_reaction_sticker_reactions", "reaction_sticker_reactions"));
  }

  private static List<FileRule> story(String file, String key) {
    String category = file.replace('_', ' ');
    return twin("story_interactions/" + file, "story_sticker_interactions/" + file)
        .ownKey("story_activities_" + key)
        .each(MetaRecords.like(category))
        .named("stories: " + category);
  }

  private static List<FileRule> comments() {
    return twin("post_comments", "reels_comments", "comments/hype")
        .ownKey("comments_media_comments", "comments_reels_comments", "comments_story_comments")
        .each(Activity::comment)
        .named("comments");
  }

  private static List<FileRule> saved() {
    return TwinRule.all(
        twin("saved/saved_posts")
            .ownKey("saved_saved_media")
            .each(row -> saved(row, row.account("name", "username")))
            .named("posts saved"),
        twin("saved/saved_collections")
            .ownKey("saved_saved_collections")
            .each(row -> saved(row, row.main("name", "title")))
            .named("collections"),
        twin("events/event_reminders")
            .ownKey("events_event_reminders")
            .each(one(SAVE, DECLARED, "name", "title"))
            .named("event reminders"));
  }

  private static List<FileRule> searches() {
    return TwinRule.all(
        twin("profile_searches", "account_searches")
            .ownKey("searches_user")
            .each(row -> search(row, row.account("search"), "profiles"))
            .named("searches for profiles"),
        twin("word_or_phrase_searches")
            .ownKey("searches_keyword")
            .each(row -> search(row, row.main("search"), "words"))
            .named("searches"),
        twin("tag_searches", "hashtag_searches")
            .ownKey("searches_hashtag")
            .each(row -> search(row, row.main("search"), "hashtags"))
            .named("searches for hashtags"),
        twin("place_searches")
            .ownKey("searches_place")
            .each(row -> search(row, row.main("search"), "places"))
            .named("searches for places"),
        twin("recent_searches/recent_searches")
            .each(row -> search(row, row.main("search"), ""))
            .named("recent searches"));
  }

  private static Stream<Trace> note(LabelledRow row) {
    String account = row.inside("author").text("username", "name");
    return row
        .trace(VIEW, OBSERVED, account.isEmpty() ? row.text("username", "name") : account)
        .detail("category", "notes")
        .stream();
  }

  private static Stream<Trace> comment(LabelledRow row) {
    String comment = row.words("comment");
    return row
        .trace(COMMENT, OBSERVED, comment.isEmpty() ? row.record().unlabelled() : comment)
        .detail("handle", row.text("media owner"))
        .detail("handle", row.text("media owner").isEmpty() ? row.title() : "")
        .detail("url", row.href())
        .stream();
  }

  private static Stream<Trace> saved(LabelledRow row, String subject) {
    String link = row.href();
    return row
        .trace(SAVE, DECLARED, subject)
        .detail("url", link.equals(subject) ? "" : link)
        .stream();
  }

  private static Stream<Trace> search(LabelledRow row, String query, String category) {
    return row
        .trace(SEARCH, OBSERVED, query)
        .detail("category", category)
        .detail("url", row.href())
        .stream();
  }
}
