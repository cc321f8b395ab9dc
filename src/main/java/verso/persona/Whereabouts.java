package verso.persona;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.persona.Sighting.Place;

/**
 * Where the person was seen, quarter by quarter: of each quarter a sample that is always the same.
 */
final class Whereabouts {
  /** Enough to tell where most of a quarter was spent. */
  static final int MOST_OF_A_QUARTER = 400;

  private static final Comparator<Sighting> ORDER = Comparator.comparing(Sighting::traceId);

  private final Map<String, TreeSet<Sighting>> quarters = new TreeMap<>();

  /** The quarter of a year that an instant lies in, such as {@code 2024-Q2}. */
  static String quarter(Instant instant) {
    var day = instant.atZone(ZoneOffset.UTC);
    return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
  }

  /** Notes where the person was. */
  void add(Instant time, Place place, String traceId) {
    if (!place.saysAnything()) {
      return;
    }
    TreeSet<Sighting> sightings =
        quarters.computeIfAbsent(quarter(time), quarter -> new TreeSet<>(ORDER));
    sightings.add(new Sighting(time, place, traceId));
    if (sightings.size() > MOST_OF_A_QUARTER) {
      sightings.pollLast();
    }
  }

  /** Those of one quarter, in the order of their records' ids. */
  Collection<Sighting> in(String quarter) {
    return List.copyOf(quarters.getOrDefault(quarter, new TreeSet<>(ORDER)));
  }
}
