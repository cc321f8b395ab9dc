package verso.samples;

import java.time.LocalDate;
import java.util.List;

/** What the person goes online with, from a day on. */
record Device(
    String id,
    String name,
    String model,
    String maker,
    String os,
    String version,
    String type,
    LocalDate from,
    String userAgent) {

  static List<Device> all() {
    return Table.rows("devices.tsv").stream()
        .map(row ->
            new Device(
                row.get("id"),
                row.get("name"),
                row.get("model"),
                row.get("maker"),
                row.get("os"),
                row.get("version"),
                row.get("type"),
                LocalDate.parse(row.get("from")),
                row.get("userAgent")))
        .toList();
  }
}
