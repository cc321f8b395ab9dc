package verso.samples;

import java.util.List;

/**
 * A company that apps report to.
 *
 * @param company empty where nobody knows it
 * @param purpose as TrackerControl calls it
 */
record Tracker(String company, String host, String purpose) {

  static List<Tracker> all() {
    return Table.rows("trackers.tsv").stream()
        .map(row ->
            new Tracker(row.get("company").replace("-", ""), row.get("host"), row.get("purpose")))
        .toList();
  }
}
