package verso.persona;

import java.util.ArrayList;
import java.util.List;
import verso.claim.Flag;

/** Bands of income, stated within a year, in none of which the same income can lie. */
final class IncomeGap implements ConflictRule {
  @Override
  public List<Conflict> find(Stated stated) {
    List<AttributeTally> bands = stated.held(one -> one.field().equals("income")).toList();
    var found = new ArrayList<Conflict>();
    for (int i = 0; i < bands.size(); i++) {
      for (AttributeTally other : bands.subList(i + 1, bands.size())) {
        if (clash(bands.get(i), other)) {
          found.add(
              new Conflict.Finding(
                      "income",
                      List.of(bands.get(i), other),
                      TwoSides.sentence(bands.get(i), other),
                      Conflict.CLASH,
                      Flag.CONTRADICTED)
                  .conflict());
        }
      }
    }
    return found;
  }

  private static boolean clash(AttributeTally one, AttributeTally other) {
    return IncomeBand.of(one.value())
        .flatMap(band -> IncomeBand.of(other.value()).filter(band::excludes))
        .filter(band -> one.isStatedWithin(ExclusiveValues.SAME_TIME, other))
        .isPresent();
  }
}
