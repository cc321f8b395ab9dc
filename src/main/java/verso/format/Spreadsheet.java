package verso.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Excel workbooks ({@code .xlsx}): each row of each sheet is an object keyed by the first row of
 * its sheet that says something, with the quirks of columns that {@link Csv} has. The name of the
 * sheet is in each item's context as {@code sheet}. Places are {@code sheet 2 row 5}, both counted
 * from 1. Such files can only be read whole, so larger ones are left out.
 */
public final class Spreadsheet implements Shape {
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private Spreadsheet() {}

  /** All sheets of a workbook. */
  public static Spreadsheet sheets() {
    return new Spreadsheet();
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(Documents.LARGEST + 1);
    if (bytes.length > Documents.LARGEST) {
      throw new MalformedException("", "A workbook of more than 64 MB, too large to be held");
    }
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
      // The parser would tell the console what is wrong with it.
      throw new MalformedException("", "Damaged, or not a workbook");
    }
    DocumentText.parse(TYPE, new ByteArrayInputStream(bytes), new Metadata(), new Rows(sink));
  }

  /** Turns the events of a parse into rows. */
  private static final class Rows extends DefaultHandler {
    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private Columns columns = new Columns(List.of());
    private boolean hasHeader;
    private Value context = Value.NOTHING;
    private int sheet;
    private int row;

    Rows(Sink sink) {
      this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
      switch (name) {
        case "h1", "td", "th" -> text.setLength(0);
        case "table" -> {
          sheet++;
          row = 0;
          hasHeader = false;
        }
        case "tr" -> cells.clear();
        default -> {}
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
      switch (name) {
        case "h1" -> context = named(text.toString().strip());
        case "td", "th" -> cells.add(text.toString().strip());
        case "tr" -> endRow();
        default -> {}
      }
    }

    private static Value named(String sheet) {
      var members = new MemberMap.Builder();
      members.put("sheet", Value.of(sheet));
      return new Value.Members(members.build());
    }

    private void endRow() throws SAXException {
      row++;
      if (cells.stream().allMatch(String::isEmpty)) {
        return;
      }
      if (!hasHeader) {
        columns = new Columns(List.copyOf(cells));
        hasHeader = true;
        return;
      }
      String at = "sheet " + sheet + " row " + row;
      if (!sink.item(new Item(0, columns.row(cells), at, context))) {
        throw new DocumentText.EnoughException();
      }
    }
  }
}
