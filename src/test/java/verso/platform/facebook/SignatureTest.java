package verso.platform.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import verso.format.Head;
import verso.platform.Outline;
import verso.platform.OutlineIndex;
import verso.platform.PathNames;
import verso.platform.Signature;

class SignatureTest {

  @Test
  void knowsEachGenerationByItsFolders() {
    assertThat(rootOf("a/ads/ads_interests.json", "a/about_you/viewed.json")).contains("a/");
    assertThat(rootOf("apps_and_websites_off_of_facebook/apps_and_websites.json")).contains("");
    assertThat(rootOf("b/your_activity_across_facebook/posts/your_posts_1.json")).contains("b/");
    assertThat(rootOf("c/your_facebook_activity/posts/check-ins.html")).contains("c/");
  }

  @Test
  void leavesInstagramsTreeOfACombinedArchiveAlone() {
    Optional<String> root =
        rootOf(
            "meta/instagram-ada/your_instagram_activity/likes/liked_posts.json",
            "meta/instagram-ada/apps_and_websites_off_of_instagram/apps_and_websites/x.json",
            "meta/instagram-ada/security_and_login_information/login_activity.json",
            "meta/facebook-ada/your_facebook_activity/posts/check-ins.json",
            "meta/facebook-ada/ads_information/ad_preferences.json");

    assertThat(root).contains("meta/facebook-ada/");
  }

  @Test
  void doesNotClaimAnInstagramExport() {
    Optional<String> root =
        rootOf(
            "your_instagram_activity/messages/inbox/bo_1/message_1.json",
            "personal_information/personal_information/personal_information.json",
            "ads_information/ads_and_topics/ads_viewed.json",
            "ads_information/instagram_ads_and_businesses/advertisers_using_your_activity.json",
            "connections/followers_and_following/following.json",
            "logged_information/link_history/link_history.json",
            "preferences/your_topics/your_topics.json",
            "security_and_login_information/login_and_profile_creation/login_activity.json");

    assertThat(root).isEmpty();
  }

  @Test
  void knowsALoneFileByItsRootKey() {
    assertThat(rootOf("renamed.json", "{\"off_facebook_activity_v2\": []}", true)).contains("");
    assertThat(rootOf("renamed.json", "{\"friends_v2\": []}", true)).contains("");
    assertThat(rootOf("renamed.json", "{\"friends\": []}", true)).isEmpty();
    assertThat(rootOf("renamed.json", "{\"profile_user\": []}", true)).isEmpty();
  }

  private static Optional<String> rootOf(String... paths) {
    var entries = Stream.of(paths).map(path -> outline(path, "")).toList();
    return new Facebook()
        .signature()
        .match(OutlineIndex.of(entries), false)
        .map(Signature.Match::root);
  }

  private static Optional<String> rootOf(String path, String content, boolean readContent) {
    var entries = Stream.of(outline(path, content)).toList();
    return new Facebook()
        .signature()
        .match(OutlineIndex.of(entries), readContent)
        .map(Signature.Match::root);
  }

  private static Outline outline(String path, String content) {
    return new Outline(
        PathNames.normal(path), () -> Head.of(content.getBytes(StandardCharsets.UTF_8)));
  }
}
