package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.LabelledMapping.one;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.POST;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledRow;
import verso.platform.MetaRecords;
import verso.platform.TwinRule;
import verso.trace.Trace;

/** {@code media} and {@code content}: what the person published, and where the camera was. */
final class Publications {
  private Publications() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        posts("posts", ""),
        posts("stories", "ig_stories"),
        posts("reels", "ig_reels_media"),
        posts("igtv_videos", "ig_igtv_media"),
        posts("archived_posts", "ig_archived_post_media"),
        posts("profile_photos", "ig_profile_picture"),
        posts("recently_deleted_content", "ig_recently_deleted_media"),
        posts("other_content", "ig_other_media"),
        twin("reposts").ownKey("profile_media_reposts").each(Publications::repost).named("reposts"),
        twin("avatar_items")
            .ownKey("ig_avatar_marketplace_avatar_items")
            .each(one(OTHER, OBSERVED, "item"))
            .named("avatar items"),
        twin("subscriptions/*").each(fields(OTHER, OBSERVED)).named("subscriptions"));
  }

  private static List<FileRule> posts(String file, String key) {
    TwinRule rule = twin("media/" + file, "content/" + file);
    return (key.isEmpty() ? rule : rule.ownKey(key))
        .each(MetaRecords.published(file.replace('_', ' ')))
        .named(file.replace('_', ' '));
  }

  private static Stream<Trace> repost(LabelledRow row) {
    return row
        .trace(POST, DECLARED, row.main("text", "caption"))
        .when(row.time("time of repost"))
        .detail("category", "reposts")
        .detail("url", row.href())
        .stream();
  }
}
