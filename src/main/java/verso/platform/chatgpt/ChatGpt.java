package verso.platform.chatgpt;

import java.util.List;
import java.util.stream.Stream;
import verso.format.EmbeddedJson;
import verso.format.Value;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** ChatGPT: conversations as trees of messages, and what the person told it about themselves. */
public final class ChatGpt implements Platform {
  private static final RowMapping CONVERSATION =
      RowMapping.of(Kind.VIEW, Origin.OBSERVED, "title")
          .time("create_time")
          .fixed("category", "conversation")
          .detail("app", "gizmo_id")
          .detail("model", "default_model_slug")
          .rest();

  private static final RowMapping SHARED =
      RowMapping.of(Kind.POST, Origin.OBSERVED, "title")
          .asOfExport()
          .time("create_time")
          .fixed("category", "shared conversation")
          .detail("anonymous", "is_anonymous")
          .rest();

  private static final RowMapping COMPARISON =
      RowMapping.of(Kind.REACTION, Origin.DECLARED, "choice", "selected", "preferred", "rating")
          .utc("create_time", "created_at")
          .rest();

  private static final RowMapping UPLOAD =
      RowMapping.of(Kind.DOCUMENT, Origin.OBSERVED, "file_name", "name", "title")
          .asOfExport()
          .utc("create_time", "created_at")
          .rest()
          .or(ChatGpt::fileNames);

  @Override
  public String id() {
    return "chatgpt";
  }

  @Override
  public String name() {
    return "ChatGPT";
  }

  @Override
  public Signature signature() {
    return Signature.anyOf("message_feedback.json", "model_comparisons.json")
        .or(
            Signature.atLeast(
                3,
                "conversations.json",
                "conversations-#.json",
                "shared_conversations.json",
                "export_manifest.json",
                "user.json",
                "user_settings.json",
                "chat.html",
                "library_files.json",
                "conversation_asset_file_names.json"))
        .or(Signature.allKeys("mapping", "create_time"))
        .or(Signature.allKeys("conversation_id", "is_anonymous"))
        .or(Signature.allKeys("training_allowed", "memory_enabled"))
        .or(Signature.keys("chatgpt_plus_user"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("ads.json").at("", ChatGptAds::read).named("advertising"),
        FileRule.json("conversations.json", "conversations-#.json", "conversations_#.json")
            .orRootKey("mapping")
            .at("/**/mapping/*", ChatGptMessage::read)
            .elsewhere(CONVERSATION)
            .named("conversations"),
        FileRule.json("user.json")
            .orRootKey("chatgpt_plus_user")
            .each("", AccountFields.declared())
            .named("account"),
        FileRule.json("user_settings.json").each("", AccountFields.settings()).named("settings"),
        FileRule.json("shared_conversations.json")
            .orRootKey("is_anonymous")
            .each("", SHARED)
            .named("shared conversations"),
        FileRule.json("message_feedback.json").each("", ChatGpt::feedback).named("feedback"),
        FileRule.json("model_comparisons.json").each("", COMPARISON).named("model comparisons"),
        FileRule.json("library_files.json", "conversation_asset_file_names.json")
            .each("", UPLOAD)
            .named("uploaded files"),
        FileRule.ignored("The list of the archive's own files", "export_manifest.json"),
        FileRule.ignored("The same conversations once more, to look at", "chat.html"));
  }

  /** A thumb, up or down; what was said with it is JSON in a text. */
  private static Stream<Trace> feedback(Row row) {
    String content = row.firstOf("content");
    Value said = EmbeddedJson.parse(content);
    return row
        .trace(Kind.REACTION, Origin.DECLARED, row.firstOf("rating"))
        .when(row.firstUtc("create_time"))
        .text(said == Value.NOTHING ? content : said.allText())
        .detail("conversation", row.firstOf("conversation_id"))
        .stream();
  }

  /** An object that only says which asset has which name. */
  private static Stream<Trace> fileNames(Row row) {
    return row.scalars().stream()
        .flatMap(file ->
            row
                .part(file.getKey())
                .trace(Kind.DOCUMENT, Origin.OBSERVED, file.getValue().text())
                .detail("file", file.getKey())
                .when(row.exported())
                .stream());
  }
}
