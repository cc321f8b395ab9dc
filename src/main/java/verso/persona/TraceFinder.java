package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import verso.index.BadQueryException;
import verso.index.Hit;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.interest.Label;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;

/**
 * Looks for traces that were there before an ad; those without a date of their own may have been.
 */
final class TraceFinder {
  /** Shown for one criterion. */
  static final int MOST = 5;

  /** Looked through for what is undated, which the index cannot ask for alone. */
  private static final int MOST_READ = 500;

  private final Traces traces;
  private final Optional<Instant> before;

  TraceFinder(Traces traces, Moment shown) {
    this.traces = traces;
    boolean isStated = shown.isKnown() && shown.standing() != Moment.Standing.EXPORT;
    this.before = isStated ? Optional.of(shown.instant()) : Optional.empty();
  }

  /** Whether a trace's own time, if it has one, is before the ad's. */
  boolean isBefore(Trace trace) {
    Moment moment = trace.moment();
    boolean isStated = moment.isKnown() && moment.standing() != Moment.Standing.EXPORT;
    return !isStated || before.isEmpty() || moment.instant().isBefore(before.get());
  }

  /** Traces of these kinds with these words side by side: the last before the ad, then undated. */
  List<StoredTrace> withWords(String words, Set<Kind> kinds) throws IOException {
    return with(words, kinds, stored -> true);
  }

  /** The same, of those that pass. */
  List<StoredTrace> with(String words, Set<Kind> kinds, Predicate<StoredTrace> passes)
      throws IOException {
    String phrase = Label.normalized(words);
    if (phrase.isEmpty()) {
      return List.of();
    }
    TraceQuery query =
        new TraceQuery(
            "\"" + phrase.replace("&", " ").replace("+", " ") + "\"",
            Set.of(),
            kinds,
            Set.of(),
            Set.of(),
            Optional.empty(),
            before,
            TraceQuery.Sort.NEWEST);
    var found = new ArrayList<StoredTrace>();
    try {
      take(query, passes, found);
      if (found.size() < MOST && before.isPresent()) {
        take(anyTime(query), stored -> isUndated(stored) && passes.test(stored), found);
      }
    } catch (BadQueryException e) {
      // The index makes no word of these, so there are no traces with them.
      return List.of();
    }
    return found;
  }

  private void take(TraceQuery query, Predicate<StoredTrace> passes, List<StoredTrace> found)
      throws IOException {
    for (Hit hit : traces.search(query, 0, MOST_READ).hits()) {
      StoredTrace stored = hit.stored();
      boolean isNew = found.stream().noneMatch(known -> known.id().equals(stored.id()));
      if (found.size() < MOST && isNew && passes.test(stored)) {
        found.add(stored);
      }
    }
  }

  private static TraceQuery anyTime(TraceQuery query) {
    return new TraceQuery(
        query.text(),
        query.platforms(),
        query.kinds(),
        query.origins(),
        query.imports(),
        Optional.empty(),
        Optional.empty(),
        TraceQuery.Sort.NEWEST);
  }

  private static boolean isUndated(StoredTrace stored) {
    Moment moment = stored.trace().moment();
    return !moment.isKnown() || moment.standing() == Moment.Standing.EXPORT;
  }

  /**
   * All traces of these kinds that pass and are not later than the ad, in the order of the index.
   */
  List<StoredTrace> all(Set<Kind> kinds, Predicate<StoredTrace> passes) throws IOException {
    var found = new ArrayList<StoredTrace>();
    traces.each(
        TraceQuery.ofKinds(kinds.toArray(Kind[]::new)).sortedBy(TraceQuery.Sort.NEWEST),
        stored -> {
          if (found.size() < MOST && isBefore(stored.trace()) && passes.test(stored)) {
            found.add(stored);
          }
        });
    return found;
  }
}
