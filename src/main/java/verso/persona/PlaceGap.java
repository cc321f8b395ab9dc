package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Flag;
import verso.claim.Sentence;
import verso.persona.Sighting.Place;
import verso.persona.Sighting.Point;
import verso.trace.Origin;

/**
 * Where a platform places someone, against where the logs of the same quarter mostly saw them: more
 * than 100 km apart; without coordinates, in another country or in another city.
 */
final class PlaceGap implements ConflictRule {
  /** Farther than most people go to work (reference §6.2). */
  static final double FAR_KM = 100;

  /** A city's name says less than a country's: logs name suburbs and exchanges of the network. */
  static final double MOSTLY = 0.6;

  /** What the logs say, to be set against what a platform says. */
  private record Elsewhere(String key, String seen, long km, double weight, List<Sighting> logs) {}

  @Override
  public List<Conflict> find(Stated stated) {
    var found = new ArrayList<Conflict>();
    stated
        .held(one -> stated.places().containsKey(one.key()) && isGuessed(one))
        .forEach(one -> conflict(one, stated).ifPresent(found::add));
    return found;
  }

  private static boolean isGuessed(AttributeTally one) {
    return one.origins().contains(Origin.INFERRED) && !one.field().equals("work place");
  }

  private static Optional<Conflict> conflict(AttributeTally one, Stated stated) {
    Optional<Instant> last = one.known().last();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    String quarter = Whereabouts.quarter(last.get());
    Place place = stated.places().get(one.key());
    Collection<Sighting> sightings = stated.whereabouts().in(quarter);
    return elsewhere(place, sightings).map(found -> conflict(one, quarter, found, stated));
  }

  private static Conflict conflict(
      AttributeTally one, String quarter, Elsewhere found, Stated stated) {
    Sentence sentence =
        Sentence.of(
            found.key(),
            "platforms",
            one.platforms(),
            "place",
            one.value(),
            "quarter",
            quarter,
            "seen",
            found.seen(),
            "km",
            found.km());
    var finding =
        new Conflict.Finding("place", List.of(one), sentence, found.weight(), Flag.CONTRADICTED);
    int most = stated.inquiry().depth().of(finding.claimId());
    List<Evidence.Link> links =
        found.logs().stream()
            .limit(most)
            .map(sighting -> new Evidence.Link(sighting.traceId(), EvidenceCode.STATED))
            .toList();
    return finding.conflict(Optional.of(new Evidence(found.logs().size(), links)));
  }

  private static Optional<Elsewhere> elsewhere(Place place, Collection<Sighting> sightings) {
    Optional<Point> middle = ModalPlace.point(sightings);
    if (place.point().isPresent() && middle.isPresent()) {
      return far(place.point().get(), middle.get(), sightings);
    }
    Optional<ModalPlace.Mode> country = ModalPlace.of(sightings, one -> one.place().country());
    if (place.country().isPresent() && country.isPresent()) {
      boolean isSame = country.get().name().equals(place.country().get());
      return isSame ? Optional.empty() : country.map(mode -> abroad(mode));
    }
    return place.city().isEmpty() ? Optional.empty() : otherCity(place, sightings);
  }

  private static Optional<Elsewhere> far(
      Point stated, Point middle, Collection<Sighting> sightings) {
    double km = stated.kilometresTo(middle);
    List<Sighting> logs =
        sightings.stream().filter(one -> one.place().point().isPresent()).toList();
    return km > FAR_KM
        ? Optional.of(new Elsewhere("conflict.placeFar", "", Math.round(km), Conflict.CLASH, logs))
        : Optional.empty();
  }

  private static Elsewhere abroad(ModalPlace.Mode mode) {
    return new Elsewhere("conflict.place", written(mode), 0, Conflict.CLASH, mode.sightings());
  }

  private static Optional<Elsewhere> otherCity(Place place, Collection<Sighting> sightings) {
    boolean isNamed =
        sightings.stream()
            .flatMap(one -> Stream.of(one.place().city(), one.place().region()))
            .filter(name -> !name.isEmpty())
            .anyMatch(name -> name.equals(place.city()) || name.equals(place.region()));
    return isNamed
        ? Optional.empty()
        : ModalPlace.of(sightings, PlaceGap::city)
            .filter(mode -> mode.share() >= MOSTLY && !mode.name().equals(place.city()))
            .map(mode ->
                new Elsewhere(
                    "conflict.place", written(mode), 0, Conflict.DENIAL, mode.sightings()));
  }

  private static Optional<String> city(Sighting sighting) {
    return Optional.of(sighting.place().city()).filter(name -> !name.isEmpty());
  }

  private static String written(ModalPlace.Mode mode) {
    return mode.sightings().getFirst().place().written();
  }
}
