package verso.persona;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/**
 * What the record of seeing an ad and the record of acting upon it have in common: when it was
 * shown, whose it is and, where it is a post or a trend, which.
 */
final class AdIdentity {
  private AdIdentity() {}

  /** The first 64 bits of a hash of it; empty for a record that does not say when it was shown. */
  static Optional<Long> of(Trace trace) {
    return shownAt(trace)
        .filter(time -> detail(trace, "handle", "advertiser").isPresent())
        .map(time -> hash(trace, time));
  }

  /** An engagement carries the time of its impression beside its own. */
  private static Optional<Instant> shownAt(Trace trace) {
    if (trace.kind() == Kind.AD_ENGAGEMENT) {
      return trace.details().first("impressionTime").flatMap(AdIdentity::parsed);
    }
    boolean isExact = trace.moment().precision() == Moment.Precision.EXACT;
    return isExact ? Optional.of(trace.moment().instant()) : Optional.empty();
  }

  /** X writes {@code 2025-01-02 08:15:30}, in UTC. */
  private static Optional<Instant> parsed(String written) {
    String iso = written.strip().replace(' ', 'T');
    try {
      return Optional.of(Instant.parse(iso.endsWith("Z") ? iso : iso + "Z"));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static long hash(Trace trace, Instant shownAt) {
    String said =
        Stream.of(
                trace.platform(),
                trace.account(),
                shownAt.toString(),
                detail(trace, "handle", "advertiser").orElse(""),
                detail(trace, "tweetId", "trendId").orElse(""))
            .collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
  }

  private static Optional<String> detail(Trace trace, String name, String orElse) {
    return trace.details().first(name).or(() -> trace.details().first(orElse));
  }
}
