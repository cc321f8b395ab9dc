package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.company.Companies;
import verso.company.Purpose;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Section 6: what other sites and apps reported about the person, by company and event; and the
 * trackers that the person's own devices logged their apps to call.
 */
final class Elsewhere implements Analyzer {
  static final int ID = 6;

  /** What one company reported. */
  private static final class Company {
    private final Map<String, Long> events = new TreeMap<>();
    private final Spellings spellings = new Spellings();
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
    private final Set<String> apps = new TreeSet<>();
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
      origins.add(trace.origin());
      trace.details().first("app").ifPresent(apps::add);
      events.merge(trace.details().first("event").orElse(""), 1L, Long::sum);
      period = period.with(trace.moment());
      evidence.add(stored.id(), EvidenceCode.STATED);
    }

    Optional<verso.company.Company> behind() {
      return spellings.all().stream()
          .flatMap(name -> Companies.all().of(name).stream())
          .findFirst();
    }

    Claim claim() {
      return new Claim(
          claimId,
          Facet.OFF_PLATFORM,
          spellings.best(),
          sentence(),
          origins,
          platforms,
          true,
          Optional.empty(),
          period,
          List.of(),
          evidence.evidence());
    }

    /** What a device logged of its own apps was seen, not reported. */
    private boolean isSeen() {
      return !origins.contains(Origin.SUPPLIED);
    }

    private Sentence sentence() {
      String key = eventList().isEmpty() ? "claim.elsewhereUnnamed" : "claim.elsewhere";
      return Sentence.of(
          isSeen() ? "claim.tracker" : key,
          "company",
          spellings.best(),
          "platforms",
          platforms,
          "count",
          evidence.count(),
          "apps",
          apps.size(),
          "events",
          eventList());
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
    var purposes = new EnumMap<Purpose, Long>(Purpose.class);
    companies.values().stream()
        .flatMap(company -> company.behind().stream())
        .forEach(company -> purposes.merge(company.purpose(), 1L, Long::sum));
    long events = claims.stream().mapToLong(claim -> claim.evidence().count()).sum();
    return new Section(ID, notes(claims.size(), events, purposes), claims);
  }

  private static List<Sentence> notes(int companies, long events, Map<Purpose, Long> purposes) {
    if (companies == 0) {
      return List.of();
    }
    Sentence all = Sentence.of("note.elsewhere", "companies", companies, "events", events);
    long known = purposes.values().stream().mapToLong(Long::longValue).sum();
    return known == 0
        ? List.of(all)
        : List.of(all, Sentence.of("note.trackers", "known", known, "purposes", purposes));
  }
}
