package verso.web.advertisers;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import verso.company.Purpose;
import verso.trace.Basis;
import verso.web.advertisers.AdvertiserShelf.Listed;

/**
 * How many advertisers there are of each sort.
 *
 * @param platforms ids of all that name any, by the alphabet
 * @param byBasis those that could reach the person in each way
 * @param byBasisWithAds of these, the ones whose ads were shown
 * @param byPurpose those of each kind of company, as far as it is known
 * @param onLists those with a list that the person's data stands on
 * @param reporting those that reported what the person did elsewhere
 * @param showing those whose ads were shown
 * @param brokers those that trade in data
 */
record AdvertiserCounts(
    Set<String> platforms,
    Map<Basis, Long> byBasis,
    Map<Basis, Long> byBasisWithAds,
    Map<Purpose, Long> byPurpose,
    long onLists,
    long reporting,
    long showing,
    long brokers) {
  AdvertiserCounts {
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    byBasis = Collections.unmodifiableMap(byBasis);
    byBasisWithAds = Collections.unmodifiableMap(byBasisWithAds);
    byPurpose = Collections.unmodifiableMap(byPurpose);
  }

  static AdvertiserCounts of(List<Listed> all) {
    var platforms = new TreeSet<String>();
    var byBasis = new EnumMap<Basis, Long>(Basis.class);
    var withAds = new EnumMap<Basis, Long>(Basis.class);
    var byPurpose = new EnumMap<Purpose, Long>(Purpose.class);
    for (Listed one : all) {
      platforms.addAll(one.advertiser().platforms());
      one.bases().forEach(basis -> byBasis.merge(basis, 1L, Long::sum));
      if (isShowing(one)) {
        one.bases().forEach(basis -> withAds.merge(basis, 1L, Long::sum));
      }
      one.advertiser().company().ifPresent(c -> byPurpose.merge(c.purpose(), 1L, Long::sum));
    }
    return new AdvertiserCounts(
        platforms,
        byBasis,
        withAds,
        byPurpose,
        count(all, one -> one.bases().stream().anyMatch(AdvertiserCounts::isList)),
        count(all, one -> one.advertiser().offPlatformEvents() > 0),
        count(all, AdvertiserCounts::isShowing),
        count(all, one -> one.advertiser().broker().isPresent()));
  }

  private static boolean isShowing(Listed one) {
    return one.advertiser().impressions() > 0;
  }

  private static boolean isList(Basis basis) {
    return AdvertiserRow.look(basis).equals("list");
  }

  private static long count(List<Listed> all, Predicate<Listed> wanted) {
    return all.stream().filter(wanted).count();
  }
}
