package verso.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A table with more than two columns, of which each row is a record: a name, then a mark in each
 * column that applies to it. Columns without a mark are kept as empty fields, so that the order of
 * the columns tells what a mark means where the header does not.
 */
final class WideTable {
  private WideTable() {}

  /** A record for each row of the first such table in there; none if there is no such table. */
  static List<Value> records(Element box) {
    Optional<Element> wide = box.select("table").stream().filter(WideTable::isWide).findFirst();
    return wide.map(WideTable::rowRecords).orElse(List.of());
  }

  private static boolean isWide(Element table) {
    List<Element> rows = rows(table);
    return !rows.isEmpty() && rows.stream().allMatch(row -> cells(row).size() > 2);
  }

  private static List<Value> rowRecords(Element table) {
    var records = new ArrayList<Value>();
    List<String> header = List.of();
    for (Element row : rows(table)) {
      List<String> texts = cells(row).stream().map(cell -> cell.text().strip()).toList();
      if (header.isEmpty() && isHeader(row, texts)) {
        header = texts;
      } else {
        records.add(record(header, texts));
      }
    }
    return records;
  }

  /** A header names its columns: header cells, or texts where other rows have marks. */
  private static boolean isHeader(Element row, List<String> texts) {
    return !row.select("th").isEmpty()
        || texts.stream().skip(1).allMatch(text -> text.length() > 2 && text.contains(" "));
  }

  private static Value record(List<String> header, List<String> texts) {
    var nodes = new ArrayList<Value>();
    for (int i = 0; i < texts.size(); i++) {
      String label = i < header.size() ? header.get(i) : "";
      String named = i == 0 && label.isEmpty() ? "Name" : label;
      nodes.add(
          new Value.Members(Map.of("label", Value.of(named), "value", Value.of(texts.get(i)))));
    }
    return new Value.Members(Map.of("label_values", new Value.Items(nodes)));
  }

  /** The rows of a table itself, not of tables inside it. */
  static List<Element> rows(Element table) {
    var rows = new ArrayList<Element>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("tbody") || child.nameIs("thead") || child.nameIs("tfoot")) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    return row.children().stream().filter(c -> c.nameIs("td") || c.nameIs("th")).toList();
  }
}
