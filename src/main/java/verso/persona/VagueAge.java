package verso.persona;

import java.util.List;
import java.util.Optional;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Sentence;

/** A guessed range of ages so wide that it says little. */
final class VagueAge implements ConflictRule {
  /** As wide as a generation: parents and their children could both be in it. */
  static final int GENERATION_YEARS = 20;

  @Override
  public List<Conflict> find(Stated stated) {
    return stated
        .held(one -> one.facet() == Facet.DEMOGRAPHICS && !one.isTold())
        .flatMap(one -> vague(one).stream())
        .toList();
  }

  private static Optional<Conflict> vague(AttributeTally one) {
    return AgeRange.of(one.field(), one.value())
        .filter(range -> range.isBounded() && range.width() >= GENERATION_YEARS)
        .map(range -> {
          Sentence sentence =
              Sentence.of(
                  "conflict.vagueAge",
                  "platforms",
                  one.platforms(),
                  "youngest",
                  range.from(),
                  "oldest",
                  range.to(),
                  "years",
                  range.width());
          return new Conflict.Finding("vague", List.of(one), sentence, 0, Flag.VAGUE).conflict();
        });
  }
}
