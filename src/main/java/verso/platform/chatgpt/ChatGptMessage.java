package verso.platform.chatgpt;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verso.format.Timestamps;
import verso.format.Value;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * One node of the tree that a conversation is. Nodes that ChatGPT hides tell the most: what the
 * person wrote about themselves for every conversation, and what ChatGPT keeps in mind about them.
 */
final class ChatGptMessage {
  /** Members of a content that hold words; in the objects among its parts as well. */
  private static final List<String> WORDS =
      List.of("parts", "text", "content", "result", "thoughts", "summary");

  /** The tool that ChatGPT tells what it wants to keep in mind about the person. */
  private static final String MEMORY = "bio";

  private static final String FENCE = "```";

  /** A memory in the list of all: its number and day come before it. */
  private static final Pattern LISTED =
      Pattern.compile("(?:\\d+\\. )?(?:\\[(\\d{4}-\\d\\d-\\d\\d)]\\. )?(.*)");

  private ChatGptMessage() {}

  /** What a node says; nothing for the root of the tree. */
  static Stream<Trace> read(Row node) {
    Row message = node.part("message");
    Row content = message.part("content");
    return switch (content.text("content_type")) {
      case "user_editable_context" -> instructions(content);
      case "model_editable_context" -> memories(content);
      default ->
          Stream.concat(
              instructions(message.part("metadata", "user_context_message_data")),
              message.text("recipient").equals(MEMORY)
                  ? memory(message, time(message), words(content.value()))
                  : said(message, words(content.value())));
    };
  }

  /** Written by the person for all conversations, and repeated in each: one trace, undated. */
  private static Stream<Trace> instructions(Row row) {
    return Stream.concat(
        row.field(
            Kind.PROFILE,
            Origin.DECLARED,
            "custom instructions about yourself",
            own(row.firstOf("about_user_message", "user_profile"))),
        row.field(
            Kind.PROFILE,
            Origin.DECLARED,
            "custom instructions for answers",
            own(row.firstOf("about_model_message", "user_instructions"))));
  }

  /** The person's own words: around them, between fences, stands how ChatGPT is to take them. */
  private static String own(String words) {
    int from = words.indexOf(FENCE);
    int to = words.lastIndexOf(FENCE);
    return from < to ? words.substring(from + FENCE.length(), to).strip() : words;
  }

  /** All memories at once, one a line. */
  private static Stream<Trace> memories(Row content) {
    String all = content.firstOf("model_set_context", "structured_context", "text");
    return all.lines()
        .map(LISTED::matcher)
        .filter(Matcher::matches)
        .flatMap(line ->
            memory(content, Row.moment(Timestamps.parse(text(line.group(1)))), line.group(2)));
  }

  private static String text(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static Stream<Trace> memory(Row row, Moment time, String words) {
    return words.isBlank()
        ? Stream.empty()
        : row
            .trace(Kind.DEMOGRAPHIC, Origin.INFERRED, words)
            .detail("field", "memory")
            .when(row.exported())
            .when(time)
            .stream();
  }

  /** The person's own words; or an answer, which proves nothing about the person. */
  private static Stream<Trace> said(Row message, String words) {
    String role = message.text("author", "role");
    boolean isOwn = role.equals("user");
    List<Row> files = message.each("metadata", "attachments");
    if (words.isEmpty() && files.isEmpty()) {
      return Stream.empty();
    }
    TraceBuilder trace =
        message
            .trace(Kind.MESSAGE, isOwn ? Origin.OBSERVED : Origin.SHOWN, words)
            .when(time(message))
            .detail("direction", isOwn ? "sent" : "received")
            .detail("counterpart", "ChatGPT")
            .detail("thread", message.contextText("title"))
            .detail("author", isOwn || role.equals("assistant") ? "" : author(message, role))
            .detail("model", message.text("metadata", "model_slug"));
    files.forEach(file -> trace.detail("attachment", file.firstOf("name", "id")));
    return trace.stream();
  }

  private static Moment time(Row message) {
    Moment own = message.time("create_time");
    return own.isKnown() ? own : message.time("update_time");
  }

  private static String author(Row message, String role) {
    String name = message.text("author", "name");
    return name.isEmpty() ? role : name;
  }

  /** All words of a content of any type, its pieces one below the other. */
  private static String words(Value value) {
    return switch (value) {
      case Value.Items(List<Value> pieces) -> joined(pieces.stream());
      case Value.Members object -> joined(WORDS.stream().map(object::get));
      case Value.Text text -> text.text();
      case Value.Number number -> "";
      case Value.Truth truth -> "";
      case Value.Nothing nothing -> "";
    };
  }

  private static String joined(Stream<Value> pieces) {
    return pieces
        .map(ChatGptMessage::words)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
