package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import java.util.stream.Stream;
import verso.format.ActivityHtml;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What was watched, searched and shown on YouTube and YouTube Music. */
final class GoogleYouTube {
  private GoogleYouTube() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(globs("{watch}.json", "{search}.json"))
            .each("", GoogleYouTube::history)
            .named("youtube history"),
        FileRule.file(
                new ActivityHtml(), GoogleActivity::traces, globs("{watch}.html", "{search}.html"))
            .named("youtube history"),
        // Objects of YouTube's programming interface: likes and subscriptions until about 2019.
        FileRule.json(globs("{subscriptions}/*.json"))
            .each("", row -> apiItem(row, Kind.FOLLOW))
            .named("youtube subscriptions"),
        FileRule.json(globs("{playlists}/likes.json"))
            .each("", row -> apiItem(row, Kind.REACTION))
            .named("youtube likes"),
        FileRule.json(globs("{playlists}/*.json"))
            .each("", row -> apiItem(row, Kind.SAVE))
            .named("youtube playlists"));
  }

  /** Whether a record tells of YouTube: by its link, or by its labels where it has none. */
  static boolean isYouTube(Activity activity) {
    return activity.link().isYouTube()
        || (activity.link().isEmpty()
            && (activity.product().startsWith("YouTube")
                || activity.header().startsWith("YouTube")));
  }

  private static Stream<Trace> history(Row row) {
    return row.has("snippet") ? apiItem(row, Kind.VIEW) : GoogleActivity.traces(row);
  }

  /**
   * A record of YouTube. One with {@code details} is an ad that was shown, in the watch history and
   * in the search history alike; it must never count as a video the person chose.
   */
  static Stream<Trace> activity(Activity activity) {
    if (activity.hasDetails()) {
      return ad(activity);
    }
    String path = activity.link().path();
    if (path.startsWith("/results")) {
      return activity.trace(Kind.SEARCH, OBSERVED, activity.query("search_query")).stream();
    }
    Kind kind = kindOf(activity, path);
    boolean isChosen = kind == Kind.FOLLOW || kind == Kind.REACTION || kind == Kind.SAVE;
    return video(activity, kind, isChosen ? DECLARED : OBSERVED).stream();
  }

  private static Kind kindOf(Activity activity, String path) {
    Kind stated = GoogleActivity.kindOf(activity, Kind.OTHER);
    boolean isWatched = stated == Kind.VIEW || stated == Kind.OTHER;
    if (isWatched && isMusic(activity)) {
      return Kind.LISTEN;
    }
    if (stated != Kind.OTHER) {
      return stated;
    }
    boolean isChannel = path.startsWith("/channel/") || path.startsWith("/@");
    // Only acts of the person's own, such as subscribing, are kept without a setting for it.
    return isChannel && !activity.hasControls() ? Kind.FOLLOW : Kind.VIEW;
  }

  private static boolean isMusic(Activity activity) {
    return activity.header().equals("YouTube Music")
        || activity.link().host().equals("music.youtube.com");
  }

  private static TraceBuilder video(Activity activity, Kind kind, Origin origin) {
    Value channel =
        activity.row().value().get("subtitles").asList().stream().findFirst().orElse(Value.NOTHING);
    String action = activity.phrase().action();
    return activity
        .trace(kind, origin, activity.phrase().object())
        .detail("channel", channel.get("name").text())
        .detail("channelUrl", channel.get("url").text())
        .detail("action", action.equals("watched") ? "" : action)
        .text(activity.row().text("description"));
  }

  /**
   * An ad: its title is the advertiser's name for the film; the description has one line for each
   * time it ran, by the clock of the person.
   */
  private static Stream<Trace> ad(Activity activity) {
    String description = activity.row().text("description");
    long views = description.lines().filter(line -> !line.isBlank()).count();
    return video(activity, Kind.AD_IMPRESSION, SHOWN)
        .detail("impressions", views > 1 ? Long.toString(views) : "")
        .stream();
  }

  /** A video or channel as YouTube's programming interface describes it. */
  private static Stream<Trace> apiItem(Row row, Kind kind) {
    Row snippet = row.part("snippet");
    String video = row.text("contentDetails", "videoId");
    String channel = snippet.text("resourceId", "channelId");
    return row
        .trace(kind, kind == Kind.VIEW ? OBSERVED : DECLARED, snippet.text("title"))
        .when(snippet.time("publishedAt"))
        .detail("url", video.isEmpty() ? "" : "https://www.youtube.com/watch?v=" + video)
        .detail("channel", snippet.text("channelTitle"))
        .detail("channelUrl", channel.isEmpty() ? "" : "https://www.youtube.com/channel/" + channel)
        .text(snippet.text("description"))
        .stream();
  }
}
