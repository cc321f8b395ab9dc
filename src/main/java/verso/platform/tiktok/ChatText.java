package verso.platform.tiktok;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Timestamp;
import verso.format.Timestamps;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * A chat in the text variant: a line that names it, {@code >>> Chat History with bo_sample::}, then
 * one line per message, {@code 2024-05-05 10:00:00 UTC ada_example: Look at this}. Its form is told
 * by people, not confirmed: a line that is neither becomes text of the message before it.
 */
final class ChatText {
  private static final Pattern CHAT = Pattern.compile("^\\W*Chat History with\\s+(.+?):*\\s*$");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?: UTC)?)\\s+([^:]+?):+\\s*(.*)$");

  private ChatText() {}

  /** The messages in a record that has no fields of its own. */
  static Stream<Trace> messages(Row row) {
    var messages = new ArrayList<TraceBuilder>();
    String chat = "";
    for (String line : row.value().allText().lines().toList()) {
      Matcher named = CHAT.matcher(line);
      if (named.matches()) {
        chat = named.group(1);
      } else {
        add(row, chat, line, messages);
      }
    }
    return messages.stream().map(TraceBuilder::build);
  }

  private static void add(Row row, String chat, String line, List<TraceBuilder> messages) {
    Matcher message = MESSAGE.matcher(line);
    if (message.matches()) {
      messages.add(
          row.trace(Kind.MESSAGE, Origin.OBSERVED, message.group(3))
              .when(Row.moment(Timestamps.parse(message.group(1)).map(Timestamp::asUtc)))
              .detail("author", message.group(2))
              .detail("counterpart", chat)
              .detail("direction", chat.isEmpty() ? "" : direction(message.group(2), chat))
              .detail("thread", chat));
    } else if (messages.isEmpty()) {
      messages.add(row.trace(Kind.MESSAGE, Origin.OBSERVED, line).detail("thread", chat));
    } else {
      messages.getLast().text(line);
    }
  }

  private static String direction(String author, String chat) {
    return author.equals(chat) ? "received" : "sent";
  }
}
