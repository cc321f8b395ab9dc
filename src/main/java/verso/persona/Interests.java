package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Every interest the platforms list, one line per topic across platforms, set against what the
 * person did: equal to something followed, liked or watched (E1), contained in a search (E4), the
 * name of a company that reported on the person (E5), or declared in the profile (E6).
 */
public final class Interests {
  /** What the person did, for E1; a search is E4; what others reported is E5. */
  private static final Kind[] DEEDS = {
    Kind.FOLLOW,
    Kind.REACTION,
    Kind.SAVE,
    Kind.LISTEN,
    Kind.VIEW,
    Kind.SEARCH,
    Kind.OFF_PLATFORM,
    Kind.CONVERSION
  };

  private final Inquiry inquiry;
  private final Map<String, InterestTally> tallies = new TreeMap<>();

  private Interests(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** All interests, those listed by most platforms and best supported first. */
  public static List<Interest> of(Inquiry inquiry) throws IOException {
    var interests = new Interests(inquiry);
    inquiry.traces().each(TraceQuery.ofKinds(Kind.INTEREST), interests::listed);
    interests.weighDeeds();
    interests.weighWords();
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    return interests.tallies.values().stream()
        .map(tally -> verdicts.applied(tally.interest(inquiry)))
        .sorted(
            Comparator.comparing((Interest i) -> i.isRejected())
                .thenComparing(i -> -i.listings().size())
                .thenComparing(i -> -i.claim().fits().map(Fits::score).orElse(0.0))
                .thenComparing(i -> Label.key(i.label())))
        .toList();
  }

  private void listed(StoredTrace stored) {
    String key = Label.key(stored.trace().subject());
    if (!key.isEmpty()) {
      tallies
          .computeIfAbsent(key, label -> new InterestTally(label, inquiry.depth()))
          .listed(stored);
    }
  }

  private void weighDeeds() throws IOException {
    if (tallies.isEmpty()) {
      return;
    }
    var phrases = new PhraseIndex(tallies.keySet());
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(DEEDS),
            stored -> {
              if (stored.trace().kind() == Kind.SEARCH) {
                Set<String> found = phrases.in(Label.normalized(stored.trace().subject()));
                found.forEach(label -> tallies.get(label).supportedBy(stored, EvidenceCode.E4));
              } else {
                names(stored.trace()).forEach(name -> equal(name, stored));
              }
            });
  }

  private void equal(String name, StoredTrace stored) {
    InterestTally tally = tallies.get(name);
    if (tally != null) {
      tally.supportedBy(stored, isReported(stored) ? EvidenceCode.E5 : EvidenceCode.E1);
    }
  }

  private static boolean isReported(StoredTrace stored) {
    Kind kind = stored.trace().kind();
    return kind == Kind.OFF_PLATFORM || kind == Kind.CONVERSION;
  }

  /** What a deed is about: its subject, or the channel or author it belongs to. */
  private static Set<String> names(Trace trace) {
    var names = new LinkedHashSet<String>();
    names.add(Label.key(trace.subject()));
    for (Details.Detail detail : trace.details().entries()) {
      if (detail.name().equals("channel") || detail.name().equals("author")) {
        names.add(Label.key(detail.value()));
      }
    }
    return names;
  }

  private void weighWords() throws IOException {
    if (tallies.isEmpty()) {
      return;
    }
    TraceQuery declared =
        new TraceQuery(
            "",
            Set.of(),
            Set.of(Kind.PROFILE, Kind.DEMOGRAPHIC),
            Set.of(Origin.DECLARED),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            TraceQuery.Sort.RELEVANCE);
    inquiry
        .traces()
        .each(
            declared,
            stored -> {
              InterestTally tally = tallies.get(Label.key(stored.trace().subject()));
              if (tally != null) {
                tally.supportedBy(stored, EvidenceCode.E6);
              }
            });
  }
}
