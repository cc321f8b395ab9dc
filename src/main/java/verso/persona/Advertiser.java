package verso.persona;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import verso.trace.Basis;

/**
 * A party that advertises, across platforms.
 *
 * @param name as most records write it
 * @param platforms ids of the platforms that name it
 * @param bases why it could reach the person, as stated
 * @param impressions ads of it that were shown
 * @param engagements ads of it that were acted upon
 * @param offPlatformEvents what it reported to platforms about the person
 * @param conversions of those, the ones attributed to an ad
 * @param period when it was first and last seen; lists are undated
 * @param claim the claim it makes, with its evidence
 */
public record Advertiser(
    String name,
    Set<String> platforms,
    Set<Basis> bases,
    long impressions,
    long engagements,
    long offPlatformEvents,
    long conversions,
    Period period,
    Claim claim) {
  public Advertiser {
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    bases = bases.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(bases));
  }
}
