package verso.platform.linkedin;

import static verso.platform.linkedin.Cells.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.format.HtmlText;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Messages, among them paid ones, and talks with LinkedIn's assistants. */
final class Messages {
  private static final String[] HEADER = {"CONVERSATION ID", "SENDER PROFILE URL", "CONTENT"};

  private Messages() {}

  static List<FileRule> rules() {
    return List.of(
        csv("messages", HEADER).means("messages", Messages::message),
        csv("guide_messages", HEADER).means("talks with an assistant", Messages::message),
        csv("learning_coach_messages", HEADER).means("talks with an assistant", Messages::message),
        csv("learning_role_play_messages", HEADER)
            .means("talks with an assistant", Messages::message));
  }

  private static Stream<Trace> message(Row row) {
    String content = row.firstOf("CONTENT");
    String plain = HtmlText.words(content);
    // A subject is kept as written: markup is no subject.
    String spoken = plain.equals(content) ? content : "";
    String subject = row.firstOf("SUBJECT");
    boolean isAd = isSponsored(row, content);
    TraceBuilder trace =
        row.trace(
                isAd ? Kind.AD_IMPRESSION : Kind.MESSAGE,
                isAd ? Origin.SHOWN : Origin.OBSERVED,
                subject.isEmpty() ? spoken : subject)
            .when(row.firstUtc("DATE"))
            .text(subject.isEmpty() && !spoken.isEmpty() ? "" : plain)
            .detail("author", row.firstOf("FROM"))
            .detail("recipient", row.firstOf("TO"))
            .detail("thread", row.firstOf("CONVERSATION ID"))
            .detail("title", row.firstOf("CONVERSATION TITLE"))
            .detail("folder", row.firstOf("FOLDER"))
            .detail("url", row.firstOf("SENDER PROFILE URL"))
            .detail("attachment", row.firstOf("ATTACHMENTS"))
            .detail("displayLocation", isAd ? "message" : "");
    return row.value().isEmpty() || row.firstOf("FROM", "CONTENT").isEmpty()
        ? Stream.empty()
        : trace.stream();
  }

  /** A message ad: LinkedIn says so, or it was made with the editor for message ads. */
  private static boolean isSponsored(Row row, String content) {
    String labels = row.firstOf("CONVERSATION TITLE") + " " + row.firstOf("FOLDER");
    return labels.toLowerCase(Locale.ROOT).contains("sponsored")
        || content.contains("spinmail-quill-editor");
  }
}
