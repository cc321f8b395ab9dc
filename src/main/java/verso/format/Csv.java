package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.format.Timestamps.DateOrder;

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
  private final Columns.Names names;
  private final String dated;
  private final boolean hasHeader;

  private Csv(Set<String> known, Columns.Names names, String dated, boolean hasHeader) {
    this.hasHeader = hasHeader;
    this.known = known;
    this.names = names;
    this.dated = dated;
  }

  /**
   * CSV whose header is the first row that holds two of these names, compared as {@link
   * Keys#loose}; one is enough when only one is given, or the file has one column. A file in which
   * no row does is read like {@link #any}.
   */
  public static Csv of(String... knownHeader) {
    return new Csv(
        Arrays.stream(knownHeader).map(Keys::loose).collect(Collectors.toSet()),
        Columns.Names.AS_WRITTEN,
        "",
        true);
  }

  /** CSV whose first row is a record like all others: columns are numbered. */
  public static Csv withoutHeader() {
    return new Csv(Set.of(), Columns.Names.AS_WRITTEN, "", false);
  }

  /**
   * The same for files whose header may be in the person's language: where most of it is not known,
   * columns go by these names, in this order; those beyond keep theirs.
   */
  public Csv inOrder(String... columns) {
    return new Csv(known, new Columns.Names(List.of(columns), false), dated, hasHeader);
  }

  /**
   * The same for files that may have no header: where most of the first record names no column that
   * is known, it is a record like the others, its columns these.
   */
  public Csv orWithoutHeader(String... columns) {
    return new Csv(known, new Columns.Names(List.of(columns), true), dated, hasHeader);
  }

  /**
   * The same for files that write dates as the person's country does: {@code 1/23/24} or {@code
   * 23/01/24}. Which it is shows in the dates of this column; each item's context then says so as
   * {@value DateOrders#MEMBER}.
   */
  public Csv datedBy(String column) {
    return new Csv(known, names, column, hasHeader);
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
    CsvLayout likely = CsvLayout.of(text.head(), known);
    CsvLayout layout = hasHeader ? likely : new CsvLayout(likely.delimiter(), 0);
    var tokens = new CsvTokens(text.reader(), layout.delimiter());
    String preamble = preamble(tokens, layout);
    List<String> header = layout.header() > 0 ? Columns.stripped(tokens.next()) : List.of();
    List<String> named = names.of(header, known);
    Value context = context(preamble, dateOrder(text.head(), layout, named));
    var columns = new Columns(named);
    var cells = names.isRecord(header, known) ? header : tokens.next();
    for (; !cells.isEmpty(); cells = tokens.next()) {
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

  private Optional<DateOrder> dateOrder(String head, CsvLayout layout, List<String> named) {
    int column = named.indexOf(dated);
    return column < 0 ? Optional.empty() : DateOrders.of(layout.cells(head, column));
  }

  private static Value context(String preamble, Optional<DateOrder> dates) {
    var members = new MemberMap.Builder();
    if (!preamble.isEmpty()) {
      members.put(PREAMBLE, Value.of(preamble));
    }
    dates.ifPresent(order -> members.put(DateOrders.MEMBER, Value.of(order.name())));
    return preamble.isEmpty() && dates.isEmpty()
        ? Value.NOTHING
        : new Value.Members(members.build());
  }

  private static String preamble(CsvTokens tokens, CsvLayout layout) throws IOException {
    var lines = new ArrayList<String>();
    while (tokens.records() < layout.header() - 1) {
      String line = String.join(String.valueOf(layout.delimiter()), tokens.next()).strip();
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return String.join("\n", lines);
  }
}
