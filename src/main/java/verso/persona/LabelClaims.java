package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.HalfLife;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Shared;
import verso.claim.TraceIds;
import verso.trace.Origin;

/** States every label as a claim. */
final class LabelClaims {
  static final Shared<List<LabelClaim>> SHARED = LabelClaims::of;

  /**
   * A label with its claim.
   *
   * @param label what was counted of it
   */
  record LabelClaim(LabelTally label, Claim claim) {}

  private record Denied(Facet facet, String words) {}

  private final Activity activity;
  private final Instant now;
  private final TraceIds ids;
  private final Map<Denied, Set<String>> denied = new HashMap<>();

  private LabelClaims(Activity activity, Instant now, TraceIds ids) {
    this.activity = activity;
    this.now = now;
    this.ids = ids;
    for (LabelTally label : activity.labels()) {
      if (label.key().statement() == LabelKey.Statement.DENIED) {
        denied.computeIfAbsent(deniable(label), d -> new TreeSet<>()).addAll(platforms(label));
      }
    }
  }

  private static Denied deniable(LabelTally label) {
    return new Denied(label.key().facet(), label.key().words());
  }

  private static List<LabelClaim> of(Inquiry inquiry) throws IOException {
    var claims = new LabelClaims(inquiry.once(Activity.SHARED), inquiry.now(), inquiry.ids());
    var stated = new ArrayList<LabelClaim>();
    for (LabelTally label : claims.activity.labels()) {
      stated.add(new LabelClaim(label, claims.claim(label)));
    }
    return List.copyOf(stated);
  }

  private static Set<String> platforms(LabelTally label) {
    var platforms = new TreeSet<String>();
    label.listings().forEach(listing -> platforms.add(listing.platform()));
    return platforms;
  }

  private Claim claim(LabelTally label) throws IOException {
    Period period = period(label);
    return new Claim(
            label.claimId(),
            label.key().facet(),
            label.label(),
            LabelSentence.of(label, platforms(label)),
            origins(label),
            platforms(label),
            true,
            fits(label),
            period,
            flags(label, period),
            LabelEvidence.of(label, ids))
        .by(label.authors().getFirst())
        .under(label.topic())
        .touching(label.sensitive());
  }

  private Optional<Fits> fits(LabelTally label) {
    return label.key().statement() == LabelKey.Statement.MEMBER
        ? Optional.of(
            LabelFits.of(
                label, now, activity.logs(), denied.getOrDefault(deniable(label), Set.of())))
        : Optional.empty();
  }

  private static Period period(LabelTally label) {
    Period period = Period.UNDATED;
    for (Interest.Listing listing : label.listings()) {
      period = period.with(listing.period());
    }
    for (Collection<EvidenceTally> tallies : List.of(label.byName(), label.byTopic())) {
      for (EvidenceTally tally : tallies) {
        for (Deeds deeds : tally.deeds().values()) {
          period = period.with(deeds.period());
        }
      }
    }
    return period;
  }

  private static Set<Origin> origins(LabelTally label) {
    var origins = EnumSet.noneOf(Origin.class);
    label.listings().forEach(listing -> origins.add(listing.origin()));
    for (Collection<EvidenceTally> tallies : List.of(label.byName(), label.byTopic())) {
      tallies.forEach(tally -> origins.add(origin(tally.code())));
    }
    return origins;
  }

  private static Origin origin(EvidenceCode code) {
    return switch (code) {
      case E5 -> Origin.SUPPLIED;
      case E6 -> Origin.DECLARED;
      case STATED, COUNTED, E1, E2, E3, E4, E7, E8 -> Origin.OBSERVED;
    };
  }

  private List<Flag> flags(LabelTally label, Period period) {
    var flags = new ArrayList<Flag>();
    if (label.key().statement() != LabelKey.Statement.MEMBER) {
      return flags;
    }
    if (label.listings().stream().allMatch(Interest.Listing::rejected)) {
      flags.add(Flag.REJECTED);
    }
    if (denied.containsKey(deniable(label))) {
      flags.add(Flag.CONTRADICTED);
    }
    if (!label.isSupported()) {
      flags.add(Flag.UNSUPPORTED);
    }
    if (HalfLife.of(label.key().facet()).isStale(period.last(), now)) {
      flags.add(Flag.STALE);
    }
    return flags;
  }
}
