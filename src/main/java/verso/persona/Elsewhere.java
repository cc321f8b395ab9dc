package verso.persona;

import java.io.IOException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Section;
import verso.claim.Sentence;
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

  /** Reports and contacts of one company are two claims: only of reports somebody was told. */
  private record Key(String company, boolean isReport) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byWay = Boolean.compare(other.isReport, isReport);
      return byWay != 0 ? byWay : company.compareTo(other.company);
    }

    String claimId() {
      return ClaimId.of(Facet.OFF_PLATFORM, isReport ? company : "contacts\n" + company);
    }
  }

  /** What one company reported, or the contacts that were logged with it. */
  private static final class Company {
    /** Spellings of each event type: {@code ADD_TO_CART}, {@code AddToCart}. */
    private final Map<String, Spellings> events = new TreeMap<>();

    private final Map<String, Long> counts = new TreeMap<>();
    private final Spellings spellings = new Spellings();
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
    private final Set<String> apps = new TreeSet<>();
    private final Map<YearMonth, Long> months = new TreeMap<>();
    private final Key key;
    private final EvidenceCollector evidence;
    private Period period = Period.UNDATED;

    Company(Key key, EvidenceDepth depth) {
      this.key = key;
      this.evidence = new EvidenceCollector(depth.of(key.claimId()));
    }

    void count(String name, StoredTrace stored) {
      Trace trace = stored.trace();
      spellings.count(name);
      platforms.add(trace.platform());
      origins.add(trace.origin());
      trace.details().first("app").ifPresent(apps::add);
      trace.details().first("event").ifPresent(this::countEvent);
      period = period.with(trace.moment());
      Period.stated(trace.moment())
          .map(at -> YearMonth.from(at.atZone(ZoneOffset.UTC)))
          .ifPresent(month -> months.merge(month, 1L, Long::sum));
      evidence.add(stored.id(), EvidenceCode.STATED);
    }

    Optional<verso.company.Company> behind() {
      return spellings.all().stream()
          .flatMap(name -> Companies.all().of(name).stream())
          .findFirst();
    }

    Claim claim() {
      return new Claim(
          key.claimId(),
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

    private Sentence sentence() {
      String named = eventList().isEmpty() ? "claim.elsewhereUnnamed" : "claim.elsewhere";
      return Sentence.of(
          key.isReport() ? named : "claim.tracker",
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

    private void countEvent(String type) {
      String loose = type.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
      events.computeIfAbsent(loose, t -> new Spellings()).count(type);
      counts.merge(loose, 1L, Long::sum);
    }

    private String eventList() {
      return counts.entrySet().stream()
          .filter(event -> !event.getKey().isEmpty())
          .sorted(Comparator.comparing(event -> -event.getValue()))
          .map(event -> events.get(event.getKey()).best() + " " + event.getValue())
          .collect(Collectors.joining(", "));
    }
  }

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var companies = new TreeMap<Key, Company>();
    AdLog log = AdLog.in(inquiry);
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.OFF_PLATFORM, Kind.CONVERSION),
            stored -> {
              var key = new Key(log.key(stored.trace()), Reports.isReport(stored.trace()));
              if (!key.company().isEmpty()) {
                companies
                    .computeIfAbsent(key, k -> new Company(k, inquiry.depth()))
                    .count(log.name(stored.trace()), stored);
              }
            });
    List<Claim> claims =
        companies.values().stream()
            .map(Company::claim)
            .sorted(
                Comparator.comparing(Elsewhere::isContact)
                    .thenComparing(claim -> -claim.evidence().count())
                    .thenComparing(Claim::value)
                    .thenComparing(Claim::id))
            .toList();
    return new Section(
        ID,
        new Findings(
            notes(claims, purposes(companies)),
            List.of(),
            List.of(),
            claims,
            List.of(months(companies.values()))));
  }

  /** When companies reported or were contacted: data for drawing. */
  private static Rows months(Collection<Company> companies) {
    var rows = new ArrayList<Map<String, Object>>();
    for (Company company : companies) {
      company.months.forEach((month, events) ->
          rows.add(
              Rows.row(
                  "claim", company.key.claimId(),
                  "month", month.toString(),
                  "events", events)));
    }
    return new Rows("elsewhereByMonth", rows);
  }

  /** Whether a claim is about contacts that a device logged, of which nobody was told. */
  static boolean isContact(Claim claim) {
    return claim.sentence().key().equals("claim.tracker");
  }

  /** A company that both reported and was contacted is one. */
  private static Map<Purpose, Long> purposes(Map<Key, Company> companies) {
    var known = new TreeMap<String, verso.company.Company>();
    companies.forEach(
        (key, company) -> company.behind().ifPresent(behind -> known.put(key.company(), behind)));
    var purposes = new EnumMap<Purpose, Long>(Purpose.class);
    known.values().forEach(company -> purposes.merge(company.purpose(), 1L, Long::sum));
    return purposes;
  }

  private static List<Sentence> notes(List<Claim> claims, Map<Purpose, Long> purposes) {
    var notes = new ArrayList<Sentence>();
    Map<Boolean, List<Claim>> byWay =
        claims.stream().collect(Collectors.partitioningBy(Elsewhere::isContact));
    notes.addAll(counted("note.elsewhere", byWay.get(false)));
    notes.addAll(counted("note.contacts", byWay.get(true)));
    long known = purposes.values().stream().mapToLong(Long::longValue).sum();
    if (known > 0) {
      notes.add(Sentence.of("note.trackers", "known", known, "purposes", purposes));
    }
    return notes;
  }

  private static List<Sentence> counted(String key, List<Claim> claims) {
    long events = claims.stream().mapToLong(claim -> claim.evidence().count()).sum();
    return claims.isEmpty()
        ? List.of()
        : List.of(Sentence.of(key, "companies", claims.size(), "events", events));
  }
}
