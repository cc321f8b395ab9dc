package verso.platform.her;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Her: a folder of CSV files about a profile and the people liked, skipped and written to. */
public final class Her implements Platform {
  private static final Pattern POSITION =
      Pattern.compile("(-?\\d{1,2}\\.\\d+)\\s*,\\s*(-?\\d{1,3}\\.\\d+)");

  private static final RowMapping REPORT =
      RowMapping.of(Kind.REACTION, Origin.OBSERVED, "Name", "Reported type")
          .utc("Reported at")
          .fixed("action", "report")
          .detail("reason", "Reason")
          .rest();

  /** Somebody else did something; the misspelt column is Her's own. */
  private static final RowMapping NOTIFICATION =
      RowMapping.of(Kind.CONTACT, Origin.SUPPLIED, "Sender", "Notification type")
          .utc("Notifcation sent at", "Notification sent at")
          .detail("action", "Notification type")
          .rest();

  @Override
  public String id() {
    return "her";
  }

  @Override
  public String name() {
    return "Her";
  }

  @Override
  public Signature signature() {
    return Signature.atLeast(2, "liked.csv", "skipped.csv")
        .or(Signature.columns("Last used filters", "Push notifications enabled"))
        .or(Signature.columns("Name", "Matched", "Liked at"))
        .or(Signature.columns("Conversation", "Message Sent At"))
        .or(Signature.columns("Sender", "Notification type", "Notifcation sent at"));
  }

  @Override
  public List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.of("Full name", "Last used filters"), Her::profile, "profiles.csv")
            .orContaining("Last used filters")
            .named("profile"),
        FileRule.file(Csv.of("Name", "Liked at"), person("like", "Liked at"), "liked.csv")
            .orContaining("Liked at")
            .named("people liked"),
        FileRule.file(Csv.of("Name", "Skipped at"), person("skip", "Skipped at"), "skipped.csv")
            .named("people skipped"),
        FileRule.file(Csv.of("Name", "Blocked at"), person("block", "Blocked at"), "blocked.csv")
            .named("people blocked"),
        FileRule.file(Csv.of("Reported type", "Reported at"), REPORT, "reported.csv")
            .named("people reported"),
        FileRule.file(Csv.of("Conversation", "Message Sent At"), Her::message, "messages.csv")
            .orContaining("Message Sent At")
            .named("messages"),
        FileRule.file(Csv.of("Sender", "Notification type"), NOTIFICATION, "notifications.csv")
            .orContaining("Notifcation sent at")
            .named("notifications"));
  }

  private static Mapping person(String action, String time) {
    return RowMapping.of(Kind.REACTION, Origin.OBSERVED, "Name")
        .utc(time, "Created at", "Date")
        .fixed("action", action)
        .detail("matched", "Matched")
        .rest();
  }

  /** Fields, whatever their columns; a position is a place, wherever it stands. */
  private static Stream<Trace> profile(Row row) {
    Stream<Trace> fields =
        AccountFields.declared().map(row).filter(trace -> !isPosition(trace.subject()));
    Stream<Trace> places =
        row.members().stream().flatMap(member -> place(member.getKey(), member.getValue()));
    return Stream.concat(fields, places);
  }

  private static boolean isPosition(String text) {
    return POSITION.matcher(text).matches();
  }

  private static Stream<Trace> place(String column, Row cell) {
    Matcher position = POSITION.matcher(cell.text());
    return position.matches()
        ? cell
            .trace(Kind.PLACE, Origin.OBSERVED, "")
            .detail("placeType", column)
            .detail("latitude", position.group(1))
            .detail("longitude", position.group(2))
            .when(cell.exported())
            .stream()
        : Stream.empty();
  }

  /** Conversations go by the other person's name. */
  private static Stream<Trace> message(Row row) {
    String sender = row.firstOf("Sender");
    String conversation = row.firstOf("Conversation");
    boolean isReceived = sender.equals(conversation);
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, row.firstOf("Message"))
        .when(row.firstUtc("Message Sent At"))
        .detail("author", sender)
        .detail("counterpart", conversation)
        .detail("direction", sender.isEmpty() ? "" : isReceived ? "received" : "sent")
        .detail("category", row.firstOf("Message type"))
        .stream();
  }
}
