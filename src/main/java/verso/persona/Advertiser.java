package verso.persona;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.Period;
import verso.company.Company;
import verso.trace.Basis;

/**
 * A party that advertises, across platforms.
 *
 * @param name as most records write it
 * @param spellings all ways records write it, handles and addresses included, by the alphabet
 * @param platforms ids of the platforms that name it
 * @param broker what is known of it as a trader in data; empty for others
 * @param company who is behind one of its names, where that is known
 * @param topic id of the topic its trade belongs to; empty while it is not known
 * @param heldOn why it could reach the person, as stated, with the platforms that state it
 * @param ads its ads
 * @param eventTypes what it reported to platforms about the person, by type as written; conversions
 *     included; an event without a type is counted under the empty text
 * @param conversions of these, the ones attributed to an ad
 * @param period when it was first and last seen; lists are undated
 * @param claim the claim it makes, with its evidence
 */
public record Advertiser(
    String name,
    List<String> spellings,
    Set<String> platforms,
    Optional<Broker> broker,
    Optional<Company> company,
    Optional<String> topic,
    Map<Basis, Set<String>> heldOn,
    Ads ads,
    Map<String, Long> eventTypes,
    long conversions,
    Period period,
    Claim claim) {

  /**
   * Ads of an advertiser, each counted once even where it stands among those shown and among those
   * acted upon.
   *
   * @param shown all of them that were shown
   * @param actedUpon of all, those that were acted upon
   * @param deliberately of these, the ones that took more than letting them play
   * @param explained of all, those for which the platform states a criterion
   * @param opaque of these, the ones chosen by a list or a lookalike
   * @param criteria the criteria by type, the most invasive first
   * @param shownByMonth of those shown, the dated ones, by month of UTC; months without any are
   *     left out
   */
  public record Ads(
      long shown,
      long actedUpon,
      long deliberately,
      long explained,
      long opaque,
      List<CriterionUse> criteria,
      SortedMap<YearMonth, Long> shownByMonth) {
    public Ads {
      criteria = List.copyOf(criteria);
      shownByMonth = Collections.unmodifiableSortedMap(new TreeMap<>(shownByMonth));
    }
  }

  public Advertiser {
    spellings = List.copyOf(spellings);
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    var held = new EnumMap<Basis, Set<String>>(Basis.class);
    heldOn.forEach(
        (basis, where) -> held.put(basis, Collections.unmodifiableSet(new TreeSet<>(where))));
    heldOn = Collections.unmodifiableMap(held);
  }

  /** Why it could reach the person, as stated. */
  public Set<Basis> bases() {
    return heldOn.keySet();
  }

  /** Ads of it that were shown. */
  public long impressions() {
    return ads.shown();
  }

  /** Ads of it that were acted upon. */
  public long engagements() {
    return ads.actedUpon();
  }

  /** What it reported to platforms about the person. */
  public long offPlatformEvents() {
    return eventTypes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Whether it reached, or could reach, the person by a list or a lookalike. */
  public boolean isOpaque() {
    return ads.opaque() > 0 || bases().stream().anyMatch(Opacity.BASES::contains);
  }
}
