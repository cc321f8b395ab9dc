package verso.persona;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.interest.Label;
import verso.trace.Trace;

/**
 * One criterion, such as a keyword, over all ads that used it; or, over all its values, one type of
 * criterion.
 */
final class CriterionTally {
  /** Advertisers and values are told apart up to here; beyond, "at least". */
  private static final int MOST_APART = 50_000;

  private final String type;
  private final String value;
  private final boolean isWholeType;
  private final String claimId;
  private final EvidenceCollector evidence;
  private final Set<String> advertisers = new HashSet<>();
  private final Set<String> values = new HashSet<>();
  private final Set<String> platforms = new TreeSet<>();
  private Period period = Period.UNDATED;

  private CriterionTally(Ad.Criterion criterion, boolean isWholeType, EvidenceDepth depth) {
    this.type = criterion.type();
    this.value = criterion.value();
    this.isWholeType = isWholeType;
    this.claimId = ClaimId.of(known().facet(), isWholeType ? "type\n" + type : key(criterion));
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  static CriterionTally ofValue(Ad.Criterion criterion, EvidenceDepth depth) {
    return new CriterionTally(criterion, false, depth);
  }

  static CriterionTally ofType(String type, EvidenceDepth depth) {
    return new CriterionTally(new Ad.Criterion(type, ""), true, depth);
  }

  /** What makes two criteria the same one. */
  static String key(Ad.Criterion criterion) {
    return criterion.type() + "\n" + Label.key(criterion.value());
  }

  private TargetingType known() {
    return TargetingType.of(type);
  }

  /** Counts an ad, once however many values of the type it used. */
  void count(Ad ad, List<String> itsValues) {
    Trace trace = ad.stored().trace();
    platforms.add(trace.platform());
    period = period.with(trace.moment());
    evidence.add(ad.stored().id(), EvidenceCode.STATED);
    if (advertisers.size() < MOST_APART) {
      advertisers.add(ad.key().isEmpty() ? ad.advertiser() : ad.key());
    }
    for (String one : itsValues) {
      if (!one.isEmpty() && values.size() < MOST_APART) {
        values.add(Label.key(one));
      }
    }
  }

  long ads() {
    return evidence.count();
  }

  int invasiveness() {
    return known().invasiveness();
  }

  Claim claim() {
    return new Claim(
        claimId,
        known().facet(),
        value.isEmpty() ? type : value,
        Sentence.of(
            message(),
            "type",
            type,
            "value",
            value,
            "platforms",
            platforms,
            "ads",
            evidence.count(),
            "advertisers",
            advertisers.size(),
            "values",
            values.size()),
        EnumSet.of(known().origin()),
        platforms,
        true,
        Optional.empty(),
        period,
        List.of(),
        evidence.evidence());
  }

  private String message() {
    if (isWholeType) {
      return known().isKnown() ? "claim.targetingType" : "claim.targetingOtherType";
    }
    return value.isEmpty() ? "claim.targetingUnnamed" : "claim.targeting";
  }
}
