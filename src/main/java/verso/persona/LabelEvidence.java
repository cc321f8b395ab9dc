package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.TraceIds;

/** The traces behind a label, the records that state it first, each trace once. */
final class LabelEvidence {
  /** Most companions to point to: they are the weakest evidence there is. */
  private static final int MOST_COMPANIONS = 5;

  private final LabelTally label;
  private final TraceIds ids;
  private final List<Evidence.Link> links = new ArrayList<>();
  private final Set<String> linked = new HashSet<>();

  private LabelEvidence(LabelTally label, TraceIds ids) {
    this.label = label;
    this.ids = ids;
  }

  static Evidence of(LabelTally label, TraceIds ids) throws IOException {
    return new LabelEvidence(label, ids).evidence();
  }

  private Evidence evidence() throws IOException {
    long count = label.stated().count();
    for (EvidenceCode code : EvidenceCode.values()) {
      count += label.count(code);
    }
    add(label.stated());
    for (EvidenceTally tally : strongestFirst()) {
      add(tally);
    }
    List<EvidenceTally> companions =
        label.companions().subList(0, Math.min(MOST_COMPANIONS, label.companions().size()));
    for (EvidenceTally companion : companions) {
      count++;
      Evidence.Link first = companion.links(ids).getFirst();
      add(new Evidence.Link(first.traceId(), EvidenceCode.E8));
    }
    return new Evidence(count, links);
  }

  /** Of equally strong ways the one by the label's own words first. */
  private List<EvidenceTally> strongestFirst() {
    return Stream.concat(label.byName().stream(), label.byTopic().stream())
        .sorted(Comparator.comparing(tally -> -tally.code().strength()))
        .toList();
  }

  private void add(EvidenceTally tally) throws IOException {
    List<Evidence.Link> found = tally.links(ids);
    found.subList(0, Math.min(label.mostLinks(), found.size())).forEach(this::add);
  }

  private void add(Evidence.Link link) {
    if (linked.add(link.traceId())) {
      links.add(link);
    }
  }
}
