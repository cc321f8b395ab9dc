package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    add(label.stated());
    for (EvidenceCode code : strongestFirst()) {
      count += label.count(code);
      for (EvidenceTally tally : tallies(code)) {
        add(tally);
      }
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

  private static List<EvidenceCode> strongestFirst() {
    return Arrays.stream(EvidenceCode.values())
        .filter(code -> code != EvidenceCode.STATED)
        .sorted((one, other) -> Double.compare(other.strength(), one.strength()))
        .toList();
  }

  private List<EvidenceTally> tallies(EvidenceCode code) {
    return Stream.concat(label.byName().stream(), label.byTopic().stream())
        .filter(tally -> tally.code() == code)
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
