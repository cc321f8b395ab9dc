package verso.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What Safari keeps on Camille's tablet: its history, for reading in the evening. */
final class SafariArchive {
  private static final double SECONDS_1970_TO_2001 = 978_307_200;

  private final Export export;
  private final Surfing surfing;
  private final List<List<Object>> items = new ArrayList<>();

  private SafariArchive(Export export) {
    this.export = export;
    this.surfing = new Surfing(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "safari-history-2026-09-01.zip");
    export.archive().add("Safari/History.db", new SafariArchive(export).history());
    return List.of(export.archive());
  }

  private byte[] history() {
    List<List<Object>> visits = export.each(30, 60, this::visit).reversed();
    return new Database()
        .table("history_items", "url TEXT, visit_count INTEGER", items)
        .table(
            "history_visits",
            "history_item INTEGER, visit_time REAL, title TEXT, load_successful INTEGER",
            visits)
        .bytes();
  }

  private List<Object> visit(Instant moment) {
    Surfing.Page page = surfing.at(moment);
    items.add(List.of(page.url(), 1L));
    double time = moment.toEpochMilli() / 1000.0 - SECONDS_1970_TO_2001;
    return List.of((long) items.size(), time, page.title(), 1L);
  }
}
