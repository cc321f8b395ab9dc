package verso.persona;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Sentence;

/** What platforms still hold although its last record is older than three half-lives. */
final class LongAgo implements ConflictRule {
  @Override
  public List<Conflict> find(Stated stated) {
    Instant now = stated.inquiry().now();
    return stated
        .held(one -> !one.isTold() && isStale(one, now))
        .map(one -> {
          Sentence sentence =
              Sentence.of(
                  one.facet() == Facet.DEVICES ? "conflict.staleDevice" : "conflict.stale",
                  "platforms",
                  one.platforms(),
                  "field",
                  one.field(),
                  "value",
                  one.value(),
                  "last",
                  one.period().last().orElseThrow());
          return new Conflict.Finding("stale", List.of(one), sentence, 0, Flag.STALE).conflict();
        })
        .toList();
  }

  /** An undated statement is as young as its export. */
  static boolean isStale(AttributeTally one, Instant now) {
    boolean isUndated =
        one.statements().values().stream().anyMatch(seen -> seen.stated().last().isEmpty());
    Optional<Instant> last = one.period().last();
    return !isUndated && one.halfLife().isStale(last, now);
  }
}
