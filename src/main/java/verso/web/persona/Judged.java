package verso.web.persona;

import java.io.IOException;
import verso.claim.Claim;
import verso.claim.Section;
import verso.persona.Verdicts;
import verso.web.shell.Snapshot;

/** What the person says of claims now: the persona that holds the claims may be older than that. */
final class Judged {
  private final Verdicts verdicts;

  private Judged(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** As the store holds it. */
  static Judged in(Snapshot snapshot) throws IOException {
    return new Judged(Verdicts.in(snapshot.traces()));
  }

  Claim of(Claim claim) {
    return verdicts
        .on(claim.id())
        .map(verdict -> claim.judged(verdict.finding()))
        .orElseGet(claim::unjudged);
  }

  Section of(Section section) {
    return section.withClaims(section.claims().stream().map(this::of).toList());
  }
}
