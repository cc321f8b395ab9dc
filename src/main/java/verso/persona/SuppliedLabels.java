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
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** Segments and interests that bear the mark of a data broker or an advertiser. */
final class SuppliedLabels {
  private static final Set<Author> OTHERS = EnumSet.of(Author.BROKER, Author.ADVERTISER);

  private final Map<String, Supplied> labels = new TreeMap<>();
  private final EvidenceDepth depth;

  private SuppliedLabels(EvidenceDepth depth) {
    this.depth = depth;
  }

  /** One claim for each label and author, by label. */
  static List<Claim> claims(Inquiry inquiry) throws IOException {
    var supplied = new SuppliedLabels(inquiry.depth());
    inquiry.traces().each(TraceQuery.ofKinds(Kind.SEGMENT, Kind.INTEREST), supplied::count);
    return supplied.labels.values().stream()
        .sorted(Comparator.comparing((Supplied one) -> one.author != Author.BROKER))
        .map(Supplied::claim)
        .map(claim -> claim.touching(inquiry.sensitive(claim.value())))
        .toList();
  }

  private void count(StoredTrace stored) {
    Authors.of(stored.trace())
        .filter(OTHERS::contains)
        .ifPresent(author -> {
          String key = Label.key(stored.trace().subject()) + "\n" + author;
          labels.computeIfAbsent(key, k -> new Supplied(k, author, depth)).count(stored);
        });
  }

  /** What one author filed the person under. */
  private static final class Supplied {
    private final Author author;
    private final String claimId;
    private final EvidenceCollector evidence;
    private final Spellings spellings = new Spellings();
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
    private Period period = Period.UNDATED;

    Supplied(String key, Author author, EvidenceDepth depth) {
      this.author = author;
      this.claimId = ClaimId.of(Facet.ADVERTISER_LISTS, "label\n" + key);
      this.evidence = new EvidenceCollector(depth.of(claimId));
    }

    void count(StoredTrace stored) {
      Trace trace = stored.trace();
      spellings.count(trace.subject());
      platforms.add(trace.platform());
      origins.add(trace.origin());
      period = period.with(trace.moment());
      evidence.add(stored.id(), EvidenceCode.STATED);
    }

    Claim claim() {
      String label = spellings.best();
      return new Claim(
              claimId,
              Facet.ADVERTISER_LISTS,
              label,
              Sentence.of(
                  "claim.supplied", "platforms", platforms, "label", label, "author", author),
              origins,
              platforms,
              true,
              Optional.empty(),
              period,
              List.of(),
              evidence.evidence())
          .by(author);
    }
  }
}
