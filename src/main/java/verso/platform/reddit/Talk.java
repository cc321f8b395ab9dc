package verso.platform.reddit;

import static verso.platform.reddit.Reddit.csv;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import verso.platform.FileRule;
import verso.platform.RowMapping;

/** Messages, chats and announcements. */
final class Talk {
  private static final RowMapping MESSAGED =
      RowMapping.of(MESSAGE, OBSERVED, "subject", "message", "body", "permalink")
          .time("date", "created_at", "sent_at")
          .text("body")
          .detail("author", "from", "username", "from_username")
          .detail("to", "to")
          .detail("thread", "thread_id", "channel_name")
          .detail("channel", "subreddit")
          .detail("category", "conversation_type")
          .detail("url", "permalink", "url")
          .detail("ip", "ip");

  private Talk() {}

  static List<FileRule> rules() {
    return List.of(
        csv("messages", MESSAGED, "from", "to", "subject").named("messages"),
        csv("messages_archive", MESSAGED, "from", "to", "subject").named("messages"),
        csv("chat_history", MESSAGED, "message_id", "created_at").named("chats"),
        csv(
                "announcements",
                MESSAGED.fixed("direction", "received"),
                "announcement_id",
                "from_username")
            .named("announcements"));
  }
}
