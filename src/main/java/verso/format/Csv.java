package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CSV of any size, streamed, with the quirks of exports: lines of prose before the header, comma,
 * semicolon, tab or bar between cells, names that several columns share, rows with too few or too
 * many cells, a header repeated in the middle.
 *
 * <p>A row becomes an object keyed by the header's cells as written. Blank cells are left out. The
 * cells of columns that share a name become one list, blank ones included; cells beyond the header
 * are named {@code column 8}. Places are {@code row 5}, counted from 1 over all records of the
 * file: preamble, blank lines and header included. Lines before the header are in each item's
 * context as {@code preamble}.
 */
public final class Csv implements Shape {
  private static final String PREAMBLE = "preamble";

  private final Set<String> known;

  private Csv(Set<String> known) {
    this.known = known;
  }

  /**
   * CSV whose header is the first row that holds two of these names, compared as {@link
   * Keys#loose}; one is enough when only one is given, or the file has one column. A file in which
   * no row does is read like {@link #any}.
   */
  public static Csv of(String... knownHeader) {
    return new Csv(Arrays.stream(knownHeader).map(Keys::loose).collect(Collectors.toSet()));
  }

  /**
   * CSV of which nothing is known: the header is the first row as wide as most others. A file of a
   * single column has no header.
   */
  public static Csv any() {
    return of();
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    TextInput text = TextInput.open(in);
    CsvLayout layout = CsvLayout.of(text.head(), known);
    var tokens = new CsvTokens(text.reader(), layout.delimiter());
    Value context = preamble(tokens, layout);
    List<String> header = layout.header() > 0 ? tokens.next() : List.of();
    var columns = new CsvColumns(header);
    for (var cells = tokens.next(); !cells.isEmpty(); cells = tokens.next()) {
      Value row = columns.row(cells);
      if (row.isEmpty() || columns.isHeader(cells)) {
        continue;
      }
      if (!sink.item(new Item(0, row, "row " + tokens.records(), context))) {
        return;
      }
    }
    if (tokens.endsInQuotes()) {
      sink.problem("row " + tokens.records(), "A quote is opened here and never closed.");
    }
  }

  private static Value preamble(CsvTokens tokens, CsvLayout layout) throws IOException {
    var lines = new ArrayList<String>();
    while (tokens.records() < layout.header() - 1) {
      String line = String.join(String.valueOf(layout.delimiter()), tokens.next()).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines.isEmpty()
        ? Value.NOTHING
        : new Value.Members(Map.of(PREAMBLE, Value.of(String.join("\n", lines))));
  }
}
