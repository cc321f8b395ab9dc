package verso.persona;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import verso.claim.ClaimTopic;
import verso.interest.Topic;

/**
 * Labels that nothing speaks for but that a platform lists beside ones of sibling topics that
 * something does speak for (E8). It says how a label may have come about; it adds nothing to how
 * well it fits.
 */
final class Companions {
  private Companions() {}

  /** Tells unsupported labels of their company. */
  static void find(Collection<LabelTally> labels) {
    Map<String, Map<String, EvidenceTally>> supported = new HashMap<>();
    for (LabelTally label : labels) {
      if (label.isSupported()) {
        parent(label)
            .ifPresent(parent ->
                supported
                    .computeIfAbsent(parent, p -> new TreeMap<>())
                    .put(label.claimId(), label.stated()));
      }
    }
    for (LabelTally label : labels) {
      if (!label.isSupported()) {
        parent(label).map(supported::get).ifPresent(company -> join(label, company.values()));
      }
    }
  }

  private static void join(LabelTally label, Collection<EvidenceTally> company) {
    List<String> platforms =
        label.listings().stream().map(Interest.Listing::platform).distinct().toList();
    company.stream()
        .filter(other -> other.deeds().keySet().stream().anyMatch(platforms::contains))
        .forEach(label::companion);
  }

  private static Optional<String> parent(LabelTally label) {
    return label.topic().flatMap(ClaimTopic::parent).map(Topic::id);
  }
}
