package verso.persona;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verso.claim.Facet;
import verso.interest.Classification;
import verso.interest.Classifier;
import verso.interest.Input;
import verso.interest.TopicTree;
import verso.table.Table;
import verso.trace.Trace;

/**
 * Which side of the person a segment is about: as the table of segments says; else as the audience
 * its name describes; else an interest when its name names a topic; else a behaviour.
 */
final class SegmentFacets {
  private static final String ANY = "*";

  private static final List<Rule> RULES =
      Table.rows(SegmentFacets.class, "segment-facets.tsv").stream()
          .map(row ->
              new Rule(row.get(0), row.get(1), Wildcard.of(row.get(2)), Facet.valueOf(row.get(3))))
          .toList();

  /** Branches of the tree that mean a facet, the narrower first. */
  private static final List<Map.Entry<String, Facet>> BRANCHES =
      Table.rows(SegmentFacets.class, "topic-facets.tsv").stream()
          .map(row -> Map.entry(row.get(0), Facet.valueOf(row.get(1))))
          .toList();

  private record Rule(String platform, String where, Predicate<String> written, Facet facet) {
    boolean isFor(Trace trace) {
      return (platform.equals(ANY) || platform.equals(trace.platform()))
          && texts(trace).anyMatch(written);
    }

    private Stream<String> texts(Trace trace) {
      return where.equals("subject") ? Stream.of(trace.subject()) : trace.details().all(where);
    }
  }

  private final Classifier classifier;

  SegmentFacets(Classifier classifier) {
    this.classifier = classifier;
  }

  Facet of(Trace segment) {
    return RULES.stream()
        .filter(rule -> rule.isFor(segment))
        .findFirst()
        .map(Rule::facet)
        .or(() -> classifier.audience(segment.subject()).flatMap(this::branch))
        .orElseGet(() -> byTopic(segment.subject()));
  }

  private Facet byTopic(String name) {
    Optional<Classification> found = classifier.classify(name, Input.SEGMENT);
    return found.isEmpty() ? Facet.BEHAVIOURS : branch(found.get()).orElse(Facet.INTERESTS);
  }

  private Optional<Facet> branch(Classification found) {
    TopicTree tree = classifier.tree();
    List<String> path = tree.path(found.topicId()).stream().map(topic -> topic.id()).toList();
    return BRANCHES.stream()
        .filter(branch -> path.contains(branch.getKey()))
        .findFirst()
        .map(Map.Entry::getValue);
  }
}
