package verso.samples;

import java.util.List;

/** Another invented person. */
record Acquaintance(String name, String handle, String email, String company, String position) {

  static List<Acquaintance> all() {
    return Table.rows("people.tsv").stream()
        .map(row ->
            new Acquaintance(
                row.get("name"),
                row.get("handle"),
                row.get("email"),
                row.get("company"),
                row.get("position")))
        .toList();
  }

  String firstName() {
    return name.substring(0, name.indexOf(' '));
  }

  String lastName() {
    return name.substring(name.indexOf(' ') + 1);
  }
}
