package verso.persona;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import verso.claim.Region;
import verso.table.Table;

/**
 * What a company takes in per user and year, on average.
 *
 * @param platforms ids of the platforms it counts once for: a company may own several
 * @param year of the figure
 * @param region where the users are
 * @param dollars US dollars per user and year
 * @param low the same with the most users that count
 * @param high the same with the fewest
 * @param status how sure it is
 * @param source what it was derived from
 */
record Revenue(
    Set<String> platforms,
    int year,
    Region region,
    double dollars,
    double low,
    double high,
    Status status,
    String source) {

  /** How sure a figure is. */
  enum Status {
    /** Both revenue and users are published, and were divided. */
    DERIVED,
    /** The number of users is not published. */
    UNVERIFIED
  }

  private static final List<Revenue> ALL =
      Table.rows(Revenue.class, "worth.tsv").stream().map(Revenue::read).toList();

  private static Revenue read(List<String> row) {
    return new Revenue(
        Set.of(row.get(0).split(" ")),
        Integer.parseInt(row.get(1)),
        Region.valueOf(row.get(2)),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)),
        Status.valueOf(row.get(6)),
        row.get(7) + " (" + row.get(8) + ")");
  }

  /** The figure of a platform for a region, else for the world; empty when none is published. */
  static Optional<Revenue> of(String platform, Region region) {
    return find(platform, region).or(() -> find(platform, Region.WORLD));
  }

  private static Optional<Revenue> find(String platform, Region region) {
    return ALL.stream()
        .filter(one -> one.platforms.contains(platform) && one.region == region)
        .findFirst();
  }
}
