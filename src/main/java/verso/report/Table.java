package verso.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows and columns fitted to the width of the terminal: the widest column gives way first. */
public final class Table {
  private static final String GAP = "  ";
  private static final int NARROWEST = 8;

  private final List<List<String>> rows = new ArrayList<>();
  private final boolean[] rightAligned;

  /** A table with these headings; one that ends in {@code >} is for numbers, set to the right. */
  public Table(String... headings) {
    rightAligned = new boolean[headings.length];
    var names = new ArrayList<String>();
    for (int i = 0; i < headings.length; i++) {
      rightAligned[i] = headings[i].endsWith(">");
      names.add(rightAligned[i] ? headings[i].substring(0, headings[i].length() - 1) : headings[i]);
    }
    rows.add(names);
  }

  /** Adds a row; there must be as many cells as headings. */
  public void row(Object... cells) {
    rows.add(Arrays.stream(cells).map(Table::oneLine).toList());
  }

  /**
   * The lines of the table, headings first, none wider than so many columns, as far as eight for
   * each allow.
   */
  public List<String> lines(int columns) {
    int[] widths = widths(columns);
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private int[] widths(int columns) {
    int count = rightAligned.length;
    int[] widths =
        IntStream.range(0, count)
            .map(i -> rows.stream().mapToInt(row -> width(row.get(i))).max().orElse(0))
            .toArray();
    int room = columns - GAP.length() * (count - 1);
    while (Arrays.stream(widths).sum() > room) {
      int widest = widest(widths);
      if (widths[widest] <= NARROWEST) {
        break;
      }
      widths[widest]--;
    }
    return widths;
  }

  private static int widest(int[] widths) {
    return IntStream.range(0, widths.length)
        .reduce((a, b) -> widths[b] > widths[a] ? b : a)
        .orElse(0);
  }

  private String line(List<String> row, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(i -> padded(cut(row.get(i), widths[i]), widths[i], rightAligned[i]))
        .collect(Collectors.joining(GAP))
        .stripTrailing();
  }

  private static String padded(String text, int width, boolean toTheRight) {
    String spaces = " ".repeat(Math.max(0, width - width(text)));
    return toTheRight ? spaces + text : text + spaces;
  }

  private static String cut(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int end = text.offsetByCodePoints(0, Math.max(0, width - 1));
    return text.substring(0, end) + "…";
  }

  private static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** What an archive says must not move the cursor or colour the terminal. */
  private static String oneLine(Object cell) {
    return PlainText.oneLine(String.valueOf(cell));
  }
}
