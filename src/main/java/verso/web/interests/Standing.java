package verso.web.interests;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Flag;

/** What speaks for an interest, or against it, as a filter. */
public enum Standing {
  SUPPORTED,
  UNSUPPORTED,
  CONTRADICTED,
  STALE,
  REJECTED;

  /** As it stands in an address. */
  String term() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Standing> of(String term) {
    return Stream.of(values()).filter(one -> one.term().equals(term)).findFirst();
  }

  boolean includes(InterestShelf.Listed listed) {
    return switch (this) {
      case SUPPORTED -> listed.interest().support().isAny();
      case UNSUPPORTED -> !listed.interest().support().isAny();
      case CONTRADICTED -> listed.claim().is(Flag.CONTRADICTED);
      case STALE -> listed.claim().is(Flag.STALE);
      case REJECTED ->
          listed.claim().is(Flag.REJECTED)
              || listed.interest().listings().stream().anyMatch(listing -> listing.rejected());
    };
  }
}
