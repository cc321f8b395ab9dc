package verso.importing;

import java.util.List;
import verso.index.Filing;
import verso.index.NameKey;
import verso.interest.Classifier;
import verso.interest.Label;
import verso.interest.Topic;
import verso.interest.TraceTopics;
import verso.trace.Trace;

/** Files each trace under its topic as it is imported, so that topics can be counted later. */
final class TraceFiling {
  private final Classifier classifier = Classifier.standard();
  private final TraceTopics topics = new TraceTopics(classifier);

  /** What the index is to know of a trace besides the trace. */
  Filing of(Trace trace) {
    List<String> path =
        topics
            .of(trace)
            .map(found -> classifier.tree().path(found.topicId()))
            .orElse(List.of())
            .stream()
            .map(Topic::id)
            .toList();
    long maker = TraceTopics.makerOf(trace).map(name -> key(name)).orElse(NameKey.NONE);
    return new Filing(path, key(trace.subject()), maker);
  }

  private static long key(String name) {
    return NameKey.of(Label.key(name));
  }
}
