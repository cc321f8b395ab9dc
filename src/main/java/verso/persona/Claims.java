package verso.persona;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Inquiry;

/** Every claim there is: those of the persona, and those of advertisers it does not speak of. */
public final class Claims {
  private static final int SHORTEST_PREFIX = 6;

  private final List<Claim> claims;

  private Claims(List<Claim> claims) {
    this.claims = claims;
  }

  /** Asks every analyzer. */
  public static Claims of(Inquiry inquiry) throws IOException {
    Stream<Claim> told =
        Persona.of(inquiry).sections().stream().flatMap(section -> section.claims().stream());
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    Stream<Claim> advertisers =
        Advertisers.of(inquiry).stream().map(Advertiser::claim).map(verdicts::applied);
    return new Claims(Stream.concat(told, advertisers).toList());
  }

  /** The claim whose id is, or alone begins with, these characters (6 at least). */
  public Optional<Claim> find(String idOrPrefix) {
    List<Claim> found = claims.stream().filter(claim -> isMeant(claim.id(), idOrPrefix)).toList();
    boolean isUnique = found.stream().map(Claim::id).distinct().count() == 1;
    return isUnique ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static boolean isMeant(String id, String idOrPrefix) {
    return id.equals(idOrPrefix)
        || (idOrPrefix.length() >= SHORTEST_PREFIX && id.startsWith(idOrPrefix));
  }
}
