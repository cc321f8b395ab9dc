package verso.platform.snapchat;

import static verso.trace.Kind.MESSAGE;
import static verso.trace.Origin.OBSERVED;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.MessageCards;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Chats, snaps and calls. Since 2023 a map from the conversation, a user name or the id of a group,
 * to its messages; before, one list of those received and one of those sent.
 */
final class Talk {
  private Talk() {}

  static List<FileRule> rules() {
    var rules =
        new ArrayList<FileRule>(
            List.of(
                FileRule.file(
                        new MessageCards(),
                        Talk::onPage,
                        "chat_history/subpage_*.html",
                        "snap_history/subpage_*.html")
                    .named("chats"),
                FileRule.json("chat_history.json")
                    .orRootKey("IsSender", "Received Saved Chat History")
                    .each("/*", Talk::message)
                    .named("chats"),
                FileRule.json("snap_history.json").each("/*", Talk::message).named("snaps")));
    rules.addAll(Page.of("chat_history").others(Talk::message).named("chats"));
    rules.addAll(Page.of("snap_history").others(Talk::message).named("snaps"));
    rules.addAll(
        Page.of("talk_history")
            .each("Outgoing Calls", call().fixed("direction", "sent"))
            .each("Incoming Calls", call().fixed("direction", "received"))
            .others(call())
            .named("calls"));
    return rules;
  }

  private static RowMapping call() {
    return RowMapping.of(
            MESSAGE, OBSERVED, "Recipient", "Caller", "Username", "Type", "Date & Time")
        .time("Date & Time", "Created", "Date", "Time")
        .fixed("category", "call")
        .detail("counterpart", "Recipient", "Caller", "Username")
        .detail("duration", "Length (sec)", "Length")
        .rest();
  }

  /** A chat or a snap; of a snap nothing but its type is kept. */
  private static Stream<Trace> message(Row row) {
    String from = row.firstOf("From");
    String to = row.firstOf("To");
    boolean isSent = !to.isEmpty() || row.firstOf("IsSender").equals("true");
    String conversation = to.isEmpty() ? conversation(row) : to;
    String type = row.firstOf("Media Type");
    String said = row.firstOf("Content", "Text");
    return trace(
        row, said.isEmpty() ? type : said, from, row.firstTime("Created", "Created(microseconds)"))
        .detail("direction", isSent ? "sent" : "received")
        .detail("counterpart", isSent ? conversation : from)
        .detail("category", type)
        .detail("thread", thread(row, conversation))
        .detail("attachment", row.firstOf("Media IDs"))
        .detail("saved", row.firstOf("IsSaved"))
        .stream();
  }

  /** The name a group gave itself; else the other person. */
  private static String thread(Row row, String conversation) {
    String title = row.firstOf("Conversation Title");
    return title.isEmpty() ? conversation : title;
  }

  /** The key the list of messages stands under, unless it is one of the two lists of old. */
  private static String conversation(Row row) {
    String key = row.keys().isEmpty() ? "" : row.keys().getFirst();
    return key.endsWith(" History") ? "" : key;
  }

  /** A message of a page: the type stands before the words, which media have none of. */
  private static Stream<Trace> onPage(Row row) {
    List<String> lines = row.value().get("lines").asList().stream().map(Value::text).toList();
    String type = lines.isEmpty() ? "" : lines.getFirst();
    String said = lines.stream().skip(1).collect(Collectors.joining("\n"));
    return trace(row, said.isEmpty() ? type : said, row.text("from"), row.time("time"))
        .detail("category", type)
        .detail("thread", row.contextText("title"))
        .stream();
  }

  /** JSON and pages of one export share no more than the sender, the second and the words. */
  private static TraceBuilder trace(Row row, String said, String from, Moment time) {
    TraceBuilder trace = row.trace(Kind.MESSAGE, OBSERVED, said).when(time).detail("author", from);
    return time.isKnown() && !from.isEmpty()
        ? trace.identifiedBy("chat", from, time.instant().toString(), said)
        : trace;
  }
}
