package verso.persona;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.ClaimTopic;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.HalfLife;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.claim.Shared;
import verso.trace.Origin;

/**
 * What the person's own searches say of buying, by Verso's rule (reference §3.4): a word of buying
 * beside one product topic, twice within fourteen days; half-life thirty days. Of sensitive topics
 * nothing is read.
 */
final class PurchaseIntents {
  static final Shared<List<Claim>> SHARED = PurchaseIntents::claims;

  private static final Duration WITHIN = Duration.ofDays(14);

  private PurchaseIntents() {}

  static String claimId(ClaimTopic product) {
    return ClaimId.of(Facet.PURCHASE_INTENT, "searches\n" + product.topic().id());
  }

  private static List<Claim> claims(Inquiry inquiry) throws IOException {
    var claims = new ArrayList<Claim>();
    for (IntentTally.Product product : inquiry.once(Activity.SHARED).intents().products()) {
      Optional<Instant> last = lastPair(product.times());
      if (last.isPresent()) {
        claims.add(claim(product, last.get(), inquiry));
      }
    }
    claims.sort(
        Comparator.comparing((Claim c) -> c.period().last().orElse(Instant.EPOCH))
            .reversed()
            .thenComparing(Claim::id));
    return List.copyOf(claims);
  }

  /** The last search that another one preceded by no more than fourteen days. */
  private static Optional<Instant> lastPair(List<Long> times) {
    List<Long> sorted = times.stream().distinct().sorted(Comparator.reverseOrder()).toList();
    for (int i = 0; i + 1 < sorted.size(); i++) {
      if (sorted.get(i) - sorted.get(i + 1) <= WITHIN.toMillis()) {
        return Optional.of(Instant.ofEpochMilli(sorted.get(i)));
      }
    }
    return Optional.empty();
  }

  private static Claim claim(IntentTally.Product product, Instant last, Inquiry inquiry)
      throws IOException {
    EvidenceTally searches = product.searches();
    Period period =
        searches.deeds().values().stream().map(Deeds::period).reduce(Period.UNDATED, Period::with);
    boolean isStale = HalfLife.IN_MARKET.isStale(Optional.of(last), inquiry.now());
    return new Claim(
            claimId(product.product()),
            Facet.PURCHASE_INTENT,
            product.product().topic().name(Locale.ENGLISH),
            sentence(product),
            EnumSet.of(Origin.OBSERVED),
            searches.deeds().keySet(),
            false,
            Optional.of(fits(searches, inquiry.now())),
            period,
            isStale ? List.of(Flag.STALE) : List.of(),
            new Evidence(searches.count(), searches.links(inquiry.ids())))
        .by(Author.VERSO)
        .under(Optional.of(product.product()));
  }

  private static Sentence sentence(IntentTally.Product product) {
    return Sentence.of(
        "claim.intent",
        "topic",
        product.product().topic(),
        "searches",
        product.searches().count(),
        "platforms",
        product.searches().deeds().keySet());
  }

  private static Fits fits(EvidenceTally searches, Instant now) {
    var sources = new ArrayList<Fits.Component>();
    for (Map.Entry<String, Deeds> done : searches.deeds().entrySet()) {
      Deeds deeds = done.getValue();
      sources.add(
          new Fits.Component(
              Fits.Source.observed(deeds.isRepeated()),
              done.getKey(),
              HalfLife.IN_MARKET.recency(deeds.period().last(), now),
              deeds.match()));
    }
    return new Fits(sources, List.of());
  }
}
