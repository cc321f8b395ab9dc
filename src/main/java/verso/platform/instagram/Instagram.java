package verso.platform.instagram;

import static verso.platform.FileRule.ignored;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Instagram. Threads, whose files come inside the same export, is a platform of its own. */
public final class Instagram implements Platform {
  /** Of the JSON since 2021 every file has one key, which begins with the folder it once had. */
  private static final Pattern KEY =
      Pattern.compile(
          "\\s*\\{\\s*\"(impressions_history|relationships|story_activities|account_history|topics_your"
              + "|saved_saved|inferred_data|organic_insights|searches|ig)_[a-z_]+\"");

  private static final List<FileRule> RULES =
      Stream.of(
              List.of(ignored("contents page of the export", "index.html", "start_here.html")),
              Messages.rules(),
              Ads.rules(),
              Interests.rules(),
              Businesses.rules(),
              Profile.rules(),
              Security.rules(),
              Preferences.rules(),
              Connections.rules(),
              Activity.rules(),
              Publications.rules(),
              FlatFiles.rules())
          .flatMap(List::stream)
          .toList();

  @Override
  public String id() {
    return "instagram";
  }

  @Override
  public String name() {
    return "Instagram";
  }

  /** Folders that Facebook's export does not have, then keys; an archive may hold both trees. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "your_instagram_activity/ai/**",
            "your_instagram_activity/avatars_store/**",
            "your_instagram_activity/comments/**",
            "your_instagram_activity/content/**",
            "your_instagram_activity/events/**",
            "your_instagram_activity/gifts/**",
            "your_instagram_activity/likes/**",
            "your_instagram_activity/media/**",
            "your_instagram_activity/messages/**",
            "your_instagram_activity/monetization/**",
            "your_instagram_activity/other_activity/**",
            "your_instagram_activity/saved/**",
            "your_instagram_activity/shopping/**",
            "your_instagram_activity/story_interactions/**",
            "your_instagram_activity/story_sticker_interactions/**",
            "your_instagram_activity/subscriptions/**",
            "apps_and_websites_off_of_instagram/**",
            "ads_information/instagram_ads_and_businesses/*",
            "ads_and_topics/*_viewed.*",
            "ads_and_topics/videos_watched.*",
            "ads_and_content/ads_viewed.*",
            "followers_and_following/*",
            "likes/liked_posts.*",
            "recent_searches/account_searches.*",
            "login_and_account_creation/login_activity.*",
            "past_instagram_insights/*",
            "story_sticker_interactions/*")
        .or(
            Signature.atLeast(
                3,
                "connections.json",
                "seen_content.json",
                "stories_activities.json",
                "account_history.json",
                "information_about_you.json",
                "likes.json",
                "searches.json",
                "media.json"))
        .or(
            Signature.keys(
                "profile_user",
                "relationships_following",
                "relationships_followers",
                "ig_custom_audiences_all_types",
                "inferred_data_ig_interest",
                "likes_media_likes",
                "impressions_history_ads_seen",
                "impressions_history_posts_seen",
                "ig_stories",
                "account_history_login_history",
                "devices_devices",
                "searches_user",
                "apps_and_websites_off_meta_activity"))
        .or(Signature.content("keys that begin as Instagram's do", Instagram::hasItsKeys));
  }

  private static boolean hasItsKeys(Head head) {
    return KEY.matcher(head.text()).lookingAt();
  }

  @Override
  public boolean writesMojibake() {
    return true;
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
