package verso.platform.claude;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Claude: conversations as lists of messages, projects, and what it remembers. */
public final class Claude implements Platform {
  private static final Set<String> OWN = Set.of("human", "user");

  private static final RowMapping CONVERSATION =
      RowMapping.of(Kind.VIEW, Origin.OBSERVED, "name")
          .utc("created_at")
          .fixed("category", "conversation")
          .text("summary")
          .rest();

  private static final RowMapping PROJECT =
      RowMapping.of(Kind.DOCUMENT, Origin.DECLARED, "name")
          .utc("created_at")
          .fixed("category", "project")
          .text("description", "prompt_template")
          .rest();

  @Override
  public String id() {
    return "claude";
  }

  @Override
  public String name() {
    return "Claude";
  }

  @Override
  public Signature signature() {
    return Signature.atLeast(
            3,
            "conversations.json",
            "conversations-#.json",
            "users.json",
            "projects.json",
            "memories.json")
        .or(Signature.anyOf("data-*-batch-#/conversations*.json"))
        .or(Signature.keys("conversations_memory"))
        .or(Signature.keys("chat_messages"))
        .or(Signature.allKeys("prompt_template", "docs"))
        .or(Signature.allKeys("uuid", "full_name", "email_address"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("memories.json").at("", Claude::memories).named("memories"),
        FileRule.json("conversations.json", "conversations-#.json", "conversations_#.json")
            .orRootKey("chat_messages")
            .each("/**/chat_messages", Claude::message)
            .elsewhere(CONVERSATION)
            .named("conversations"),
        FileRule.json("projects.json", "projects/*.json")
            .orRootKey("prompt_template")
            .each("", PROJECT)
            .named("projects"),
        FileRule.json("users.json").each("", AccountFields.declared()).named("account"));
  }

  /** Texts about the person that Claude wrote for itself, whatever the shape around them. */
  private static Stream<Trace> memories(Row row) {
    return row.scalars().stream()
        .filter(scalar -> !isBookkeeping(scalar.getKey()))
        .flatMap(scalar ->
            scalar
                .getValue()
                .field(Kind.DEMOGRAPHIC, Origin.INFERRED, "memory", scalar.getValue().text()));
  }

  private static boolean isBookkeeping(String key) {
    return key.endsWith("uuid") || key.endsWith("id") || key.endsWith("_at");
  }

  /** The person's own words; or an answer, which proves nothing about the person. */
  private static Stream<Trace> message(Row row) {
    boolean isOwn = OWN.contains(row.firstOf("sender"));
    List<Row> files = Stream.of("attachments", "files").flatMap(m -> row.each(m).stream()).toList();
    String words = words(row);
    if (words.isEmpty() && files.isEmpty()) {
      return Stream.empty();
    }
    Moment time = row.firstUtc("created_at");
    TraceBuilder trace =
        row.trace(Kind.MESSAGE, isOwn ? Origin.OBSERVED : Origin.SHOWN, words)
            .when(time)
            .detail("direction", isOwn ? "sent" : "received")
            .detail("counterpart", "Claude")
            .detail("thread", row.contextText("name"));
    for (Row file : files) {
      trace.detail("attachment", file.firstOf("file_name", "name"));
      trace.text(file.firstOf("extracted_content"));
    }
    return trace.stream();
  }

  /** The text; or, where it is empty, what the blocks of the content say, the inner ones too. */
  private static String words(Row row) {
    String text = row.firstOf("text");
    return text.isEmpty()
        ? row.each("content").stream()
            .flatMap(block -> Stream.concat(Stream.of(block), block.each("content").stream()))
            .map(block -> block.firstOf("text", "thinking", "input/query"))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining("\n"))
        : text;
  }
}
