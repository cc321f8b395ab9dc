package verso.platform.facebook;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.platform.facebook.Entry.either;
import static verso.platform.facebook.Entry.keyed;
import static verso.platform.facebook.Labels.times;
import static verso.platform.facebook.Labels.values;
import static verso.platform.facebook.Labels.whole;
import static verso.trace.Kind.AD_ENGAGEMENT;
import static verso.trace.Kind.APP;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.CONVERSION;
import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.INTEREST;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.POST;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Kind.SEGMENT;
import static verso.trace.Kind.VIEW;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.TwinRule;

/** The files about ads, advertisers, other businesses, and what Facebook concludes from it all. */
final class AdRules {
  private AdRules() {}

  static List<FileRule> rules() {
    return TwinRule.all(advertisers(), inferences(), adSettings(), businesses());
  }

  private static List<FileRule> advertisers() {
    return TwinRule.all(
        twin("advertisers_using_your_activity_or_information")
            .ownKey("custom_audiences_all_types")
            .each(either(FacebookAds::advertiser, FacebookAds::audiences))
            .named("advertisers using your activity or information"),
        twin("advertisers_who_uploaded_a_contact_list_with_your_information")
            .ownKey("custom_audiences")
            .each(either(FacebookAds::listOwner, FacebookAds::listOwners))
            .named("advertisers who uploaded a contact list"),
        twin("advertisers_you've_interacted_with")
            .key("history")
            .each(either(FacebookAds::interaction, FacebookAds::labelledInteraction))
            .named("advertisers interacted with"),
        twin("information_you've_submitted_to_advertisers")
            .ownKey("lead_gen_info")
            .each(either(FacebookAds::formAnswer, FacebookAds::formAnswers))
            .named("information submitted to advertisers"),
        twin("messenger_threads_you_started_by_clicking_on_an_ad")
            .each(times(AD_ENGAGEMENT, OBSERVED, "started a thread from an ad"))
            .named("threads started from an ad"),
        twin("ads_feedback_activity")
            .each(times(AD_ENGAGEMENT, OBSERVED, "gave feedback"))
            .named("ads feedback"),
        twin("interactions_with_marketplace_ads")
            .each(times(AD_ENGAGEMENT, OBSERVED, "interacted with a marketplace ad"))
            .named("interactions with marketplace ads"),
        twin("your_recent_reported_conversions")
            .each(times(CONVERSION, SUPPLIED, ""))
            .named("reported conversions"));
  }

  private static List<FileRule> inferences() {
    return TwinRule.all(
        twin("ads_interests").key("topics").each(FacebookAds::interests).named("ads interests"),
        twin("your_topics")
            .ownKey("inferred_topics")
            .each(FacebookAds::topics)
            .named("inferred topics"),
        twin("other_categories_used_to_reach_you")
            .ownKey("bcts")
            .each(FacebookAds::segments)
            .named("categories used to reach you"),
        twin("friend_peer_group")
            .ownKey("friend_peer_group")
            .each(values(DEMOGRAPHIC, INFERRED, "field", "life stage of friends"))
            .named("friend peer group"),
        twin("your_preferred_categories")
            .each(values(INTEREST, DECLARED, "list", "preferred categories"))
            .named("preferred categories"),
        twin("groups_and_pages_that_you_may_find_engaging")
            .each(values(INTEREST, INFERRED, "list", "suggested groups and pages"))
            .named("groups and pages found engaging"),
        twin("how_active_we_think_you_are_on_marketplace")
            .each(values(SEGMENT, INFERRED, "category", "marketplace activity"))
            .named("marketplace activity"),
        twin("people_we_think_you_should_follow")
            .each(values(CONTACT, INFERRED, "list", "people to follow"))
            .named("people to follow"),
        twin("people_you_may_know", "suggested_friends")
            .each(values(CONTACT, INFERRED, "list", "people you may know"))
            .named("people you may know"),
        twin("your_sampled_locations")
            .each(values(PLACE, OBSERVED, "placeType", "sampled location"))
            .named("sampled locations"));
  }

  private static List<FileRule> adSettings() {
    return TwinRule.all(
        twin("ad_preferences").each(AdPreferences::all).named("ad preferences"),
        twin(
                "ads_personalization_consent",
                "subscription_for_no_ads",
                "ads_about_meta",
                "your_consent_settings",
                "meta_ad_library_accounts",
                "your_activity_off_meta_technologies_settings",
                "permissions_you_have_granted_to_apps",
                "other_logged_information/consents")
            .each(fields(PREFERENCE, DECLARED))
            .named("ad settings and consents"),
        twin("story_views_in_past_7_days").each(fields(OTHER, OBSERVED)).named("story views"),
        twin(
                "service_texts_received",
                "your_meta_business_suite_guidance_interactions",
                "your_pages_mentions")
            .each(whole(OTHER, OBSERVED))
            .named("business tools"));
  }

  private static List<FileRule> businesses() {
    return TwinRule.all(
        List.of(
            FileRule.file(
                    new BusinessPage(),
                    FacebookBusinesses::pageEvent,
                    "your_activity_off_meta_technologies/*.html",
                    "your_off-facebook_activity/*.html")
                .named("off-Facebook activity")),
        twin("your_activity_off_meta_technologies", "your_off-facebook_activity")
            .ownKey("off_facebook_activity")
            .each(either(FacebookBusinesses::offPlatform, FacebookBusinesses::labelledOffPlatform))
            .named("off-Facebook activity"),
        twin("connected_apps_and_websites", "apps_and_websites")
            .ownKey("installed_apps")
            .each(keyed(FacebookBusinesses::app, APP, DECLARED))
            .named("connected apps"),
        twin("posts_from_apps_and_websites")
            .ownKey("app_posts")
            .each(keyed(FacebookPosts::post, POST, OBSERVED, "post"))
            .named("posts from apps"),
        twin("apps_and_websites_off_of_facebook/your_apps", "apps_and_websites/your_apps")
            .ownKey("admined_apps")
            .each(keyed(FacebookBusinesses::ownApp, APP, DECLARED))
            .named("apps you run"),
        twin("instant_games")
            .ownKey("instant_games_played")
            .each(keyed(FacebookBusinesses::app, APP, OBSERVED))
            .named("instant games"),
        twin("gaming_profile")
            .whole("facebook_gaming_profile", Entry.members(PROFILE, DECLARED, "gaming"))
            .each(fields(PROFILE, DECLARED))
            .named("gaming profile"),
        twin("pages_you_are_a_customer_of")
            .each(whole(FOLLOW, SUPPLIED))
            .named("pages you are a customer of"),
        twin("your_recently_viewed_products")
            .each(values(VIEW, OBSERVED, "category", "product"))
            .named("viewed products"));
  }
}
