package verso.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verso.index.Filing;
import verso.index.Measured;
import verso.index.NameKey;
import verso.interest.Classifier;
import verso.interest.Label;
import verso.interest.Topic;
import verso.interest.TraceTopics;
import verso.measure.Measures;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * Files each trace under its topic, and measures it, as it is imported, so that both can be counted
 * later. Thread-safe.
 */
final class TraceFiling {
  /** Kinds whose subjects are names of nothing: words, positions, addresses. */
  private static final Set<Kind> NAMELESS =
      EnumSet.of(Kind.SEARCH, Kind.PLACE, Kind.LOGIN, Kind.MESSAGE, Kind.DOCUMENT, Kind.OTHER);

  private final Classifier classifier = Classifier.standard();
  private final TraceTopics topics = new TraceTopics(classifier);
  private final Measures measures = new Measures();

  /** What the index is to know of a trace besides the trace. */
  Filing of(Trace trace) {
    long name = NAMELESS.contains(trace.kind()) ? NameKey.NONE : key(trace.subject());
    long maker = TraceTopics.makerOf(trace).map(TraceFiling::key).orElse(NameKey.NONE);
    List<String> path = path(trace);
    return new Filing(path, name, maker, measured(trace, path));
  }

  private Measured measured(Trace trace, List<String> path) {
    return new Measured(
        measures.seconds(trace), measures.marks(trace, path), measures.words(trace));
  }

  private List<String> path(Trace trace) {
    return topics
        .of(trace)
        .map(found -> classifier.tree().path(found.topicId()).stream().map(Topic::id).toList())
        .orElse(List.of());
  }

  private static long key(String name) {
    return NameKey.of(Label.key(name));
  }
}
