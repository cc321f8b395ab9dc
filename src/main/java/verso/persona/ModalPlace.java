package verso.persona;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import verso.persona.Sighting.Point;

/** Where most of a number of sightings were. */
final class ModalPlace {
  /** Fewer say nothing of where someone mostly was. */
  static final int FEWEST = 5;

  /** Half a degree: no more than some 55 km, so that a town and its suburbs are one cell. */
  private static final double CELL_DEGREES = 0.5;

  private ModalPlace() {}

  /**
   * What most sightings have in common.
   *
   * @param name of it
   * @param sightings that have it
   * @param share of all sightings that have any
   */
  record Mode(String name, List<Sighting> sightings, double share) {}

  /** The most frequent of a property; empty when too few sightings have it. */
  static Optional<Mode> of(
      Collection<Sighting> sightings, Function<Sighting, Optional<String>> property) {
    var groups = new TreeMap<String, List<Sighting>>();
    for (Sighting sighting : sightings) {
      property
          .apply(sighting)
          .ifPresent(name -> groups.computeIfAbsent(name, n -> new ArrayList<>()).add(sighting));
    }
    long all = groups.values().stream().mapToLong(List::size).sum();
    return all < FEWEST
        ? Optional.empty()
        : groups.entrySet().stream()
            .max(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
            .map(most ->
                new Mode(most.getKey(), most.getValue(), (double) most.getValue().size() / all));
  }

  /** The middle of the sightings in the cell of the map that has most of them. */
  static Optional<Point> point(Collection<Sighting> sightings) {
    return of(sightings, sighting -> sighting.place().point().map(ModalPlace::cell))
        .map(mode -> middle(mode.sightings()));
  }

  private static String cell(Point point) {
    return Math.floor(point.latitude() / CELL_DEGREES)
        + " "
        + Math.floor(point.longitude() / CELL_DEGREES);
  }

  private static Point middle(List<Sighting> sightings) {
    double north = 0;
    double east = 0;
    for (Sighting sighting : sightings) {
      north += sighting.place().point().orElseThrow().latitude();
      east += sighting.place().point().orElseThrow().longitude();
    }
    return new Point(north / sightings.size(), east / sightings.size());
  }
}
