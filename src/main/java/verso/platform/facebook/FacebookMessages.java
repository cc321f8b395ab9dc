package verso.platform.facebook;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.MetaThread;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What the files of Messenger threads say. A thread does not tell which of its people is the
 * person; the folder of a thread of two does, since it bears the other one's name.
 */
final class FacebookMessages {
  private static final List<String> FILES =
      List.of("photos", "videos", "audio_files", "gifs", "files");

  private FacebookMessages() {}

  /** One message, with its thread's participants and title as context. */
  static Stream<Trace> message(Row row) {
    String sender = row.text("sender_name");
    String other = MetaThread.counterpart(row);
    String shared = row.text("share", "share_text");
    TraceBuilder trace =
        row.trace(Kind.MESSAGE, Origin.OBSERVED, Entry.firstOf(row.text("content"), shared))
            .when(time(row))
            .detail("author", sender)
            .detail("counterpart", other)
            .detail("direction", MetaThread.direction(sender, other))
            .detail("thread", thread(row))
            .detail("url", row.text("share", "link"))
            .detail("category", attachment(row))
            .detail("duration", row.text("call_duration"))
            .detail("ip", row.text("ip"))
            .detail("status", row.text("is_unsent").equals("true") ? "unsent" : "");
    for (String kind : FILES) {
      row.each(kind).forEach(file -> trace.detail("attachment", file.text("uri")));
    }
    row.each("reactions").forEach(one -> trace.detail("reaction", one.text("reaction")));
    return trace.text(row.text("content").isEmpty() ? "" : shared).stream();
  }

  /**
   * One message of a page: the heading is who sent it, the page's title whom the thread is with.
   */
  static Stream<Trace> labelledMessage(LabelledRow row) {
    String sender = row.title();
    String thread = row.row().contextText("title");
    String words = Entry.firstOf(row.text("message"), row.list().stream().findFirst().orElse(""));
    String[] others = row.list().stream().filter(t -> !t.equals(words)).toArray(String[]::new);
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, words)
        .detail("author", sender)
        .detail("direction", !sender.isEmpty() && sender.equals(thread) ? "received" : "")
        .detail("thread", thread)
        .detail("url", row.href())
        .text(others)
        .stream();
  }

  /** The requests for support: numbers of tickets, each with what was written. */
  static Stream<Trace> tickets(Row row) {
    return row.members().stream()
        .flatMap(ticket -> ticket.getValue().each().stream().map(t -> ticket(t, ticket.getKey())));
  }

  private static Trace ticket(Row row, String number) {
    List<String> words = row.value().leaves();
    String first = words.isEmpty() ? "" : words.getFirst();
    return row.trace(Kind.MESSAGE, Origin.OBSERVED, Entry.firstOf(row.text("subject"), first))
        .when(Entry.time(row))
        .detail("category", "support")
        .detail("thread", number)
        .text(words.stream().skip(1).toArray(String[]::new))
        .build();
  }

  private static Moment time(Row row) {
    Moment milliseconds = row.utc("timestamp_ms");
    return milliseconds.isKnown() ? milliseconds : row.utc("timestamp");
  }

  private static String thread(Row row) {
    String title = Entry.firstOf(row.contextText("title"), row.contextText("thread_name"));
    return title.isEmpty() ? MetaThread.folder(row) : title;
  }

  private static String attachment(Row row) {
    return Stream.of("photos", "videos", "audio_files", "gifs", "files", "sticker", "call_duration")
        .filter(row::has)
        .findFirst()
        .map(name -> name.replace("_files", "").replace("_duration", ""))
        .orElse("");
  }
}
