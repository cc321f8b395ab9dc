package verso.platform.x;

import static verso.platform.x.Wrapped.files;
import static verso.platform.x.Wrapped.rule;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Direct messages, and talks with the assistant Grok. */
final class Messages {
  private Messages() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(
                files(
                    "direct-messages",
                    "direct-message",
                    "direct-messages-group",
                    "direct-message-group",
                    "direct-messages-groups"))
            .orRootKey("dmConversation")
            .each("/*/dmConversation/messages", Messages::event)
            // What is left of a conversation is its number, which every message carries.
            .ignoringRest()
            .named("direct messages"),
        rule("talks with Grok", Messages::grok, "grok-chat-item", "grok-chat-items"));
  }

  /** An event of a conversation: one member, named after what happened. */
  private static Stream<Trace> event(Row row) {
    return row.members().stream()
        .flatMap(event ->
            switch (event.getKey()) {
              case "messageCreate", "welcomeMessageCreate" -> message(event.getValue());
              case "reactionCreate" -> reaction(event.getValue());
              default -> change(event.getKey(), event.getValue());
            });
  }

  private static Stream<Trace> message(Row row) {
    TraceBuilder trace =
        row.trace(Kind.MESSAGE, Origin.OBSERVED, row.text("text"))
            .when(row.time("createdAt"))
            .detail("thread", row.contextText("conversationId"))
            .detail("author", row.text("senderId"))
            .detail("recipient", row.text("recipientId").replaceFirst("^0$", ""))
            .detail("messageId", row.text("id"));
    row.each("urls").forEach(url -> trace.detail("url", url.firstOf("expanded", "url")));
    row.each("mediaUrls").forEach(url -> trace.detail("media", url.text()));
    for (Row reaction : row.each("reactions")) {
      trace.detail("reaction", reaction.text("reactionKey"));
    }
    return trace.stream();
  }

  private static Stream<Trace> reaction(Row row) {
    return row
        .trace(Kind.REACTION, Origin.OBSERVED, row.text("reactionKey"))
        .when(row.time("createdAt"))
        .detail("thread", row.contextText("conversationId"))
        .detail("author", row.text("senderId"))
        .stream();
  }

  /** Someone joined, left or renamed a group. */
  private static Stream<Trace> change(String action, Row row) {
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, row.text("name"))
        .when(row.time("createdAt"))
        .detail("action", action)
        .detail("thread", row.contextText("conversationId"))
        .detail("author", row.firstOf("initiatingUserId", "initiatingUser"))
        .stream();
  }

  /** A line of a talk with Grok; its sender is an object, or its bare name in some archives. */
  private static Stream<Trace> grok(Row row) {
    String sender = row.firstOf("sender");
    if (sender.isEmpty()) {
      sender = row.part("sender").firstOf("originalName", "name");
    }
    boolean isQuestion = sender.equalsIgnoreCase("user");
    return row
        .trace(Kind.MESSAGE, isQuestion ? Origin.OBSERVED : Origin.SHOWN, row.text("message"))
        .when(row.time("createdAt"))
        .detail("thread", row.text("chatId"))
        .detail("direction", isQuestion ? "sent" : "received")
        .detail("author", sender)
        .stream();
  }
}
