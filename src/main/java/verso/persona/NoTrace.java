package verso.persona;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Sentence;
import verso.trace.Origin;

/**
 * What one platform alone guesses, although its archive covers so much that something else would be
 * expected to bear it out. Unsupported, which is not false.
 */
final class NoTrace implements ConflictRule {
  @Override
  public List<Conflict> find(Stated stated) throws IOException {
    List<AttributeTally> alone = stated.held(NoTrace::isGuessedAlone).toList();
    if (alone.isEmpty()) {
      return List.of();
    }
    LogCoverage logs = stated.inquiry().once(Activity.SHARED).logs();
    return alone.stream()
        .filter(one -> one.platforms().stream().allMatch(logs::isGood))
        .map(NoTrace::conflict)
        .toList();
  }

  private static boolean isGuessedAlone(AttributeTally one) {
    return one.facet() != Facet.DEVICES
        && one.origins().equals(Set.of(Origin.INFERRED))
        && one.statements().size() == 1;
  }

  private static Conflict conflict(AttributeTally one) {
    Sentence sentence =
        Sentence.of(
            "conflict.noTrace",
            "platforms",
            one.platforms(),
            "field",
            one.field(),
            "value",
            one.value());
    return new Conflict.Finding(
            "noTrace", List.of(one), sentence, Conflict.NO_TRACE, Flag.UNSUPPORTED)
        .conflict();
  }
}
