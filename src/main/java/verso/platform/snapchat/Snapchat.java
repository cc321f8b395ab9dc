package verso.platform.snapchat;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Signature;

/** Snapchat: what it guesses about a person, where it thinks they live, and whom they snap. */
public final class Snapchat implements Platform {

  @Override
  public String id() {
    return "snapchat";
  }

  @Override
  public String name() {
    return "Snapchat";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf(
            "mydata~*/json/*.json",
            "mydata~*/html/*.html",
            "json/snap_history.json",
            "json/snapchat_ai.json",
            "json/snapchat_plus.json",
            "json/snap_map_places_history.json",
            "json/memories_history.json",
            "html/snap_history.html",
            "html/snapchat_ai.html",
            "html/snapchat_plus.html",
            "html/memories_history.html",
            "html/chat_history/subpage_*.html",
            "memories_history.json",
            "memories_history.html")
        .or(Signature.atLeast(3, names("json")))
        .or(Signature.atLeast(3, names("html")))
        .or(Signature.allKeys("App Profile", "Demographics"))
        .or(Signature.allKeys("Basic Information", "Device Information", "Login History"))
        .or(Signature.keys("My AI Content", "Snap Map Places History", "Sent Snap History"))
        .or(Signature.keys("Discover Search History", "Friend and Public Story Views"))
        .or(Signature.keys("Snap Inc. Terms of Service", "Cameos Selfie"))
        .or(Signature.allKeys("Saved Media", "Media Download Url"))
        .or(Signature.allKeys("Outgoing Calls", "Completed Calls"))
        .or(Signature.allKeys("Connected Applications", "Permissions"))
        .or(Signature.allKeys("Statistics", "Snapscore"))
        .or(Signature.allKeys("Frequent Locations", "Latest Location"))
        .or(Signature.allKeys("Friends", "Friend Requests Sent", "Blocked Users"))
        .or(Signature.keys("Created(microseconds)", "Received Saved Chat History"))
        .or(Signature.content("a page of Snapchat's profile", Snapchat::isProfilePage));
  }

  private static String[] names(String type) {
    return Stream.of(
            "account",
            "account_history",
            "bitmoji",
            "cameos_metadata",
            "chat_history",
            "connected_apps",
            "friends",
            "location_history",
            "ranking",
            "story_history",
            "talk_history",
            "user_profile")
        .map(name -> type + "/" + name + "." + type)
        .toArray(String[]::new);
  }

  private static boolean isProfilePage(Head head) {
    return head.isHtml() && head.contains("Cohort Age") && head.contains("Derived Ad Demographic");
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Advertising.rules(),
            Places.rules(),
            Talk.rules(),
            Activity.rules(),
            Account.rules(),
            List.of(
                FileRule.ignored(
                    "A table of contents",
                    "index.html",
                    "html/index.html",
                    "html/chat_history/index.html",
                    "html/snap_history/index.html")))
        .flatMap(List::stream)
        .toList();
  }
}
