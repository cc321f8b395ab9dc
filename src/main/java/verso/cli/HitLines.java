package verso.cli;

import verso.index.Hit;
import verso.index.StoredTrace;
import verso.report.PlainText;
import verso.trace.Details;
import verso.trace.Moment;
import verso.trace.Trace;

/** Traces as a person reads them: two or three lines each. */
final class HitLines {
  private static final int SHORT_ID = 8;
  private static final int LONGEST_DETAILS = 4;

  private final Console console;
  private final CommonOptions options;

  HitLines(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  /** Prints a search result, its matches highlighted where they are. */
  void print(Hit hit) {
    Trace trace = hit.stored().trace();
    String plain = hit.snippet().replaceAll("[" + Hit.MATCH_START + Hit.MATCH_END + "]", "");
    boolean isTitle = !plain.isEmpty() && title(trace).startsWith(plain.strip());
    printHead(hit.stored());
    console.line("  " + (isTitle ? highlighted(hit.snippet()) : bold(title(trace))));
    if (!isTitle && !hit.snippet().isEmpty()) {
      console.line("    " + highlighted(hit.snippet()));
    }
    console.line("");
  }

  /** Prints a trace: what it is of, then what it says. */
  void print(StoredTrace stored) {
    printHead(stored);
    console.line("  " + bold(title(stored.trace())));
  }

  /** A trace in one line: which it is, where it is from, when, what. */
  String inOneLine(StoredTrace stored) {
    Trace trace = stored.trace();
    return String.join(
        " · ",
        stored.id().substring(0, SHORT_ID),
        trace.platform(),
        console.messages().name(trace.kind()),
        time(trace.moment()),
        PlainText.oneLine(title(trace)));
  }

  private void printHead(StoredTrace stored) {
    Trace trace = stored.trace();
    String head =
        String.join(
            " · ",
            stored.id().substring(0, SHORT_ID),
            trace.platform(),
            console.messages().name(trace.kind()),
            console.messages().name(trace.origin()),
            time(trace.moment()));
    console.line(console.dim(options, head));
  }

  private String bold(String text) {
    return console.bold(options, PlainText.oneLine(text));
  }

  /** The subject; for a record that names nothing, the first of its details. */
  static String title(Trace trace) {
    if (!trace.subject().isEmpty()) {
      return trace.subject();
    }
    return trace.details().entries().stream()
        .limit(LONGEST_DETAILS)
        .map(Details.Detail::value)
        .reduce((a, b) -> a + ", " + b)
        .orElse(trace.text());
  }

  /** The time as precisely as it is known, with a mark where it is borrowed or without a zone. */
  String time(Moment moment) {
    if (!moment.isKnown()) {
      return console.text("time.none");
    }
    String iso = moment.instant().toString();
    String shown =
        switch (moment.precision()) {
          case EXACT -> iso.substring(0, 19).replace('T', ' ');
          case MINUTE -> iso.substring(0, 16).replace('T', ' ');
          case DAY -> iso.substring(0, 10);
          case MONTH -> iso.substring(0, 7);
          case YEAR -> iso.substring(0, 4);
          case NONE -> "";
        };
    return switch (moment.standing()) {
      case STATED -> shown;
      case LOCAL -> console.text("time.local", "time", shown);
      case EXPORT -> console.text("time.export", "time", shown);
    };
  }

  private String highlighted(String snippet) {
    var text = new StringBuilder();
    int from = 0;
    int start = snippet.indexOf(Hit.MATCH_START);
    while (start >= 0) {
      int end = snippet.indexOf(Hit.MATCH_END, start);
      text.append(PlainText.inline(snippet.substring(from, start)));
      text.append(
          console.highlighted(options, PlainText.inline(snippet.substring(start + 1, end))));
      from = end + 1;
      start = snippet.indexOf(Hit.MATCH_START, from);
    }
    return text.append(PlainText.inline(snippet.substring(from))).toString();
  }
}
