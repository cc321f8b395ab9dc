package verso.persona;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Figure;
import verso.claim.Grounds;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.trace.Basis;

/**
 * How much of the advertising reached the person by a way they cannot see into: a list they are on,
 * or a resemblance to people on one. Share = opaque ÷ all that state a way (after Andreou et al.,
 * "Measuring the Facebook Advertising Ecosystem", NDSS 2019, who found such strategies in
 * significant use).
 */
final class Opacity {
  /** Ways onto which the person has no view. */
  static final Set<Basis> BASES =
      Collections.unmodifiableSet(
          EnumSet.of(Basis.CONTACT_LIST, Basis.DATA_BROKER, Basis.EXCLUSION, Basis.LOOKALIKE));

  private Opacity() {}

  /** The share of the ads whose platform says how they were chosen; none without such ads. */
  static List<Figure> ofAds(long opaque, long explained) {
    return share("opacity.ads", opaque, explained);
  }

  /** The share of the advertisers; none without advertisers. */
  static List<Figure> ofAdvertisers(List<Advertiser> advertisers) {
    List<Advertiser> explained = advertisers.stream().filter(Opacity::isExplained).toList();
    long opaque = explained.stream().filter(Advertiser::isOpaque).count();
    return share("opacity.advertisers", opaque, explained.size());
  }

  private static boolean isExplained(Advertiser advertiser) {
    return advertiser.ads().explained() > 0
        || advertiser.bases().stream().anyMatch(basis -> basis != Basis.UNSTATED);
  }

  private static List<Figure> share(String id, long opaque, long n) {
    if (n == 0) {
      return List.of();
    }
    double share = (double) opaque / n;
    var arguments = new TreeMap<String, Object>();
    arguments.put("opaque", opaque);
    arguments.put("n", n);
    arguments.put("share", share);
    return List.of(
        new Figure(id, share, n, new Sentence("figure." + id, arguments))
            .on(Grounds.of("share", Period.UNDATED)));
  }
}
