package verso.platform.x;

import static verso.platform.x.Wrapped.files;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** X, formerly Twitter: the only export that says why, for every single ad shown. */
public final class X implements Platform {
  private static final String VIEWER = "X's viewer of the archive";

  @Override
  public String id() {
    return "x";
  }

  @Override
  public String name() {
    return "X";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "data/ad-impressions.js",
            "data/ad-engagements.js",
            "data/personalization.js",
            "data/tweets.js",
            "data/tweet.js",
            "data/js/tweet_index.js",
            "data/js/user_details.js",
            "data/js/tweets/*.js",
            "ad-impressions.js",
            "ad-engagements.js",
            "direct-message-group.js")
        .or(Signature.columns("tweet_id", "in_reply_to_status_id"))
        .or(Signature.keys("p13nData", "adsUserData", "dmConversation"))
        .or(Signature.content("a variable of the viewer of X", X::isAssignment));
  }

  /** A variable of X's viewer; the first name is current, the last one from before 2019. */
  private static boolean isAssignment(Head head) {
    return head.contains("window.YTD.")
        || head.contains("window.__THAR_CONFIG")
        || head.contains("Grailbird.data.");
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            ignored(),
            Ads.rules(),
            Personalization.rules(),
            Account.rules(),
            Devices.rules(),
            Posts.rules(),
            Messages.rules(),
            Network.rules(),
            Periscope.rules(),
            leftToTheGenericReader(),
            List.of(FileRule.ignored(VIEWER, "js/**")))
        .flatMap(List::stream)
        .toList();
  }

  /** Known by name only: never seen filled, so each record is kept as it is. */
  private static List<FileRule> leftToTheGenericReader() {
    return List.of(
        FileRule.json(
                files(
                    "ads-revenue-sharing",
                    "catalog-item",
                    "commerce-catalog",
                    "product-drop",
                    "product-set",
                    "shop-module",
                    "shopify-account",
                    "twitter-shop"))
            .named("selling"),
        FileRule.json(
                files(
                    "audio-video-calls-in-dm",
                    "audio-video-calls-in-dm-recipient-sessions",
                    "spaces-metadata",
                    "twitter-circle",
                    "twitter-circle-member",
                    "twitter-circle-tweet",
                    "reply-prompt",
                    "article-metadata",
                    "community-note-batsignal",
                    "community-note-tombstone"))
            .named("other activity"));
  }

  /** Some files of the viewer have names of data files, so these rules come first. */
  private static List<FileRule> ignored() {
    return List.of(
        FileRule.ignored(
            VIEWER, "your archive.html", "index.html", "assets/**", "css/**", "img/**", "lib/**"),
        FileRule.ignored(
            "repeats the messages without their texts",
            files("direct-message-headers", "direct-message-group-headers")),
        FileRule.ignored(
            "repeats the posts without their texts",
            files("tweet-headers", "deleted-tweet-headers")),
        FileRule.ignored("index of the monthly files beside it", "data/js/tweet_index.js"),
        FileRule.ignored("X's description of the files", "readme.txt"));
  }
}
