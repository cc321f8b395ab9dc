package verso.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What TrackerControl saw on Camille's phone: each app and the hosts it contacted. */
final class TrackerControlArchive {
  private static final String HEADER =
      "uid,\"daddr\",\"time\",\"uncertain\",\"Tracker\",\"Category\",\"Package\",\"App\"\n";

  private final Export export;

  private TrackerControlArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 1, "trackercontrol-2026-09-01.zip");
    var lines = new TrackerControlArchive(export).contacts();
    export.archive().add("TrackerControl-2026-09-01.csv", lines);
    return List.of(export.archive());
  }

  private String contacts() {
    var lines = new ArrayList<String>();
    Tracker.all().forEach(tracker -> lines.add(line(0, tracker, "", "")));
    int uid = 10_211;
    for (Map<String, String> app : Table.rows("apps.tsv")) {
      uid += export.dice().between(1, 9);
      for (Tracker tracker : trackersIn(app)) {
        lines.add(line(uid, tracker, app.get("package"), app.get("name")));
      }
    }
    return lines.stream().collect(Collectors.joining("", HEADER, ""));
  }

  /** Most apps measure, many advertise, and the shop is in what it advertises in. */
  private List<Tracker> trackersIn(Map<String, String> app) {
    boolean sells = !app.get("interest").equals("-");
    return Tracker.all().stream()
        .filter(tracker -> export.dice().chance(sells ? 0.6 : 0.3))
        .toList();
  }

  private String line(int uid, Tracker tracker, String code, String name) {
    Instant last = export.moment(20);
    String company = tracker.company().isEmpty() ? tracker.host() : tracker.company();
    String uncertain = uid == 0 ? "1" : "0";
    return Stream.of(
            tracker.host(),
            Long.toString(last.toEpochMilli()),
            uncertain,
            company,
            tracker.purpose(),
            code,
            name)
        .map(cell -> '"' + cell + '"')
        .collect(Collectors.joining(",", uid + ",", "\n"));
  }
}
