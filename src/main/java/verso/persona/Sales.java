package verso.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * What companies reported as bought, or as details left, soon after an ad of theirs; and all
 * conversions, by type and advertiser. What came after what, never what led to it.
 */
final class Sales {
  private static final Set<String> GOALS =
      Table.rows(Sales.class, "goal-events.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private static final int MOST_ROWS = 200;

  private final AdLog log;
  private final EvidenceDepth depth;
  private final Map<String, AfterAds> companies = new TreeMap<>();
  private final Map<String, Spellings> names = new HashMap<>();
  private final Map<Conversion, Long> conversions = new HashMap<>();
  private Period period = Period.UNDATED;

  Sales(AdLog log, EvidenceDepth depth) {
    this.log = log;
    this.depth = depth;
  }

  /** A kind of conversion of one advertiser. */
  private record Conversion(String platform, String company, String type) {}

  /** Takes an event; what is no report is left aside. */
  void add(StoredTrace stored) {
    Trace trace = stored.trace();
    if (!Reports.isReport(trace)) {
      return;
    }
    String key = log.key(trace);
    String type = trace.details().first("event").orElse("");
    if (trace.kind() == Kind.CONVERSION) {
      names.computeIfAbsent(key, k -> new Spellings()).count(log.name(trace));
      conversions.merge(new Conversion(trace.platform(), key, type), 1L, Long::sum);
      period = period.with(trace.moment());
    }
    if (isGoal(type) && !key.isEmpty() && Times.isOrdered(trace.moment())) {
      companies.computeIfAbsent(key, k -> new AfterAds(k, depth)).add(stored, log.name(trace));
    }
  }

  private static boolean isGoal(String type) {
    return GOALS.contains(type.toLowerCase(Locale.ROOT).replaceAll("[ _-]", ""));
  }

  /**
   * What was found.
   *
   * @param ads times of ads by company, then platform
   * @param allAds times of all ads by platform
   */
  Findings findings(Map<String, Map<String, Times>> ads, Map<String, Times> allAds) {
    List<AfterAds> tested = new ArrayList<>();
    companies.forEach((key, company) -> {
      if (ads.containsKey(key)) {
        company.match(ads.get(key), allAds);
        tested.add(company);
      }
    });
    List<Claim> claims =
        tested.stream()
            .filter(company -> company.isRare(tested.size()))
            .map(AfterAds::claim)
            .toList();
    return Findings.of(claims).and(conversions());
  }

  private Findings conversions() {
    if (conversions.isEmpty()) {
      return Findings.NONE;
    }
    long all = conversions.values().stream().mapToLong(Long::longValue).sum();
    Sentence sentence = Sentence.of("figure.ads.conversions", "n", all, "companies", names.size());
    Figure figure =
        new Figure("ads.conversions", all, all, sentence)
            .on(
                new Grounds(
                    "count",
                    period,
                    OptionalDouble.empty(),
                    Map.of(),
                    Grounds.UNSAID.evidence(),
                    List.of(),
                    List.of()));
    return Findings.of(figure).with(new Rows("conversions", rows()));
  }

  private List<Map<String, Object>> rows() {
    return conversions.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Conversion, Long> one) -> -one.getValue())
                .thenComparing(one -> one.getKey().toString()))
        .limit(MOST_ROWS)
        .map(one ->
            Rows.row(
                "platform",
                one.getKey().platform(),
                "advertiser",
                names.get(one.getKey().company()).best(),
                "type",
                one.getKey().type(),
                "count",
                one.getValue()))
        .toList();
  }
}
