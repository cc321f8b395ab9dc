package verso.samples;

import java.util.List;

/**
 * Somewhere the person goes.
 *
 * @param type what Google takes it for; {@code -} is nothing in particular
 * @param visits in a typical month
 */
record Place(
    String id,
    String name,
    String address,
    double latitude,
    double longitude,
    String type,
    int visits) {

  static List<Place> all() {
    return Table.rows("places.tsv").stream()
        .map(row ->
            new Place(
                row.get("id"),
                row.get("name"),
                row.get("address"),
                Double.parseDouble(row.get("latitude")),
                Double.parseDouble(row.get("longitude")),
                row.get("type"),
                Integer.parseInt(row.get("visits"))))
        .toList();
  }

  /** Degrees as Google's location files have them, moved a little. */
  static int e7(double degrees, Dice dice, int metres) {
    return (int) StrictMath.round(degrees * 1e7) + dice.between(-metres, metres) * 90;
  }
}
