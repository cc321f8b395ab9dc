package verso.cli;

import verso.report.PersonaPages;
import verso.report.Wrap;

/** A persona on the terminal: wrapped to its width, in colour where wanted. */
final class TerminalStyle implements PersonaPages.Style {
  private static final int WIDEST = 100;

  private final int columns;
  private final boolean hasColor;

  TerminalStyle(int columns, boolean hasColor) {
    this.columns = columns;
    this.hasColor = hasColor;
  }

  @Override
  public String title(String text) {
    return Console.bold(hasColor, text);
  }

  @Override
  public String heading(int section, String text) {
    return Console.highlighted(hasColor, section + " · " + text);
  }

  @Override
  public String note(String text) {
    return wrapped(text, "  ", "  ");
  }

  @Override
  public String block(String text) {
    return "  " + Console.bold(hasColor, text);
  }

  @Override
  public String item(String text) {
    return wrapped(text, "  – ", "    ");
  }

  @Override
  public String beneath(String text) {
    return Console.dim(hasColor, wrapped(text, "    ", "    "));
  }

  @Override
  public String claim(String sentence, String remarks, String id) {
    String says = wrapped(sentence, "  • ", "    ");
    return says + "\n" + Console.dim(hasColor, wrapped(remarks + " · " + id, "    ", "    "));
  }

  @Override
  public String aside(String text) {
    return Console.dim(hasColor, wrapped(text, "  ", "  "));
  }

  private String wrapped(String text, String first, String next) {
    return String.join("\n", new Wrap(Math.min(WIDEST, columns)).lines(text, first, next));
  }
}
