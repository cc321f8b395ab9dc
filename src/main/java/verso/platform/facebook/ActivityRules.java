package verso.platform.facebook;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.platform.facebook.Entry.either;
import static verso.platform.facebook.Entry.keyed;
import static verso.platform.facebook.Labels.values;
import static verso.platform.facebook.Labels.whole;
import static verso.trace.Kind.COMMENT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.PURCHASE;
import static verso.trace.Kind.REACTION;
import static verso.trace.Kind.SAVE;
import static verso.trace.Kind.SEARCH;
import static verso.trace.Kind.SEGMENT;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.TwinRule;

/** The files about what the person did on Facebook. */
final class ActivityRules {
  private ActivityRules() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        messages(),
        searches(),
        views(),
        reactions(),
        posts(),
        follows(),
        groups(),
        events(),
        deals());
  }

  private static List<FileRule> messages() {
    return TwinRule.all(
        twin("message", "groups/your_group_messages/*", "your_group_messages/*")
            .key("messages")
            .context("participants")
            .each(either(FacebookMessages::message, FacebookMessages::labelledMessage))
            .named("messages"),
        twin("ai_conversations")
            .each(whole(MESSAGE, OBSERVED, "message"))
            .named("AI conversations"),
        twin("support_messages")
            .ownKey("support_messages")
            .whole("support_messages", FacebookMessages::tickets)
            .each(whole(MESSAGE, OBSERVED))
            .named("support messages"));
  }

  private static List<FileRule> searches() {
    return TwinRule.all(
        twin("your_search_history", "search_history/*")
            .key("searches")
            .each(keyed(FacebookActivity::search, SEARCH, OBSERVED, "search"))
            .named("searches"),
        twin("groups_you've_searched_for")
            .ownKey("group_search")
            .each(keyed(FacebookActivity::search, SEARCH, OBSERVED, "search"))
            .named("group searches"));
  }

  private static List<FileRule> views() {
    return TwinRule.all(
        twin("recently_viewed", "about_you/viewed")
            .ownKey("recently_viewed", "viewed_things")
            .each(either(FacebookTree::viewed, FacebookTree::labelledView))
            .named("recently viewed"),
        twin("recently_visited", "about_you/visited")
            .ownKey("visited_things")
            .each(either(FacebookTree::viewed, FacebookTree::labelledView))
            .named("recently visited"),
        twin("activity_messages/people_and_friends", "people_and_friends", "events_interactions")
            .ownKey("people_interactions")
            .each(either(FacebookTree::viewed, FacebookTree::labelledView))
            .named("interactions with people"),
        twin("groups_you've_visited", "profiles_you_visited_in_the_past_7_days")
            .each(whole(VIEW, OBSERVED))
            .named("groups and profiles visited"),
        twin("link_history")
            .each(whole(VIEW, OBSERVED, "page title", "title", "page link", "url"))
            .named("link history"),
        twin("time_spent_on_facebook").each(FacebookActivity::timeSpent).named("time spent"),
        twin("notifications/notifications", "about_you/notifications")
            .key("notifications")
            .each(keyed(FacebookActivity::notification, VIEW, SHOWN))
            .named("notifications"),
        twin("marketplace_notifications")
            .ownKey("marketplace_notifications")
            .each(keyed(FacebookActivity::notification, VIEW, SHOWN))
            .named("marketplace notifications"),
        twin("preferences/video")
            .ownKey("watch_videos")
            .each(keyed(FacebookActivity::videoWatched, VIEW, OBSERVED))
            .named("videos watched"),
        twin(
                "facebook_reels_usage_information",
                "your_facebook_watch_activity_in_the_last_28_days",
                "your_video_consumption_summary",
                "weekly_engagement_list_activity",
                "fundraiser_posts_you_likely_viewed",
                "emails_we_sent_you",
                "your_information_download_requests",
                "surveys")
            .each(fields(OTHER, OBSERVED))
            .named("usage summaries"));
  }

  private static List<FileRule> reactions() {
    return TwinRule.all(
        twin("likes_and_reactions", "likes_and_reactions/posts_and_comments")
            .key("reactions")
            .each(either(FacebookPosts::reaction, FacebookPosts::labelledReaction))
            .named("likes and reactions"),
        twin("comments_and_reactions/comments", "comments/comments")
            .key("comments")
            .each(keyed(FacebookPosts::comment, COMMENT, OBSERVED, "comment"))
            .named("comments"),
        twin("story_reactions")
            .ownKey("stories_feedback")
            .each(either(FacebookPosts::reaction, FacebookPosts::labelledReaction))
            .named("story reactions"),
        twin("pokes")
            .key("pokes")
            .each(keyed(FacebookActivity::poke, REACTION, OBSERVED))
            .named("pokes"),
        twin("polls_you_voted_on", "your_poll_votes")
            .ownKey("poll_votes")
            .each(Entry.of(REACTION, DECLARED, "action", "vote"))
            .named("poll votes"));
  }

  private static List<FileRule> posts() {
    return TwinRule.all(
        twin(
                "your_posts__check_ins__photos_and_videos",
                "your_posts",
                "your_pending_posts_in_groups")
            .key("status_updates", "pending_posts")
            .each(keyed(FacebookPosts::post, POST, OBSERVED, "post"))
            .named("posts"),
        twin("other_people's_posts_to_your_timeline", "posts/others")
            .ownKey("wall_posts_sent_to_you")
            .each(keyed(FacebookPosts::postByOthers, POST, SUPPLIED, "post"))
            .named("posts by others"),
        twin(
                "album/#",
                "your_uncategorized_photos",
                "your_videos",
                "archived_stories",
                "your_reels")
            .key("photos", "other_photos", "videos", "archived_stories", "lasso_videos")
            .each(keyed(FacebookPosts::media, POST, OBSERVED))
            .named("photos and videos"),
        twin("posts/check-ins").each(FacebookPlaces::checkIn).named("check-ins"),
        twin("places_you_have_been_tagged_in")
            .each(FacebookPlaces::checkIn)
            .named("places tagged in"),
        twin("cities_you_have_checked_into", "places_you've_created")
            .each(values(PLACE, OBSERVED, "placeType", "checked into"))
            .named("cities checked into"),
        twin("your_saved_items", "saved_items_and_collections")
            .key("saves", "saves_and_collections")
            .each(keyed(FacebookPosts::saved, SAVE, DECLARED))
            .named("saved items"));
  }

  private static List<FileRule> follows() {
    return TwinRule.all(
        twin("pages_you've_liked", "likes_and_reactions/pages")
            .ownKey("page_likes")
            .each(Entry.of(FOLLOW, DECLARED, "status", "liked"))
            .named("pages liked"),
        twin("pages_and_profiles_you_follow", "followed_pages")
            .ownKey("pages_followed")
            .each(Entry.of(FOLLOW, DECLARED))
            .named("pages followed"),
        twin("pages_and_profiles_you've_unfollowed", "unfollowed_pages")
            .ownKey("pages_unfollowed")
            .each(Entry.of(PREFERENCE, DECLARED, "field", "unfollowed page"))
            .named("pages unfollowed"),
        twin("pages_and_profiles_you've_recommended")
            .ownKey("recommended_pages")
            .each(Entry.of(REACTION, DECLARED, "status", "recommended"))
            .named("pages recommended"),
        twin("your_pages", "pages/pages")
            .key("pages")
            .each(Entry.of(FOLLOW, DECLARED, "status", "your own"))
            .named("pages you run"),
        twin(
                "who_you've_followed",
                "following_and_followers/following",
                "your_recently_followed_history")
            .key("following")
            .each(Entry.of(FOLLOW, DECLARED))
            .named("people followed"));
  }

  private static List<FileRule> groups() {
    return TwinRule.all(
        twin("your_group_membership_activity", "groups/your_groups_joined")
            .ownKey("groups_joined")
            .each(Entry.of(FOLLOW, DECLARED, "category", "group"))
            .named("groups joined"),
        twin("groups/your_groups")
            .ownKey("groups_admined")
            .each(Entry.of(FOLLOW, DECLARED, "status", "your own"))
            .named("groups you run"),
        twin("your_comments_in_groups")
            .ownKey("group_comments")
            .each(keyed(FacebookPosts::comment, COMMENT, OBSERVED, "comment"))
            .named("comments in groups"),
        twin("group_posts_and_comments", "your_posts_and_comments_in_groups")
            .ownKey("group_posts")
            .each(keyed(FacebookPosts::post, POST, OBSERVED, "post"))
            .named("posts in groups"),
        twin("your_answers_to_membership_questions")
            .key("group_membership_questions_answers/group_answers")
            .each(keyed(FacebookActivity::membershipAnswer, COMMENT, DECLARED))
            .named("membership answers"),
        twin("groups/your_badges")
            .ownKey("group_badges")
            .whole("group_badges", FacebookActivity::badges)
            .each(values(SEGMENT, INFERRED, "list", "badges"))
            .named("group badges"),
        twin("groups/your_contributions", "your_participation_requests", "groups/join_requests")
            .each(whole(OTHER, OBSERVED))
            .named("group requests"));
  }

  private static List<FileRule> events() {
    return TwinRule.all(
        twin("your_event_responses")
            .key("event_responses/*")
            .each(keyed(FacebookActivity::eventAnswer, REACTION, DECLARED))
            .named("event responses"),
        twin("event_invitations")
            .ownKey("events_invited")
            .each(keyed(FacebookActivity::eventInvitation, VIEW, SHOWN))
            .named("event invitations"),
        twin("events/your_events")
            .key("your_events")
            .each(keyed(FacebookActivity::ownEvent, POST, DECLARED))
            .named("events you organised"),
        twin("events_you've_hidden")
            .ownKey("events_hidden")
            .each(Entry.of(PREFERENCE, DECLARED, "field", "hidden event"))
            .named("events hidden"));
  }

  private static List<FileRule> deals() {
    return TwinRule.all(
        twin("items_sold", "items_selling")
            .ownKey("items_selling")
            .each(keyed(FacebookActivity.deal("sold"), PURCHASE, OBSERVED))
            .named("items sold"),
        twin("items_bought", "items_buying")
            .ownKey("items_buying")
            .each(keyed(FacebookActivity.deal("bought"), PURCHASE, OBSERVED))
            .named("items bought"),
        twin(
                "payment_history/payment_history",
                "facebook_payments/payment_history",
                "payment_history")
            .key("payments/payments")
            .each(keyed(FacebookActivity::payment, PURCHASE, OBSERVED))
            .named("payments"),
        twin("your_payment_account_activity_history", "payments_you_have_made_as_a_buyer")
            .each(whole(PURCHASE, OBSERVED))
            .named("payment account"),
        twin("payment_addresses").each(fields(PROFILE, DECLARED)).named("payment addresses"),
        twin("fundraisers_donated_to", "your_fundraiser_donations_information")
            .ownKey("fundraisers_donated_to")
            .each(keyed(FacebookActivity::donation, PURCHASE, DECLARED))
            .named("donations"));
  }
}
