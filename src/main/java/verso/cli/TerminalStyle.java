package verso.cli;

import java.util.ArrayList;
import verso.report.PersonaPages;

/** A persona on the terminal: wrapped to its width, in colour where wanted. */
final class TerminalStyle implements PersonaPages.Style {
  private static final int WIDEST = 100;

  private final Console console;
  private final CommonOptions options;

  TerminalStyle(Console console, CommonOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public String title(String text) {
    return console.bold(options, text);
  }

  @Override
  public String heading(int section, String text) {
    return console.highlighted(options, section + " · " + text);
  }

  @Override
  public String note(String text) {
    return wrapped(text, "  ", "  ");
  }

  @Override
  public String claim(String sentence, String remarks, String id) {
    String says = wrapped(sentence, "  • ", "    ");
    return says + "\n" + console.dim(options, wrapped(remarks + " · " + id, "    ", "    "));
  }

  @Override
  public String aside(String text) {
    return console.dim(options, wrapped(text, "  ", "  "));
  }

  private String wrapped(String text, String first, String next) {
    int width = Math.min(WIDEST, console.columns());
    var lines = new ArrayList<String>();
    var line = new StringBuilder(first);
    boolean isFresh = true;
    for (String word : text.split(" ")) {
      if (!isFresh && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        isFresh = true;
      }
      line.append(isFresh ? "" : " ").append(word);
      isFresh = false;
    }
    lines.add(line.toString());
    return String.join("\n", lines);
  }
}
