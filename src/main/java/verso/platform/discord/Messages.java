package verso.platform.discord;

import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Kind.OTHER;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * The person's own messages, the channels they are in, and the servers, which tell of interests.
 */
final class Messages {
  private static final String DIRECT = "Direct Message with ";
  private static final Pattern CHANNEL_FOLDER = Pattern.compile("(?:.*/)?c?(\\d+)/[^/]+");

  private static final RowMapping SERVER =
      RowMapping.of(FOLLOW, OBSERVED, "name")
          .fixed("category", "server")
          .detail("id", "id")
          .asOfExport();

  private Messages() {}

  static List<FileRule> rules() {
    return Stream.concat(messages().stream(), servers().stream()).toList();
  }

  private static List<FileRule> messages() {
    return List.of(
        FileRule.json("c#/messages.json", "messages/#/messages.json", "messages.json")
            .orRootKey("Contents")
            .each("", Messages::message)
            .named("messages"),
        FileRule.file(
                Csv.of("ID", "Timestamp", "Contents", "Attachments"),
                Messages::message,
                "c#/messages.csv",
                "messages/#/messages.csv",
                "messages.csv")
            .named("messages as CSV"),
        FileRule.json("channel.json").at("", Messages::channel).named("channels"));
  }

  private static List<FileRule> servers() {
    return List.of(
        FileRule.json(
                "servers/index.json",
                "serveurs/index.json",
                "server/index.json",
                "servidores/index.json")
            .at("", Messages::serverNames)
            .named("servers"),
        FileRule.json("index.json").at("", Messages::conversations).named("conversations"),
        FileRule.json("guild.json").at("", SERVER).named("servers"),
        FileRule.json("audit-log.json")
            .each("", RowMapping.of(OTHER, OBSERVED, "action", "action_type").rest())
            .named("log of a server"),
        FileRule.json("channels.json")
            .each("", RowMapping.of(OTHER, OBSERVED, "name").rest())
            .named("channels of a server"));
  }

  /**
   * Attachments are addresses with a space between; what stands behind a question mark signs them.
   */
  private static Stream<Trace> message(Row row) {
    String attachments = row.firstOf("Attachments").replaceAll("\\?\\S*", "");
    String said = row.firstOf("Contents");
    String subject = said.isEmpty() ? attachments.split(" ")[0] : said;
    TraceBuilder trace =
        row.trace(MESSAGE, OBSERVED, subject)
            .when(row.firstUtc("Timestamp"))
            .detail("direction", "sent")
            .detail("thread", thread(row));
    for (String address : attachments.split(" ")) {
      trace.detail("attachment", address);
    }
    return trace.stream();
  }

  private static String thread(Row row) {
    Matcher folder = CHANNEL_FOLDER.matcher(row.provenance().path());
    return folder.matches() ? folder.group(1) : "";
  }

  /** A channel with its server; a conversation has recipients instead, numbers all of them. */
  private static Stream<Trace> channel(Row row) {
    String name = row.firstOf("name");
    TraceBuilder trace =
        row.trace(name.isEmpty() ? OTHER : FOLLOW, OBSERVED, name)
            .when(row.exported())
            .detail("category", name.isEmpty() ? "conversation" : "channel")
            .detail("type", row.firstOf("type"))
            .detail("thread", row.firstOf("id"))
            .detail("server", row.firstOf("guild/name"));
    row.each("recipients").forEach(person -> trace.detail("recipient", person.text()));
    return trace.stream();
  }

  /** From a server's number to its name. */
  private static Stream<Trace> serverNames(Row row) {
    return row.members().stream()
        .filter(server -> !server.getValue().text().isEmpty())
        .map(server ->
            server
                .getValue()
                .trace(FOLLOW, OBSERVED, server.getValue().text())
                .when(row.exported())
                .detail("category", "server")
                .detail("id", server.getKey())
                .build());
  }

  /** From a channel's number to {@code Direct Message with bo#0} or {@code general in Server}. */
  private static Stream<Trace> conversations(Row row) {
    return row.members().stream()
        .filter(channel -> !channel.getValue().text().isEmpty())
        .map(channel -> conversation(channel.getValue(), channel.getKey()));
  }

  private static Trace conversation(Row row, String id) {
    String label = row.text();
    TraceBuilder trace =
        label.startsWith(DIRECT)
            ? row.trace(CONTACT, OBSERVED, label.substring(DIRECT.length()).replaceFirst("#0$", ""))
                .detail("status", "direct messages")
            : row.trace(FOLLOW, OBSERVED, label).detail("category", "channel");
    return trace.when(row.exported()).detail("thread", id).build();
  }
}
