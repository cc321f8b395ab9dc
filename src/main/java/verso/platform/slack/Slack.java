package verso.platform.slack;

import static verso.trace.Kind.APP;
import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Slack: what was written in a workspace, who is in it, and which apps were let in. */
public final class Slack implements Platform {
  /** Slack writes links as {@code <https://example.org|words>}. */
  private static final Pattern LINK = Pattern.compile("<(https?://[^|>\\s]+)(?:\\|[^>]*)?>");

  /** What Slack itself reports in a channel. */
  private static final Set<String> NOTICES =
      Set.of(
          "channel_join",
          "channel_leave",
          "channel_name",
          "channel_purpose",
          "channel_topic",
          "channel_archive",
          "channel_unarchive",
          "group_join",
          "group_leave",
          "pinned_item",
          "bot_add",
          "bot_remove",
          "tombstone",
          "channel_canvas_updated");

  private static final Mapping MEMBER =
      RowMapping.of(CONTACT, SUPPLIED, "profile/real_name", "real_name", "name", "id")
          .asOfExport()
          .detail("handle", "name")
          .detail("contact", "profile/email")
          .detail("jobTitle", "profile/title")
          .detail("timeZone", "tz")
          .detail("userId", "id")
          .fixed("list", "members of the workspace");

  /** A channel of the workspace; whether the person is in it, nobody knows. */
  private static final Mapping CHANNEL =
      RowMapping.of(OTHER, OBSERVED, "name", "id")
          .asOfExport()
          .fixed("category", "channel")
          .detail("created", "created")
          .detail("channelId", "id")
          .text("topic/value", "purpose/value");

  private static final Mapping CONVERSATION =
      RowMapping.of(OTHER, OBSERVED, "id").time("created").fixed("category", "conversation").rest();

  /** An app that was let into the workspace, changed, or thrown out. */
  private static final Mapping INTEGRATION =
      RowMapping.of(APP, OBSERVED, "service_type", "app_type", "app_name")
          .time("date")
          .detail("app", "app_name", "app_type")
          .detail("action", "change_type")
          .detail("author", "user_name", "user_id")
          .rest();

  @Override
  public String id() {
    return "slack";
  }

  @Override
  public String name() {
    return "Slack";
  }

  /** Each name is common; three of them, or what one of the files is made of, are Slack's. */
  @Override
  public Signature signature() {
    return Signature.atLeast(
            3,
            "channels.json",
            "users.json",
            "integration_logs.json",
            "dms.json",
            "mpims.json",
            "groups.json",
            "*/#-#-#.json")
        .or(Signature.allKeys("client_msg_id", "user", "ts", "text"))
        .or(Signature.allKeys("user_profile", "user", "ts", "text"))
        .or(Signature.allKeys("subtype", "user", "ts", "text"))
        .or(Signature.allKeys("team_id", "profile", "tz", "is_bot"))
        .or(Signature.allKeys("creator", "members", "topic", "purpose"))
        .or(Signature.allKeys("change_type", "user_id", "user_name", "date"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json("*/#-#-#.json").each("", Slack::message).orRootKey("ts").named("messages"),
        FileRule.json("integration_logs.json")
            .each("", INTEGRATION)
            .orRootKey("change_type")
            .named("apps let in"),
        FileRule.json("users.json", "org_users.json")
            .each("", MEMBER)
            .orRootKey("is_bot")
            .named("members"),
        FileRule.json("channels.json", "groups.json")
            .each("", CHANNEL)
            .orRootKey("purpose")
            .named("channels"),
        FileRule.json("dms.json", "mpims.json").each("", CONVERSATION).named("conversations"));
  }

  private static Stream<Trace> message(Row row) {
    String subtype = row.text("subtype");
    boolean isNotice = NOTICES.contains(subtype);
    Kind kind = isNotice ? OTHER : MESSAGE;
    Matcher link = LINK.matcher(row.text("text"));
    TraceBuilder trace =
        row.trace(kind, OBSERVED, row.text("text"))
            .when(row.utc("ts"))
            .detail("author", row.firstOf("user_profile/real_name", "username", "user", "bot_id"))
            .detail("handle", row.firstOf("user_profile/name"))
            .detail("userId", row.text("user"))
            .detail("thread", channel(row))
            .detail("category", isNotice ? "notice" : subtype)
            .detail("url", link.find() ? link.group(1) : "")
            .detail("status", row.has("edited") ? "edited" : "");
    row.each("files").forEach(f -> trace.detail("attachment", f.firstOf("title", "name")));
    row.each("attachments")
        .forEach(a -> trace.text(a.text("title"), a.firstOf("text", "fallback")));
    row.each("reactions").forEach(r -> trace.detail("reaction", r.text("name")));
    return trace.stream();
  }

  /** The folder that the file of a day lies in bears the name of the channel. */
  private static String channel(Row row) {
    String[] path = row.provenance().path().split("/");
    return path.length < 2 ? "" : path[path.length - 2];
  }
}
