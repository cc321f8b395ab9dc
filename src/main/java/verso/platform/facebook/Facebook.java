package verso.platform.facebook;

import java.util.List;
import java.util.regex.Pattern;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;
import verso.platform.TwinRule;

/** Facebook, with Messenger as far as its threads are part of the same export. */
public final class Facebook implements Platform {

  /** A keyed list of recent years: the key's version ending tells it from other platforms' keys. */
  private static final Pattern VERSIONED_KEY =
      Pattern.compile("\\A\\s*\\{\\s*\"(?!unknown_)[a-z][a-z_]+_v\\d\"");

  /** Keys without a version ending that are nobody else's. */
  private static final Pattern PLAIN_KEY =
      Pattern.compile(
          "\\A\\s*\\{\\s*\"(off_facebook_activity|custom_audiences(_all_types)?|page_likes"
              + "|pages_followed|installed_apps|visited_things|viewed_things|friend_peer_group"
              + "|account_accesses|bcts|recently_viewed)\"");

  @Override
  public String id() {
    return "facebook";
  }

  @Override
  public String name() {
    return "Facebook";
  }

  /** Names that Instagram's tree has too are left out: one archive may hold both. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "your_facebook_activity/**",
            "your_activity_across_facebook/**",
            "apps_and_websites_off_of_facebook/**",
            "your_off-facebook_activity.*",
            "profile_information/profile_information.*",
            "comments_and_reactions/**",
            "facebook_marketplace/**",
            "facebook_payments/**",
            "facebook_gaming/**",
            "facebook_accounts_center/**",
            "facebook_news/**")
        .or(
            Signature.atLeast(
                2,
                "ads/ads_interests.*",
                "ads/advertisers_who_uploaded_a_contact_list_with_your_information.*",
                "ads/advertisers_you_ve_interacted_with.*",
                "apps_and_websites/apps_and_websites.*",
                "about_you/*.*",
                "following_and_followers/followed_pages.*",
                "friends/friends.*",
                "likes_and_reactions/pages.*",
                "likes_and_reactions/posts_and_comments.*",
                "search_history/your_search_history.*",
                "posts/your_posts*.*",
                "other_logged_information/ads_interests.*",
                "other_logged_information/friend_peer_group.*",
                "security_and_login_information/account_activity.*",
                "security_and_login_information/where_you're_logged_in.*"))
        .or(
            Signature.content(
                "the beginning of a Facebook page or file", Facebook::beginsLikeFacebook));
  }

  private static boolean beginsLikeFacebook(Head head) {
    return VERSIONED_KEY.matcher(head.text()).find() || PLAIN_KEY.matcher(head.text()).find();
  }

  @Override
  public boolean writesMojibake() {
    return true;
  }

  @Override
  public List<FileRule> rules() {
    return TwinRule.all(AdRules.rules(), PersonRules.rules(), ActivityRules.rules(), ignored());
  }

  private static List<FileRule> ignored() {
    return List.of(
        FileRule.ignored("says that a folder has no data", "no-data.txt"),
        FileRule.ignored("table of contents", "index.html", "start_here.html"));
  }
}
