package verso.persona;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Period;
import verso.claim.Sentence;

/**
 * A device that was used often for a few weeks and never before or after, while others were used
 * all along: borrowed, lent the account, or another person's.
 */
final class OtherDevice implements ConflictRule {
  /** Fewer records are a single evening. */
  static final long FEWEST = 5;

  /** What is used for longer is the person's. */
  static final Duration LONGEST = Duration.ofDays(31);

  /** So long before and after it, other devices were in use; else it may be an old or new one. */
  static final Duration AROUND = Duration.ofDays(90);

  @Override
  public List<Conflict> find(Stated stated) {
    List<AttributeTally> devices =
        stated
            .held(one -> one.facet() == Facet.DEVICES && one.period().first().isPresent())
            .toList();
    Period all = devices.stream().map(AttributeTally::period).reduce(Period.UNDATED, Period::with);
    return devices.stream().flatMap(one -> brief(one, all).stream()).toList();
  }

  private static Optional<Conflict> brief(AttributeTally one, Period all) {
    Instant first = one.period().first().orElseThrow();
    Instant last = one.period().last().orElseThrow();
    boolean isBrief = Duration.between(first, last).compareTo(LONGEST) <= 0;
    boolean isBetween =
        all.first().orElseThrow().plus(AROUND).isBefore(first)
            && last.plus(AROUND).isBefore(all.last().orElseThrow());
    if (one.count() < FEWEST || !isBrief || !isBetween) {
      return Optional.empty();
    }
    Sentence sentence =
        Sentence.of(
            "someoneElse.device",
            "platforms",
            one.platforms(),
            "what",
            one.value(),
            "n",
            one.count(),
            "first",
            first,
            "last",
            last);
    return Optional.of(
        new Conflict.Finding("device", List.of(one), sentence, 0, Flag.SOMEONE_ELSE).conflict());
  }
}
