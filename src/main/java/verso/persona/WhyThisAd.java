package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Trace;

/** Section 7: the criteria by which ads reached the person, added up over all ads. */
final class WhyThisAd implements Analyzer {
  private static final int ID = 7;
  private static final String PREFIX = "targeting:";

  /** Distinct advertisers are counted exactly up to here; beyond, "at least". */
  private static final int MOST_ADVERTISERS = 5_000;

  /** One criterion, such as a keyword, over all ads that used it. */
  private static final class Criterion {
    private final String type;
    private final String value;
    private final String claimId;
    private final EvidenceCollector evidence;
    private final Set<String> advertisers = new HashSet<>();
    private final Set<String> platforms = new TreeSet<>();
    private Period period = Period.UNDATED;

    Criterion(String type, String value, EvidenceDepth depth) {
      this.type = type;
      this.value = value;
      this.claimId = ClaimId.of(TargetingFacets.of(type), key(type, value));
      this.evidence = new EvidenceCollector(depth.of(claimId));
    }

    static String key(String type, String value) {
      return type + "\n" + Label.key(value);
    }

    void count(StoredTrace stored) {
      Trace trace = stored.trace();
      platforms.add(trace.platform());
      period = period.with(trace.moment());
      evidence.add(stored.id(), EvidenceCode.STATED);
      if (advertisers.size() < MOST_ADVERTISERS) {
        advertisers.add(trace.details().first("advertiser").orElse(trace.subject()));
      }
    }

    Claim claim() {
      String what = value.isEmpty() ? type : value;
      return new Claim(
          claimId,
          TargetingFacets.of(type),
          what,
          Sentence.of(
              value.isEmpty() ? "claim.targetingUnnamed" : "claim.targeting",
              "type",
              type,
              "value",
              value,
              "platforms",
              platforms,
              "ads",
              evidence.count(),
              "advertisers",
              advertisers.size()),
          EnumSet.of(TargetingFacets.originOf(type)),
          platforms,
          true,
          Optional.empty(),
          period,
          List.of(),
          evidence.evidence());
    }
  }

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var criteria = new TreeMap<String, Criterion>();
    var ads = new long[2];
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT),
            stored -> {
              ads[stored.trace().kind() == Kind.AD_IMPRESSION ? 0 : 1]++;
              count(stored, criteria, inquiry.depth());
            });
    List<Claim> claims =
        criteria.values().stream()
            .map(Criterion::claim)
            .sorted(
                Comparator.comparing((Claim c) -> -c.evidence().count())
                    .thenComparing(Claim::value)
                    .thenComparing(Claim::id))
            .toList();
    return new Section(ID, notes(ads[0], ads[1], claims.size()), claims);
  }

  private static void count(
      StoredTrace stored, Map<String, Criterion> criteria, EvidenceDepth depth) {
    // An ad may list a criterion several times; it reached the person through it once.
    var met = new HashSet<Criterion>();
    for (Details.Detail detail : stored.trace().details().entries()) {
      if (detail.name().startsWith(PREFIX)) {
        String type = detail.name().substring(PREFIX.length());
        met.add(
            criteria.computeIfAbsent(
                Criterion.key(type, detail.value()),
                k -> new Criterion(type, detail.value(), depth)));
      }
    }
    met.forEach(criterion -> criterion.count(stored));
  }

  private static List<Sentence> notes(long shown, long actedUpon, int criteria) {
    var notes = new ArrayList<Sentence>();
    if (shown + actedUpon > 0) {
      notes.add(Sentence.of("note.ads", "shown", shown, "actedUpon", actedUpon));
      notes.add(
          criteria == 0
              ? Sentence.of("note.noCriteria")
              : Sentence.of("note.criteria", "count", criteria));
    }
    return notes;
  }
}
