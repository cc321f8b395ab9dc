package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;

/**
 * Section 4: what they think you will buy, and what they think happens in your life; then what the
 * person's own searches contain of it.
 */
final class Purchases implements Analyzer {
  static final int ID = 4;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var claims = new ArrayList<Claim>(Segments.of(inquiry, facet -> Segments.section(facet) == ID));
    List<Claim> own = inquiry.once(PurchaseIntents.SHARED);
    claims.addAll(own);
    List<Sentence> notes = own.isEmpty() ? List.of() : List.of(Sentence.of("note.intents"));
    return new Section(ID, notes, claims);
  }
}
