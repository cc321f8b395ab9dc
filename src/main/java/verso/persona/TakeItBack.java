package verso.persona;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;

/** Section 17: what the person can switch off or demand, by how much of this it concerns. */
final class TakeItBack implements Analyzer {
  static final int ID = 17;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    List<Claim> claims =
        Recommendations.of(inquiry).stream()
            .map(Recommendation::claim)
            .flatMap(Optional::stream)
            .toList();
    return new Section(
        ID,
        claims.isEmpty() ? List.of() : List.of(Sentence.of("note.actions", "count", claims.size())),
        claims);
  }
}
