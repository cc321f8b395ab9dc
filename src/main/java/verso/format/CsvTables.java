package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Several tables in one CSV file, one above the other, each with a header of its own: parted by
 * blank lines, by lines with a title, or by both. Rows are as in {@link Csv}; the title of their
 * table is in each item's context as {@code title}. Prose that no table follows, such as a
 * footnote, is an item with the member {@code text}.
 */
public final class CsvTables implements Shape {
  private static final String TITLE = "title";
  private static final String TEXT = "text";

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    TextInput text = TextInput.open(in);
    char delimiter = CsvLayout.of(text.head(), Set.of()).delimiter();
    var tokens = new CsvTokens(text.reader(), delimiter);
    var tables = new Tables(tokens, sink);
    boolean goesOn = true;
    for (var cells = tokens.next(); goesOn && !cells.isEmpty(); cells = tokens.next()) {
      goesOn = tables.take(cells);
    }
    if (goesOn) {
      tables.proseEnds();
    }
    if (tokens.endsInQuotes()) {
      sink.problem("row " + tokens.records(), "A quote is opened here and never closed.");
    }
  }

  /** The file being read: which table it is in, if any. */
  private static final class Tables {
    private final CsvTokens tokens;
    private final Sink sink;
    private Optional<Columns> columns = Optional.empty();
    private String prose = "";
    private long proseAt;
    private Value context = Value.NOTHING;

    Tables(CsvTokens tokens, Sink sink) {
      this.tokens = tokens;
      this.sink = sink;
    }

    /** Takes a record; whether the sink wants more. */
    boolean take(List<String> cells) {
      List<String> filled = cells.stream().filter(cell -> !cell.isBlank()).toList();
      if (filled.isEmpty()) {
        columns = Optional.empty();
        return true;
      }
      if (cells.size() == 1) {
        columns = Optional.empty();
        return title(filled.getFirst().strip());
      }
      if (columns.isEmpty()) {
        begin(cells);
        return true;
      }
      return columns.get().isHeader(cells) || row(columns.get().row(cells));
    }

    private boolean title(String line) {
      boolean goesOn = proseEnds();
      prose = line;
      proseAt = tokens.records();
      return goesOn;
    }

    private void begin(List<String> header) {
      columns = Optional.of(new Columns(Columns.stripped(header)));
      context = prose.isEmpty() ? Value.NOTHING : new Value.Members(Map.of(TITLE, Value.of(prose)));
      prose = "";
    }

    private boolean row(Value row) {
      return sink.item(new Item(0, row, "row " + tokens.records(), context));
    }

    /** No table follows what was taken for a title. */
    boolean proseEnds() {
      String text = prose;
      prose = "";
      return text.isEmpty()
          || sink.item(Item.of(new Value.Members(Map.of(TEXT, Value.of(text))), "row " + proseAt));
    }
  }
}
