package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.habit.Habits;

/**
 * Section 7: the criteria by which ads reached the person, added up over all ads: first by type, as
 * in the table of Wei et al. ("What Twitter Knows", USENIX Security 2020), then each for itself.
 * Before them, the companies whose ads followed what the person did.
 */
final class WhyThisAd implements Analyzer {
  static final int ID = 7;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    AdLog log = AdLog.in(inquiry);
    var count = new Count(inquiry.depth());
    var chains = new FollowYou(inquiry, log);
    var pressure = new AdPressure(Habits.of(inquiry));
    log.each(ad -> {
      count.add(ad);
      chains.add(ad);
      pressure.add(ad);
    });
    chains.match();
    pressure.count();
    if (chains.hasMatches() || pressure.hasBursts()) {
      log.each(ad -> {
        chains.addEvidence(ad);
        pressure.addEvidence(ad);
      });
    }
    return section(count, chains.result(), pressure.findings());
  }

  private static Section section(Count count, FollowYou.Result chains, Findings pressure) {
    var figures = new ArrayList<Figure>(Opacity.ofAds(count.opaque, count.explained));
    figures.addAll(chains.figures());
    var claims = new ArrayList<Claim>(chains.rare());
    claims.addAll(chains.sold().claims());
    claims.addAll(pressure.claims());
    claims.addAll(count.claims());
    claims.addAll(chains.usual());
    var before = new Findings(count.notes(), figures, List.of(), claims, List.of());
    return new Section(ID, before.and(pressure.withoutClaims()).and(chains.sold().withoutClaims()));
  }

  /** What is counted while the ads pass by. */
  private static final class Count {
    private final Map<String, CriterionTally> criteria = new TreeMap<>();
    private final Map<String, CriterionTally> types = new TreeMap<>();
    private final EvidenceDepth depth;
    private long shown;
    private long actedUpon;
    private long explained;
    private long opaque;

    Count(EvidenceDepth depth) {
      this.depth = depth;
    }

    void add(Ad ad) {
      if (!ad.isCounted()) {
        return;
      }
      shown += ad.isShown() ? 1 : 0;
      actedUpon += ad.isActedUpon() ? 1 : 0;
      List<Ad.Criterion> stated = ad.criteria().toList();
      explained += stated.isEmpty() ? 0 : 1;
      opaque += stated.stream().anyMatch(one -> TargetingType.of(one.type()).isOpaque()) ? 1 : 0;
      addCriteria(ad, stated);
    }

    private void addCriteria(Ad ad, List<Ad.Criterion> stated) {
      stated.stream()
          .map(one ->
              criteria.computeIfAbsent(
                  CriterionTally.key(one), k -> CriterionTally.ofValue(one, depth)))
          .distinct()
          .forEach(criterion -> criterion.count(ad, List.of()));
      stated.stream()
          .collect(
              Collectors.groupingBy(
                  Ad.Criterion::type, Collectors.mapping(Ad.Criterion::value, Collectors.toList())))
          .forEach((type, values) ->
              types.computeIfAbsent(type, t -> CriterionTally.ofType(t, depth)).count(ad, values));
    }

    List<Claim> claims() {
      Comparator<CriterionTally> mostInvasive = Comparator.comparing(CriterionTally::invasiveness);
      Comparator<CriterionTally> mostUsed = Comparator.comparing(one -> -one.ads());
      return Stream.concat(
              types.values().stream().sorted(mostInvasive.thenComparing(mostUsed)),
              criteria.values().stream().sorted(mostUsed.thenComparing(mostInvasive)))
          .map(CriterionTally::claim)
          .toList();
    }

    List<Sentence> notes() {
      var notes = new ArrayList<Sentence>();
      if (shown + actedUpon > 0) {
        notes.add(Sentence.of("note.ads", "shown", shown, "actedUpon", actedUpon));
        notes.add(
            criteria.isEmpty()
                ? Sentence.of("note.noCriteria")
                : Sentence.of("note.criteria", "count", criteria.size()));
      }
      return notes;
    }
  }
}
