package verso.platform.instagram;

import static verso.platform.LabelledMapping.fields;
import static verso.platform.LabelledMapping.one;
import static verso.platform.TwinRule.twin;
import static verso.trace.Kind.OTHER;
import static verso.trace.Kind.PLACE;
import static verso.trace.Kind.POST;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.LabelledMapping;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.platform.TwinRule;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

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
        .each(published(file.replace('_', ' ')))
        .named(file.replace('_', ' '));
  }

  /** The caption stands on the post where it has several pictures, else on the picture. */
  static LabelledMapping published(String category) {
    return row -> {
      List<Row> media = row.row().has("media") ? row.row().each("media") : List.of(row.row());
      return row.row().has("label_values") || !row.row().has("media") && !row.row().has("uri")
          ? page(row, category)
          : Stream.concat(post(row, media, category), media.stream().flatMap(Publications::place));
    };
  }

  private static Stream<Trace> post(LabelledRow row, List<Row> media, String category) {
    String caption =
        Stream.concat(Stream.of(row.title()), media.stream().map(medium -> medium.text("title")))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    TraceBuilder trace = row.row().trace(POST, OBSERVED, caption).detail("category", category);
    media.forEach(medium -> trace.when(medium.utc("creation_timestamp")));
    trace.when(row.row().utc("creation_timestamp"));
    media.stream().skip(1).map(medium -> medium.text("title")).forEach(trace::text);
    media.forEach(medium -> trace.detail("attachment", medium.text("uri")));
    media.stream().limit(1).forEach(m -> trace.detail("app", app(m)));
    return trace.stream();
  }

  private static String app(Row medium) {
    return medium.text("cross_post_source", "source_app");
  }

  /** The same from a page, or from a labelled record: texts, then the date, then the pictures. */
  private static Stream<Trace> page(LabelledRow row, String category) {
    List<String> texts = row.list();
    String caption = row.title().isEmpty() ? row.main("caption", "text") : row.title();
    TraceBuilder trace = row.trace(POST, OBSERVED, caption).detail("category", category);
    texts.stream().filter(text -> !text.equals(caption)).forEach(trace::text);
    row.record().media().forEach(uri -> trace.detail("attachment", uri));
    return trace.detail("url", row.href()).stream();
  }

  /** Where a picture was taken, as the camera wrote it; the lists of camera facts may be nested. */
  private static Stream<Trace> place(Row medium) {
    return Stream.of("photo_metadata", "video_metadata")
        .flatMap(kind -> medium.each("media_metadata", kind, "exif_data").stream())
        .flatMap(facts -> facts.has("latitude") ? Stream.of(facts) : facts.each().stream())
        .filter(facts -> facts.has("latitude") && facts.has("longitude"))
        .limit(1)
        .map(facts ->
            facts
                .trace(PLACE, OBSERVED, "")
                .when(medium.utc("creation_timestamp"))
                .detail("latitude", facts.text("latitude"))
                .detail("longitude", facts.text("longitude"))
                .detail("placeType", "photo")
                .build());
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
