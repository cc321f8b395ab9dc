package verso.platform.facebook;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.TwinRule.twin;
import static verso.platform.facebook.Entry.either;
import static verso.platform.facebook.Entry.keyed;
import static verso.platform.facebook.Labels.values;
import static verso.platform.facebook.Labels.whole;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Kind.DEVICE;
import static verso.trace.Kind.LOGIN;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Kind.PROFILE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.TwinRule;
import verso.trace.Origin;

/** The files about the person: profile, places, settings, logins, devices, and other people. */
final class PersonRules {
  private PersonRules() {}

  static List<FileRule> rules() {
    return TwinRule.all(profile(), places(), settings(), logins(), devices(), contacts());
  }

  private static List<FileRule> profile() {
    return TwinRule.all(
        twin("profile_information/profile_information")
            .whole("profile", FacebookProfile::profile)
            .each(FacebookProfile::labelled)
            .named("profile"),
        twin("profile_update_history")
            .ownKey("profile_updates")
            .each(Entry.of(PROFILE, DECLARED, "field", "profile update"))
            .named("profile updates"),
        twin("autofill_information")
            .ownKey("autofill_information")
            .whole("autofill_information", FacebookProfile::autofill)
            .each(FacebookProfile::labelled)
            .named("autofill"),
        twin("face_recognition")
            .ownKey("facial_data")
            .whole("facial_data", FacebookProfile::faceRecognition)
            .each(fields(PROFILE, INFERRED))
            .named("face recognition"),
        twin("accounts_center", "registration_information", "your_account_confirmation_information")
            .each(fields(PROFILE, DECLARED))
            .named("accounts"),
        twin("your_dating_profile")
            .ownKey("dating_profile")
            .whole("dating_profile", Entry.members(DEMOGRAPHIC, DECLARED, "dating"))
            .each(FacebookProfile::labelled)
            .named("dating profile"),
        twin("your_dating_preferences")
            .ownKey("dating_preferences")
            .whole("dating_preferences", Entry.members(PREFERENCE, DECLARED, "dating"))
            .each(fields(PREFERENCE, DECLARED))
            .named("dating preferences"),
        twin("your_dating_activity")
            .ownKey("dating_your_activity")
            .whole("dating_your_activity", Entry.members(PROFILE, OBSERVED, "dating"))
            .each(fields(PROFILE, OBSERVED))
            .named("dating activity"),
        twin("predicted_languages", "your_inferred_language_preferences_for_videos")
            .each(values(DEMOGRAPHIC, INFERRED, "field", "language"))
            .named("predicted languages"));
  }

  private static List<FileRule> places() {
    return TwinRule.all(
        twin("primary_location")
            .ownKey("primary_location")
            .whole("primary_location", FacebookPlaces::primaryLocation)
            .each(values(PLACE, INFERRED, "placeType", "primary location"))
            .named("primary location"),
        twin("primary_public_location")
            .ownKey("primary_public_location")
            .whole("primary_public_location", FacebookPlaces::publicLocation)
            .each(values(PLACE, INFERRED, "placeType", "primary public location"))
            .named("primary public location"),
        twin("timezone")
            .key("timezone")
            .each(values(PROFILE, OBSERVED, "field", "time zone"))
            .named("time zone"),
        twin("device_location")
            .ownKey("phone_number_location")
            .each(keyed(FacebookPlaces::carrier, DEVICE, OBSERVED))
            .named("mobile carrier"),
        twin("last_location")
            .key("last_location")
            .each(keyed(FacebookPlaces::lastPosition, PLACE, OBSERVED))
            .named("last location"),
        twin("where_i_have_been", "location_history", "your_location_history")
            .ownKey("location_entries", "location_history")
            .each(keyed(FacebookPlaces::position, PLACE, OBSERVED))
            .named("location history"),
        twin("your_privacy_jurisdiction")
            .each(values(PROFILE, OBSERVED, "field", "privacy jurisdiction"))
            .named("privacy jurisdiction"),
        twin("locations_of_interest")
            .each(values(PLACE, INFERRED, "placeType", "location of interest"))
            .named("locations of interest"),
        twin("facebook_news/your_locations")
            .ownKey("news_your_locations")
            .each(values(PLACE, INFERRED, "placeType", "news location"))
            .named("news locations"),
        twin("voting_location")
            .whole("voting_location", Entry.members(PLACE, DECLARED, "voting"))
            .each(values(PLACE, DECLARED, "placeType", "voting location"))
            .named("voting location"));
  }

  private static List<FileRule> settings() {
    return TwinRule.all(
        twin("language_and_locale")
            .ownKey("language_and_locale")
            .each(either(FacebookTree::settings, fields(PREFERENCE, DECLARED)))
            .named("language and locale"),
        twin("feed/controls", "feed/feed", "preferences/controls", "about_you/preferences")
            .key("controls", "people_and_friends", "preferences")
            .each(either(FacebookTree::settings, fields(PREFERENCE, DECLARED)))
            .named("feed settings"),
        twin("meta_privacy_policy_update_notifications")
            .key("notification_meta_privacy_policy_update")
            .each(keyed(FacebookProfile::policyNotice, PREFERENCE, OBSERVED))
            .named("privacy policy notices"),
        twin("notification_of_meta_privacy_policy_update")
            .ownKey("notification_meta_privacy_policy_update")
            .each(keyed(FacebookProfile::policyNotice, PREFERENCE, OBSERVED))
            .named("privacy policy notices"),
        twin("voting_reminders")
            .whole("voting_reminders", Entry.members(PREFERENCE, DECLARED, "voting"))
            .each(fields(PREFERENCE, DECLARED))
            .named("voting reminders"),
        twin(
                "language_settings_history",
                "privacy_settings",
                "notification_settings",
                "feed/reduce",
                "feed/snooze",
                "feed/unfollowed_profiles",
                "reels_preferences",
                "your_watch_settings",
                "your_post_audiences",
                "two-factor_authentication")
            .each(fields(PREFERENCE, DECLARED))
            .named("settings"));
  }

  private static List<FileRule> logins() {
    return TwinRule.all(
        login("account_activity", "account_activity"),
        login("logins_and_logouts", "account_accesses"),
        login("ip_address_activity", "used_ip_address"),
        login("used_ip_addresses", "used_ip_address"),
        twin("where_you're_logged_in")
            .ownKey("active_sessions")
            .each(keyed(FacebookSecurity::session, LOGIN, OBSERVED))
            .named("sessions"),
        twin("login_protection_data")
            .ownKey("login_protection_data")
            .each(keyed(FacebookSecurity::loginProtection, LOGIN, INFERRED))
            .named("login protection"),
        twin("record_details", "administrative_records")
            .ownKey("admin_records")
            .each(keyed(FacebookSecurity::accountRecord, LOGIN, OBSERVED))
            .named("account records"),
        twin("email_address_verifications")
            .ownKey("contact_verifications")
            .each(keyed(FacebookSecurity::verification, PROFILE, OBSERVED))
            .named("verified contacts"),
        twin("browser_cookies")
            .ownKey("datr_stats")
            .whole("datr_stats", FacebookSecurity::cookieTimes)
            .each(Labels.times(LOGIN, OBSERVED, "browser seen"))
            .named("browsers seen"),
        twin("your_facebook_activity_history")
            .whole("last_activity/last_activity_time", FacebookSecurity::activeDays)
            .each(whole(LOGIN, OBSERVED))
            .named("active days"),
        twin("information_about_your_last_login").each(whole(LOGIN, OBSERVED)).named("last login"),
        List.of(
            FileRule.ignored(
                "login cookies: they open the account",
                "device_login_cookies.json",
                "device_login_cookies.html")));
  }

  private static List<FileRule> login(String stem, String key) {
    return twin(stem)
        .ownKey(key)
        .each(either(FacebookSecurity::login, FacebookSecurity::labelledLogin))
        .named("logins");
  }

  private static List<FileRule> devices() {
    return TwinRule.all(
        twin("recognized_devices", "authorized_logins")
            .ownKey("recognized_devices")
            .each(keyed(FacebookSecurity::recognizedDevice, DEVICE, OBSERVED))
            .named("recognised devices"),
        twin("mobile_devices")
            .key("devices")
            .each(keyed(FacebookSecurity::mobileDevice, DEVICE, OBSERVED))
            .named("mobile devices"),
        twin("secret_conversations")
            .key("secret_conversations/tincan_devices", "secret_conversations/armadillo_devices")
            .each(keyed(FacebookSecurity::encryptedDevice, DEVICE, OBSERVED))
            .named("encrypted devices"),
        twin("profile_information/your_devices", "detected_hardware")
            .each(whole(DEVICE, OBSERVED, "device", "name"))
            .named("devices"));
  }

  private static List<FileRule> contacts() {
    return TwinRule.all(
        people("friends/your_friends", "friends", DECLARED, "friend"),
        people("friends/friends", "friends", DECLARED, "friend"),
        people("received_friend_requests", "received_requests", SUPPLIED, "request received"),
        people("sent_friend_requests", "sent_requests", DECLARED, "request sent"),
        people("rejected_friend_requests", "rejected_requests", SUPPLIED, "request rejected"),
        people("removed_friends", "deleted_friends", DECLARED, "removed"),
        people("followers/followers", "followers", SUPPLIED, "follower"),
        people("following_and_followers/followers", "followers", SUPPLIED, "follower"),
        people(
            "messenger_contacts_you've_blocked", "messenger_contacts_blocked", DECLARED, "blocked"),
        twin("your_address_books")
            .key("address_book/address_book")
            .each(keyed(FacebookContacts::addressBook, CONTACT, SUPPLIED))
            .named("address book"),
        twin(
                "contacts_uploaded_before*",
                "synced_contacts_from_instagram",
                "contacts_uploaded_from_your_phone",
                "your_imported_contacts")
            .each(keyed(FacebookContacts::addressBook, CONTACT, SUPPLIED))
            .named("uploaded contacts"));
  }

  private static List<FileRule> people(String stem, String key, Origin origin, String status) {
    return twin(stem)
        .key(key)
        .each(keyed(FacebookContacts.person(origin, status), CONTACT, origin))
        .named("friends and followers");
  }
}
