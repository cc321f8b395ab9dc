package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.Facet;
import verso.claim.FirstLinks;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.Glance;
import verso.index.NameKey;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * Section 16: how it was built, year by year. What appeared when: labels, attributes, advertisers,
 * companies and devices by the year they are first dated, and what changed between exports of one
 * account.
 */
final class YearByYear implements Analyzer {
  private static final int ID = 16;

  /** What a persona is made of. */
  private static final Kind[] PARTS = {
    Kind.INTEREST,
    Kind.SEGMENT,
    Kind.DEMOGRAPHIC,
    Kind.ADVERTISER,
    Kind.AD_IMPRESSION,
    Kind.OFF_PLATFORM,
    Kind.DEVICE
  };

  /** Something a platform holds, by its name. */
  private record Part(String platform, Kind kind, long name) {}

  /** When it was seen. */
  private static final class Seen {
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;
    private long order;
    private int number;
    private Origin origin = Origin.UNKNOWN;

    private void at(Glance glance) {
      if (isEarlier(glance)) {
        first = glance.millis();
        order = glance.idOrder();
        number = glance.number();
        origin = glance.origin();
      }
      last = Math.max(last, glance.millis());
    }

    /** Of two of one moment always the same, whatever the order of the index. */
    private boolean isEarlier(Glance glance) {
      return glance.millis() == first
          ? Long.compareUnsigned(glance.idOrder(), order) < 0
          : glance.millis() < first;
    }
  }

  /** What first appeared, and was last seen, in a year. */
  private static final class Year {
    private final Map<Kind, Integer> appeared = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> ended = new EnumMap<>(Kind.class);
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = new TreeSet<>();
    private final List<Seen> firsts = new ArrayList<>();
    private Period period = Period.UNDATED;

    private int count() {
      return appeared.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var parts = new HashMap<Part, Seen>();
    var undated = new TreeSet<Long>();
    inquiry.traces().glance(TraceQuery.ofKinds(PARTS), glance -> add(glance, parts, undated));
    NavigableMap<Integer, Year> years = years(parts);
    var claims = new ArrayList<Claim>();
    for (Map.Entry<Integer, Year> year : years.entrySet()) {
      if (year.getValue().count() > 0) {
        claims.add(claim(year.getKey(), year.getValue(), inquiry));
      }
    }
    var exports = new ArrayList<Map<String, Object>>();
    List<Sentence> notes = ExportChanges.of(inquiry, exports);
    if (!undated.isEmpty()) {
      notes.add(Sentence.of("note.undatedParts", "n", undated.size()));
    }
    return new Section(ID, notes, claims)
        .with(new Rows("years", rows(years)), new Rows("exports", exports));
  }

  private static void add(Glance glance, Map<Part, Seen> parts, Set<Long> undated) {
    if (glance.name() == NameKey.NONE || Reports.isContact(glance.kind(), glance.origin())) {
      return;
    }
    if (glance.stated().isPresent()) {
      parts
          .computeIfAbsent(
              new Part(glance.platform(), group(glance.kind()), glance.name()), p -> new Seen())
          .at(glance);
    } else {
      undated.add(glance.name());
    }
  }

  /** An ad shown makes its advertiser appear. */
  private static Kind group(Kind kind) {
    return kind == Kind.AD_IMPRESSION ? Kind.ADVERTISER : kind;
  }

  private static NavigableMap<Integer, Year> years(Map<Part, Seen> parts) {
    var years = new TreeMap<Integer, Year>();
    parts.forEach((part, seen) -> {
      Year first = years.computeIfAbsent(year(seen.first), y -> new Year());
      first.appeared.merge(part.kind(), 1, Integer::sum);
      first.platforms.add(part.platform());
      first.origins.add(seen.origin);
      first.firsts.add(seen);
      first.period =
          first.period.with(
              new Period(
                  Optional.of(Instant.ofEpochMilli(seen.first)),
                  Optional.of(Instant.ofEpochMilli(seen.first))));
      years
          .computeIfAbsent(year(seen.last), y -> new Year())
          .ended
          .merge(part.kind(), 1, Integer::sum);
    });
    return years;
  }

  private static int year(long millis) {
    return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).getYear();
  }

  private static Claim claim(int number, Year year, Inquiry inquiry) throws IOException {
    String id = ClaimId.of(Facet.COVERAGE, "year\n" + number);
    var links = new FirstLinks(inquiry.depth().of(id));
    year.firsts.forEach(seen -> links.add(seen.order, seen.number));
    Sentence sentence =
        Sentence.of(
            "claim.year",
            "year",
            String.valueOf(number),
            "interests",
            year.appeared.getOrDefault(Kind.INTEREST, 0)
                + year.appeared.getOrDefault(Kind.SEGMENT, 0),
            "attributes",
            year.appeared.getOrDefault(Kind.DEMOGRAPHIC, 0),
            "advertisers",
            year.appeared.getOrDefault(Kind.ADVERTISER, 0),
            "companies",
            year.appeared.getOrDefault(Kind.OFF_PLATFORM, 0),
            "devices",
            year.appeared.getOrDefault(Kind.DEVICE, 0));
    return new Claim(
        id,
        Facet.COVERAGE,
        String.valueOf(number),
        sentence,
        year.origins,
        year.platforms,
        false,
        Optional.empty(),
        year.period,
        List.of(),
        new Evidence(year.count(), links.links(EvidenceCode.STATED, inquiry.ids())));
  }

  private static List<Map<String, Object>> rows(NavigableMap<Integer, Year> years) {
    var rows = new ArrayList<Map<String, Object>>();
    years.forEach((number, year) ->
        rows.add(
            Rows.row(
                "year",
                number,
                "platforms",
                year.platforms,
                "appeared",
                names(year.appeared),
                "lastSeen",
                names(year.ended))));
    return rows;
  }

  private static Map<String, Integer> names(Map<Kind, Integer> counts) {
    var names = new TreeMap<String, Integer>();
    counts.forEach((kind, count) -> names.put(kind.name(), count));
    return names;
  }
}
