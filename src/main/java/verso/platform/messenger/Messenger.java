package verso.platform.messenger;

import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.MESSAGE;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.Signature;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Messenger's encrypted conversations: a JSON file each, named after who is in it. */
public final class Messenger implements Platform {
  private static final String PEOPLE = "participants";
  private static final String NOT_LOADED = "Failed to download";
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  @Override
  public String id() {
    return "messenger";
  }

  @Override
  public String name() {
    return "Messenger";
  }

  /** Files are named after people, so only their keys tell; Facebook's own say timestamp_ms. */
  @Override
  public Signature signature() {
    return Signature.content(
        "the keys participants and threadName, or senderName and timestamp",
        Messenger::isConversation);
  }

  private static boolean isConversation(Head head) {
    Set<String> keys = head.keys();
    return keys.contains(PEOPLE)
        && !keys.contains("timestampms")
        && (keys.contains("threadname") || keys.containsAll(Set.of("sendername", "timestamp")));
  }

  @Override
  public boolean writesMojibake() {
    return true;
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.json()
            .context("/" + PEOPLE)
            .each("/messages", Messenger::message)
            .elsewhere(Messenger::people)
            .orBeginning(Messenger::isConversation)
            .repaired()
            .named("conversation"));
  }

  private static Stream<Trace> message(Row row) {
    List<String> people = row.context().get(PEOPLE).leaves();
    String author = row.firstOf("senderName", "sender");
    boolean isOwn = !people.isEmpty() && people.getFirst().equals(author);
    String text = row.firstOf("text", "content");
    Matcher link = WEB.matcher(text);
    String url = link.find() ? link.group() : "";
    String type = row.text("type");
    TraceBuilder trace =
        row.trace(MESSAGE, OBSERVED, text)
            .when(row.utc("timestamp"))
            .detail("author", author)
            .detail("thread", thread(row))
            .detail("counterpart", people.size() == 2 ? people.getLast() : "")
            .detail("direction", people.isEmpty() ? "" : isOwn ? "sent" : "received")
            .detail("category", type.equals("text") ? "" : type)
            .detail("status", row.text("isUnsent").equals("true") ? "unsent" : "")
            .detail("url", url.equals(text) ? "" : url);
    row.each("media").forEach(medium -> trace.detail("attachment", file(medium.text("uri"))));
    row.each("reactions").forEach(r -> trace.detail("reaction", r.firstOf("reaction", "emoji")));
    return trace.stream();
  }

  private static String file(String uri) {
    return uri.contains(NOT_LOADED) ? NOT_LOADED : uri;
  }

  /** The name may follow the messages; then the file, or the people, have to do. */
  private static String thread(Row row) {
    String named = row.contextText("threadName");
    List<String> people = row.context().get(PEOPLE).leaves();
    return named.isEmpty() ? people.stream().skip(1).collect(Collectors.joining(", ")) : named;
  }

  /** Whom the person wrote with. */
  private static Stream<Trace> people(Row row) {
    return row.isWholeFile() && row.has(PEOPLE)
        ? row.each(PEOPLE).stream()
            .skip(1)
            .map(person ->
                person
                    .trace(CONTACT, OBSERVED, person.text())
                    .when(row.exported())
                    .detail("list", "encrypted conversations")
                    .build())
        : GenericMapping.map(row);
  }
}
