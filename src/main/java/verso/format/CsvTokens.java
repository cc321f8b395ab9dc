package verso.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts CSV into records and these into cells, as people's spreadsheets do: quotes may enclose line
 * ends and delimiters, a doubled quote inside them is one quote, a quote in the middle of a cell is
 * a character like any other. Own, because Jackson's reader gives up on text behind a closing
 * quote.
 */
final class CsvTokens {
  private static final int LARGEST_RECORD = 16 << 20;
  private static final int MOST_CELLS = 20_000;
  private static final int END = -1;

  private final Reader reader;
  private final char delimiter;
  private final StringBuilder cell = new StringBuilder();
  private final char[] buffer = new char[1 << 14];
  private int at;
  private int filled;
  private long records;
  private long characters;
  private boolean endsInQuotes;

  CsvTokens(Reader reader, char delimiter) {
    this.reader = reader;
    this.delimiter = delimiter;
  }

  /** How many records were read; blank lines are records too. */
  long records() {
    return records;
  }

  /** Whether the file ended before a quote was closed. */
  boolean endsInQuotes() {
    return endsInQuotes;
  }

  /** The cells of the next record, as written but unquoted; none at the end of the file. */
  List<String> next() throws IOException {
    var cells = new ArrayList<String>();
    if (peek() == END) {
      return cells;
    }
    records++;
    characters = 0;
    boolean goesOn = true;
    while (goesOn) {
      goesOn = cell();
      cells.add(cell.toString());
      if (cells.size() > MOST_CELLS) {
        throw tooLarge();
      }
    }
    return cells;
  }

  /** Reads a cell and what ends it; whether another one follows in the record. */
  private boolean cell() throws IOException {
    cell.setLength(0);
    boolean isStart = true;
    while (true) {
      int c = read();
      if (c == delimiter) {
        return true;
      }
      if (c == END || c == '\n' || c == '\r') {
        skipLineFeedAfter(c);
        return false;
      }
      if (c == '"' && isStart) {
        cell.setLength(0);
        quoted();
        isStart = false;
      } else {
        append(c);
        isStart &= c == ' ';
      }
    }
  }

  private void quoted() throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        endsInQuotes = true;
        return;
      }
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        read();
      }
      append(c);
    }
  }

  private void append(int c) throws IOException {
    cell.append((char) c);
    if (++characters > LARGEST_RECORD) {
      throw tooLarge();
    }
  }

  private MalformedException tooLarge() {
    return new MalformedException("row " + records, "A row is too large; is a quote not closed?");
  }

  private void skipLineFeedAfter(int c) throws IOException {
    if (c == '\r' && peek() == '\n') {
      read();
    }
  }

  private int read() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  private int peek() throws IOException {
    if (at >= filled) {
      filled = Math.max(0, reader.read(buffer, 0, buffer.length));
      at = 0;
      if (filled == 0) {
        return END;
      }
    }
    return buffer[at];
  }
}
