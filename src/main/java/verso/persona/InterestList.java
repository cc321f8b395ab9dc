package verso.persona;

import java.io.IOException;
import java.util.List;

/** Section 3: what they think you like, and which of it anything explains. */
final class InterestList implements Analyzer {
  static final int ID = 3;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    List<Claim> claims = Interests.of(inquiry).stream().map(Interest::claim).toList();
    return new Section(ID, List.of(), claims);
  }
}
