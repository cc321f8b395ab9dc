package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Section 6: what other sites and apps reported about the person, by company and event. */
final class Elsewhere implements Analyzer {
  static final int ID = 6;

  /** What one company reported. */
  private static final class Company {
    private final Map<String, Long> events = new TreeMap<>();
    private final Spellings spellings = new Spellings();
    private final Set<String> platforms = new TreeSet<>();
    private final String claimId;
    private final EvidenceCollector evidence;
    private Period period = Period.UNDATED;

    Company(String key, EvidenceDepth depth) {
      claimId = ClaimId.of(Facet.OFF_PLATFORM, key);
      evidence = new EvidenceCollector(depth.of(claimId));
    }

    void count(String name, StoredTrace stored) {
      Trace trace = stored.trace();
      spellings.count(name);
      platforms.add(trace.platform());
      events.merge(trace.details().first("event").orElse(""), 1L, Long::sum);
      period = period.with(trace.moment());
      evidence.add(stored.id(), EvidenceCode.STATED);
    }

    Claim claim() {
      String name = spellings.best();
      String eventList = eventList();
      return new Claim(
          claimId,
          Facet.OFF_PLATFORM,
          name,
          Sentence.of(
              eventList.isEmpty() ? "claim.elsewhereUnnamed" : "claim.elsewhere",
              "company",
              name,
              "platforms",
              platforms,
              "count",
              evidence.count(),
              "events",
              eventList),
          EnumSet.of(Origin.SUPPLIED),
          platforms,
          true,
          Optional.empty(),
          period,
          List.of(),
          evidence.evidence());
    }

    private String eventList() {
      return events.entrySet().stream()
          .filter(event -> !event.getKey().isEmpty())
          .sorted(Comparator.comparing(event -> -event.getValue()))
          .map(event -> event.getKey() + " " + event.getValue())
          .collect(Collectors.joining(", "));
    }
  }

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    AdLog log = inquiry.adLog();
    var companies = new TreeMap<String, Company>();
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.OFF_PLATFORM, Kind.CONVERSION),
            stored -> {
              String key = log.key(stored.trace());
              if (!key.isEmpty()) {
                companies
                    .computeIfAbsent(key, k -> new Company(k, inquiry.depth()))
                    .count(log.name(stored.trace()), stored);
              }
            });
    List<Claim> claims =
        companies.values().stream()
            .map(Company::claim)
            .sorted(
                Comparator.comparing((Claim c) -> -c.evidence().count())
                    .thenComparing(Claim::value)
                    .thenComparing(Claim::id))
            .toList();
    long events = claims.stream().mapToLong(claim -> claim.evidence().count()).sum();
    return new Section(
        ID,
        claims.isEmpty()
            ? List.of()
            : List.of(Sentence.of("note.elsewhere", "companies", claims.size(), "events", events)),
        claims);
  }
}
