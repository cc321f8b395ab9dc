package verso.persona;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verso.claim.Inquiry;
import verso.persona.Sighting.Place;

/**
 * What rules of conflict compare: everything stated about the person's attributes, the labels that
 * platforms deny, and where the person was seen.
 *
 * @param inquiry what it was read from
 * @param attributes one per value, in a fixed order
 * @param denied labels that one platform lists and another denies
 * @param ages of the person, as advertisers aimed at them
 * @param places what is known of the places among the attributes
 * @param whereabouts by the platforms' logs
 */
record Stated(
    Inquiry inquiry,
    List<AttributeTally> attributes,
    List<DeniedLabel> denied,
    List<AttributeTally> ages,
    Map<AttributeKey, Place> places,
    Whereabouts whereabouts) {

  /** The attributes that the person did not untick. */
  Stream<AttributeTally> held(Predicate<AttributeTally> which) {
    return attributes.stream().filter(one -> !one.isRejected()).filter(which);
  }
}
