package verso.platform.ebay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.platform.GenericMapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * The page of bids: one table in which an item (number, title, currency, starting price) is
 * followed by the bids on it (bidder, amount, quantity, quantity won, time), each kind with a
 * number of cells of its own, and rows that do not always end. So cells are read in their order,
 * whatever the header.
 */
final class Bids {
  private static final int ITEM_CELLS = 4;
  private static final int BID_CELLS = 5;

  private final Row row;
  private final List<String> cells;
  private final List<Trace> traces = new ArrayList<>();
  private String title = "";

  private Bids(Row row) {
    this.row = row;
    this.cells = row.scalars().stream().map(Map.Entry::getValue).map(Row::text).toList();
  }

  /** The items and bids in a row. */
  static Stream<Trace> of(Row row) {
    var bids = new Bids(row);
    bids.read();
    boolean isHeader = row.scalars().stream().noneMatch(cell -> hasDigit(cell.getValue().text()));
    return bids.traces.isEmpty() && !isHeader ? GenericMapping.map(row) : bids.traces.stream();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private void read() {
    int at = 0;
    while (at < cells.size()) {
      if (isItem(at)) {
        item(at);
        at += ITEM_CELLS;
      } else if (isBid(at)) {
        bid(at);
        at += BID_CELLS;
      } else {
        at++;
      }
    }
  }

  private boolean isItem(int at) {
    return at + 2 < cells.size()
        && cells.get(at).matches("\\d{9,}")
        && cells.get(at + 2).matches("\\p{Lu}{3}");
  }

  private boolean isBid(int at) {
    return at + BID_CELLS <= cells.size()
        && cells.get(at + 1).matches("[\\d.,]+")
        && Row.moment(cells.get(at + BID_CELLS - 1)) != Moment.NONE;
  }

  private void item(int at) {
    title = cells.get(at + 1);
    traces.add(
        row.trace(Kind.SAVE, Origin.OBSERVED, title)
            .detail("category", "bid on")
            .detail("itemId", cells.get(at))
            .detail("currency", cells.get(at + 2))
            .detail("startPrice", at + 3 < cells.size() ? cells.get(at + 3) : "")
            .build());
  }

  private void bid(int at) {
    traces.add(
        row.trace(Kind.PURCHASE, Origin.OBSERVED, title.isEmpty() ? cells.get(at + 1) : title)
            .when(Row.moment(cells.get(at + BID_CELLS - 1)))
            .detail("action", "bid")
            .detail("amount", cells.get(at + 1))
            .detail("quantity", cells.get(at + 2))
            .detail("quantityWon", cells.get(at + 3))
            .detail("bidder", cells.get(at))
            .build());
  }
}
