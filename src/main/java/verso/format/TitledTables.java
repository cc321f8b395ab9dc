package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A page of sections, each under a heading: a table with a header is a record per row, keyed by the
 * header; a table of names and values one record; a list item, a paragraph or a loose line a record
 * whose one member is {@code text}. The page's title and the heading a record stands under are its
 * {@link Item#context} ({@code title}, {@code section}); its place is {@code element 3}, counted
 * from 1. Links from page to page are left out. Streams: holds no more than a row.
 */
public final class TitledTables implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var page = new Page(sink);
    SafeHtml.each(
        in,
        element -> {
          page.completed(element);
          return !page.enough;
        });
    page.endTable();
  }

  /** The page being read: elements come when they are complete, the inner before the outer. */
  private static final class Page {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> TEXTS =
        Set.of("p", "li", "div", "section", "article", "main", "body", "dd", "dt", "blockquote");

    private final Sink sink;
    private final Map<String, Value> pairs = new LinkedHashMap<>();
    private List<String> header = List.of();
    private boolean isFirstRow = true;
    private String title = "";
    private String section = "";
    private boolean enough;
    private int count;

    Page(Sink sink) {
      this.sink = sink;
    }

    void completed(Element element) {
      String name = element.normalName();
      if (isNested(name, element)) {
        return;
      }
      if (name.equals("title")) {
        title = element.text().strip();
      } else if (name.equals("tr")) {
        row(element);
        element.empty();
      } else if (name.equals("table")) {
        endTable();
        element.empty();
      } else if (element.closest("td, th") == null) {
        outsideTables(name, element);
      }
    }

    /** A table within a cell is part of what the cell says. */
    private static boolean isNested(String name, Element element) {
      Element parent = element.parent();
      boolean isTable = name.equals("tr") || name.equals("table");
      return isTable && parent != null && parent.closest("td, th") != null;
    }

    private void outsideTables(String name, Element element) {
      if (HEADINGS.contains(name)) {
        section = element.text().strip();
        element.empty();
      } else if (TEXTS.contains(name)) {
        if (!leadsToAnotherPage(element)) {
          HtmlBlocks.lines(element).forEach(line -> emit(Map.of("text", Value.of(line))));
        }
        element.empty();
      }
    }

    private void row(Element row) {
      List<Element> cells = WideTable.cells(row);
      if (isFirstRow && isHeader(cells)) {
        header = cells.stream().map(cell -> cell.text().strip()).toList();
      } else if (header.isEmpty() && cells.size() == 2) {
        pair(cells.getFirst().text().strip(), Value.of(cells.getLast().text().strip()));
      } else {
        eachRow(cells).forEach(cellsOfRow -> emit(record(cellsOfRow)));
      }
      isFirstRow = false;
    }

    /** Some pages do not say where a row ends: cells by the dozen under a header of six. */
    private List<List<Element>> eachRow(List<Element> cells) {
      int width = header.size();
      boolean isSeveral = width > 1 && cells.size() > width && cells.size() % width == 0;
      var rows = new ArrayList<List<Element>>();
      for (int start = 0; start < cells.size(); start += isSeveral ? width : cells.size()) {
        rows.add(isSeveral ? cells.subList(start, start + width) : cells);
      }
      return rows;
    }

    /** All its cells are emphasised; of a name and its value only the name is. */
    private static boolean isHeader(List<Element> cells) {
      return cells.size() > 1 && cells.stream().allMatch(Page::isEmphasised);
    }

    private static boolean isEmphasised(Element cell) {
      boolean isBold = cell.ownText().isBlank() && !cell.select("> b, > strong").isEmpty();
      return cell.nameIs("th") || isBold;
    }

    private void pair(String name, Value value) {
      if (pairs.containsKey(name)) {
        endPairs();
      }
      pairs.put(name, value);
    }

    private Map<String, Value> record(List<Element> cells) {
      var members = new LinkedHashMap<String, Value>();
      for (int i = 0; i < cells.size(); i++) {
        String name = i < header.size() ? header.get(i) : "";
        boolean isButton = name.isEmpty() && leadsToAnotherPage(cells.get(i));
        if (!isButton) {
          members.put(
              name.isEmpty() ? "column " + (i + 1) : name, Value.of(cells.get(i).text().strip()));
        }
      }
      return members;
    }

    void endTable() {
      endPairs();
      header = List.of();
      isFirstRow = true;
    }

    private void endPairs() {
      emit(new LinkedHashMap<>(pairs));
      pairs.clear();
    }

    /** Whether all it says is a link within the export, or one that a script follows. */
    private static boolean leadsToAnotherPage(Element element) {
      List<Element> links = element.select("a[href]");
      var linked = new ArrayList<String>();
      links.forEach(link -> linked.add(link.text()));
      return !links.isEmpty()
          && links.stream().noneMatch(link -> link.attr("href").matches("(?i)https?:.*"))
          && element.text().replace(" ", "").equals(String.join("", linked).replace(" ", ""));
    }

    private void emit(Map<String, Value> members) {
      Value record = new Value.Members(members);
      if (!enough && !record.isEmpty()) {
        count++;
        enough = !sink.item(new Item(0, record, "element " + count, context()));
      }
    }

    private Value context() {
      return new Value.Members(Map.of("title", Value.of(title), "section", Value.of(section)));
    }
  }
}
