package verso.persona;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import verso.claim.Author;
import verso.claim.ClaimTopic;
import verso.claim.Facet;
import verso.claim.Inquiry;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Classification;
import verso.interest.Classifier;
import verso.interest.Label;
import verso.interest.Language;
import verso.interest.Method;
import verso.interest.TraceTopics;
import verso.trace.Kind;
import verso.trace.Trace;

/** Every label that platforms list about the person: interests and segments, one by one. */
final class Labels {
  private record Spelled(Kind kind, String subject, String category) {}

  private final Inquiry inquiry;
  private final Classifier classifier;
  private final TraceTopics topics;
  private final SegmentFacets facets;
  private final Map<LabelKey, LabelTally> tallies = new TreeMap<>();
  private final Map<Spelled, Optional<ClaimTopic>> filed = new TreeMap<>(Labels::compare);

  private Labels(Inquiry inquiry) {
    this.inquiry = inquiry;
    classifier = inquiry.classifier();
    topics = new TraceTopics(classifier);
    facets = new SegmentFacets(classifier);
  }

  private static int compare(Spelled one, Spelled other) {
    return java.util.Comparator.comparing(Spelled::kind)
        .thenComparing(Spelled::subject)
        .thenComparing(Spelled::category)
        .compare(one, other);
  }

  /** Reads all listings. */
  static Collection<LabelTally> of(Inquiry inquiry) throws IOException {
    var labels = new Labels(inquiry);
    inquiry.traces().each(TraceQuery.ofKinds(Kind.INTEREST, Kind.SEGMENT), labels::listed);
    return List.copyOf(labels.tallies.values());
  }

  private void listed(StoredTrace stored) {
    Trace trace = stored.trace();
    if (Label.key(trace.subject()).isEmpty()) {
      return;
    }
    String category = trace.details().first("category").orElse("");
    Optional<ClaimTopic> topic =
        filed.computeIfAbsent(
            new Spelled(trace.kind(), trace.subject(), category), s -> topic(trace));
    tallies
        .computeIfAbsent(key(trace, topic), key -> tally(key, topic, trace))
        .listed(stored, author(trace));
  }

  private LabelTally tally(LabelKey key, Optional<ClaimTopic> topic, Trace trace) {
    return new LabelTally(key, topic, inquiry.sensitive(trace.subject()), inquiry.depth());
  }

  private Optional<ClaimTopic> topic(Trace trace) {
    return topics.of(trace).flatMap(found -> ClaimTopic.of(found, classifier.tree()));
  }

  private LabelKey key(Trace trace, Optional<ClaimTopic> topic) {
    Facet facet = trace.kind() == Kind.INTEREST ? Facet.INTERESTS : facets.of(trace);
    String words =
        topic
            .filter(found -> isOwnName(found.found(), trace))
            .map(found -> Label.key(found.topic().names().get(Language.EN)))
            .orElse(Label.key(trace.subject()));
    String field = trace.details().first("field").orElse("");
    return new LabelKey(facet, field.isEmpty() ? words : field + ": " + words, statement(trace));
  }

  /** Whether a label is the very name of its topic, in whatever language. */
  private static boolean isOwnName(Classification found, Trace trace) {
    return found.method() == Method.KNOWN_LABEL
        && Label.key(found.matched()).equals(Label.key(trace.subject()));
  }

  private static LabelKey.Statement statement(Trace trace) {
    return switch (trace.details().first("status").orElse("")) {
      case "no" -> LabelKey.Statement.DENIED;
      case "probability" -> LabelKey.Statement.PROBABLE;
      default -> LabelKey.Statement.MEMBER;
    };
  }

  /** By the marks of the platform; without any, by whom the record comes from. */
  private static Author author(Trace trace) {
    return Authors.of(trace)
        .orElse(
            switch (trace.origin()) {
              case DECLARED -> Author.USER;
              case SUPPLIED -> Author.BROKER;
              case INFERRED, OBSERVED, SHOWN, UNKNOWN -> Author.PLATFORM;
            });
  }
}
