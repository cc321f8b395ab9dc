package verso.persona;

import java.util.List;
import verso.claim.Flag;
import verso.claim.Sentence;

/** A label that one platform lists, and another says the person does not fall under. */
final class DeniedElsewhere implements ConflictRule {
  @Override
  public List<Conflict> find(Stated stated) {
    return stated.denied().stream()
        .map(label ->
            new Conflict.Finding(
                    "denied",
                    List.of(label.listed(), label.denied()),
                    Sentence.of(
                        "conflict.denied",
                        "platforms",
                        label.listed().platforms(),
                        "label",
                        label.listed().value(),
                        "others",
                        label.denied().platforms()),
                    Conflict.DENIAL,
                    Flag.CONTRADICTED)
                .conflict())
        .toList();
  }
}
