package verso.web.search;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.report.JsonText;
import verso.report.TraceJson;

/** All that was found as a file, written record by record. */
enum Export {
  /**
   * For spreadsheets. It begins with a byte order mark: without one, Excel takes the file for one
   * in the machine's old character set, and every accent turns into two signs. What reads CSV in
   * earnest knows the mark.
   */
  CSV(".csv", "text/csv; charset=utf-8", "\uFEFF" + CsvRow.HEAD, CsvRow::of),
  /** For programs: the objects of {@code verso search --json}, without the score. */
  JSON_LINES(
      ".jsonl",
      "application/x-ndjson; charset=utf-8",
      "",
      stored -> JsonText.of(TraceJson.of(stored)) + "\n");

  private final String ending;
  private final String type;
  private final String head;
  private final Function<StoredTrace, String> row;

  Export(String ending, String type, String head, Function<StoredTrace, String> row) {
    this.ending = ending;
    this.type = type;
    this.head = head;
    this.row = row;
  }

  /** Of the name of the file. */
  String ending() {
    return ending;
  }

  /** For the Content-Type header. */
  String type() {
    return type;
  }

  /** Writes every trace that the query means, one at a time. */
  void write(Traces traces, TraceQuery query, OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(head);
    try {
      traces.each(query, stored -> write(row.apply(stored), writer));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private static void write(String text, Writer writer) {
    try {
      writer.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
