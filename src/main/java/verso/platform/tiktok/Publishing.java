package verso.platform.tiktok;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Videos posted, comments, messages, live shows, reviews of places. */
final class Publishing {
  private Publishing() {}

  static List<Section> sections() {
    return List.of(
        Section.list("posts", Publishing::posted, "Posts/VideoList", "Videos/VideoList")
            .inText("Post", "Posts", "Videos"),
        Section.list(
                "deleted posts",
                Publishing::deleted,
                "Recently Deleted Posts/PostList",
                "RecentlyDeletedPosts/PostList")
            .inText("Recently Deleted Posts"),
        Section.list("comments", Publishing::commented, "CommentsList").inText("Comments"),
        Section.list(
                "messages",
                Publishing::message,
                "Direct Message/Direct Messages/ChatHistory/*",
                "Direct Messages/Chat History/ChatHistory/*",
                "Group Chat/GroupChat/*")
            .inText("Direct Messages", "Group Chat"),
        Section.list("talks with Tako", Publishing::tako, "TakoChatHistoryList"),
        Section.list("live shows", Publishing::wentLive, "GoLiveList").inText("Go Live History"),
        Section.list("reviews of places", Publishing::reviewed, "ReviewsList")
            .inText("Location Reviews"));
  }

  private static Stream<Trace> posted(Row row) {
    return post(row).stream();
  }

  private static Stream<Trace> deleted(Row row) {
    return post(row)
        .detail("status", "deleted")
        .detail("deleted", row.firstOf("DateDeleted"))
        .stream();
  }

  private static TraceBuilder post(Row row) {
    String title = row.firstOf("Title");
    return row.trace(Kind.POST, Origin.OBSERVED, title.isEmpty() ? row.firstOf("Link") : title)
        .when(Records.date(row))
        .text(row.firstOf("AddYoursText"))
        .detail("url", row.firstOf("Link"))
        .detail("likes", row.firstOf("Likes"))
        .detail("sound", row.firstOf("Sound"))
        .detail("place", row.firstOf("Location"))
        .detail("audience", row.firstOf("WhoCanView"))
        .detail("aiGenerated", row.firstOf("AIGeneratedContent"));
  }

  private static Stream<Trace> commented(Row row) {
    return Records.event(row, Kind.COMMENT, "commented", row.firstOf("Comment"))
        .detail("url", row.firstOf("url", "originalPostUrl", "original post link"))
        .detail("picture", row.firstOf("photo"))
        .detail("sticker", row.firstOf("sticker"))
        .stream();
  }

  /** A message; the chat it belongs to is named by the key around the list. */
  private static Stream<Trace> message(Row row) {
    String from = row.firstOf("From");
    if (from.isEmpty() && row.has("text")) {
      return ChatText.messages(row);
    }
    String chat = chat(row);
    boolean isGroup = row.keys().contains("GroupChat");
    String direction = from.equals(chat) ? "received" : "sent";
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, row.firstOf("Content", "Comment"))
        .when(Records.date(row))
        .detail("author", from)
        .detail("counterpart", isGroup ? "" : chat)
        .detail("direction", isGroup || chat.isEmpty() ? "" : direction)
        .detail("thread", chat)
        .stream();
  }

  /** {@code Chat History with bo_sample:} names the other person, or the group. */
  private static String chat(Row row) {
    List<String> keys = row.keys();
    if (keys.size() < 2) {
      return row.firstOf("Chat", "Chat History with");
    }
    return keys.get(keys.size() - 2)
        .replaceFirst("(?i)^(?:group )?chat history with\\s+", "")
        .replaceFirst(":+\\s*$", "");
  }

  /** A talk with the assistant Tako. What a message holds is not documented: all of its texts. */
  private static Stream<Trace> tako(Row row) {
    String title = row.firstOf("Chat Title");
    return row.each("Messages").stream()
        .map(message ->
            message
                .trace(Kind.MESSAGE, Origin.OBSERVED, message.value().like("Content").allText())
                .when(Records.date(message))
                .detail("author", message.firstOf("From", "Role", "Sender"))
                .detail("counterpart", "Tako")
                .detail("thread", title)
                .build());
  }

  private static Stream<Trace> wentLive(Row row) {
    return row
        .trace(Kind.POST, Origin.OBSERVED, row.firstOf("RoomTitle", "RoomId"))
        .when(row.firstUtc("LiveStartTime"))
        .detail("category", "live video")
        .detail("endTime", row.firstOf("LiveEndTime"))
        .detail("duration", row.firstOf("LiveDuration"))
        .detail("url", row.firstOf("ReplayUrl"))
        .detail("views", row.firstOf("TotalView"))
        .detail("likes", row.firstOf("TotalLike"))
        .detail("amount", row.firstOf("TotalEarning"))
        .stream();
  }

  private static Stream<Trace> reviewed(Row row) {
    return row
        .trace(Kind.COMMENT, Origin.OBSERVED, row.firstOf("PlaceName"))
        .when(Records.date(row))
        .text(row.firstOf("ReviewText"))
        .detail("category", "review of a place")
        .detail("rating", row.firstOf("Rating"))
        .detail("status", row.firstOf("Status"))
        .stream();
  }
}
