package verso.web.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.StoredTrace;
import verso.report.JsonText;
import verso.report.TraceJson;

/** A trace as a row of CSV (RFC 4180): the columns of its JSON, details as a JSON object. */
final class CsvRow {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "platform",
          "account",
          "kind",
          "origin",
          "time",
          "timePrecision",
          "timeStanding",
          "subject",
          "text",
          "details",
          "sources");

  private static final String END = "\r\n";

  /** The names of the columns. */
  static final String HEAD = String.join(",", COLUMNS) + END;

  /** What makes a spreadsheet take a text for a formula, when it begins with it. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private CsvRow() {}

  static String of(StoredTrace stored) {
    var json = TraceJson.of(stored);
    return COLUMNS.stream()
            .map(column -> cell(text(json.get(column))))
            .collect(Collectors.joining(","))
        + END;
  }

  private static String text(Object value) {
    return switch (value) {
      case String text -> text;
      case Optional<?> optional -> optional.map(CsvRow::text).orElse("");
      case Enum<?> constant -> constant.name();
      case Instant instant -> instant.toString();
      default -> JsonText.of(value);
    };
  }

  /**
   * A text as a cell, always between quotes. A spreadsheet would compute what begins like a
   * formula, and an archive may hold anything: an apostrophe before it says that it is a text.
   */
  static String cell(String text) {
    boolean isFormula = Stream.of(text.stripLeading(), text).anyMatch(CsvRow::beginsLikeFormula);
    return '"' + (isFormula ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private static boolean beginsLikeFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
