package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import verso.claim.EvidenceCode;
import verso.claim.Fits;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.interest.Label;

/**
 * Every interest the platforms list, one line per label or topic across platforms, set against what
 * the person did and said.
 */
public final class Interests {
  static final Shared<List<Interest>> SHARED = Interests::compute;

  private Interests() {}

  /** All interests, those listed by most platforms and best supported first. */
  public static List<Interest> of(Inquiry inquiry) throws IOException {
    return inquiry.once(SHARED);
  }

  private static List<Interest> compute(Inquiry inquiry) throws IOException {
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    return inquiry.once(LabelClaims.SHARED).stream()
        .filter(claimed -> claimed.label().isInterest())
        .map(Interests::interest)
        .map(verdicts::applied)
        .sorted(
            Comparator.comparing(Interest::isRejected)
                .thenComparing(i -> -i.listings().size())
                .thenComparing(i -> -i.claim().fits().map(Fits::score).orElse(0.0))
                .thenComparing(i -> Label.key(i.label()))
                .thenComparing(i -> i.claim().id()))
        .toList();
  }

  private static Interest interest(LabelClaims.LabelClaim claimed) {
    LabelTally label = claimed.label();
    long observed = 0;
    long declared = label.declared();
    long supplied = 0;
    for (EvidenceCode code : EvidenceCode.values()) {
      switch (code) {
        case E1, E2, E3, E4, E7 -> observed += label.count(code);
        case E5 -> supplied += label.count(code);
        case E6 -> declared += label.count(code);
        case STATED, COUNTED, E8 -> {}
      }
    }
    return new Interest(
        label.label(),
        List.copyOf(label.listings()),
        new Interest.Support(observed, declared, supplied),
        claimed.claim());
  }
}
