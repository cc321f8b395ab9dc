package verso.persona;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import verso.index.Glance;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * What one platform alone guesses, although its archive covers so much that something else would be
 * expected to bear it out. Unsupported, which is not false.
 */
final class NoTrace implements ConflictRule {
  /** A platform's log covers much when it spans a year … */
  static final Duration SPAN = Duration.ofDays(365);

  /** … and holds as many events (reference §6.2). */
  static final long EVENTS = 5_000;

  private static final Kind[] EVENT_KINDS = {
    Kind.SEARCH,
    Kind.VIEW,
    Kind.LISTEN,
    Kind.REACTION,
    Kind.FOLLOW,
    Kind.SAVE,
    Kind.POST,
    Kind.COMMENT,
    Kind.PURCHASE,
    Kind.PLACE,
    Kind.APP,
    Kind.LOGIN
  };

  private static final class Log {
    private long events;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void add(Instant time) {
      events++;
      first = Math.min(first, time.toEpochMilli());
      last = Math.max(last, time.toEpochMilli());
    }

    boolean coversMuch() {
      return events >= EVENTS && last - first >= SPAN.toMillis();
    }
  }

  @Override
  public List<Conflict> find(Stated stated) throws IOException {
    List<AttributeTally> alone = stated.held(NoTrace::isGuessedAlone).toList();
    if (alone.isEmpty()) {
      return List.of();
    }
    var logs = new TreeMap<String, Log>();
    stated.inquiry().traces().glance(TraceQuery.ofKinds(EVENT_KINDS), glance -> add(glance, logs));
    return alone.stream()
        .filter(one -> one.platforms().stream().allMatch(platform -> coversMuch(platform, logs)))
        .map(NoTrace::conflict)
        .toList();
  }

  private static boolean isGuessedAlone(AttributeTally one) {
    return one.facet() != Facet.DEVICES
        && one.origins().equals(Set.of(Origin.INFERRED))
        && one.statements().size() == 1;
  }

  private static void add(Glance glance, Map<String, Log> logs) {
    if (glance.origin() == Origin.OBSERVED || glance.origin() == Origin.DECLARED) {
      glance
          .stated()
          .ifPresent(t -> logs.computeIfAbsent(glance.platform(), p -> new Log()).add(t));
    }
  }

  private static boolean coversMuch(String platform, Map<String, Log> logs) {
    return logs.containsKey(platform) && logs.get(platform).coversMuch();
  }

  private static Conflict conflict(AttributeTally one) {
    Sentence sentence =
        Sentence.of(
            "conflict.noTrace",
            "platforms",
            one.platforms(),
            "field",
            one.field(),
            "value",
            one.value());
    return new Conflict.Finding(
            "noTrace", List.of(one), sentence, Conflict.NO_TRACE, Flag.UNSUPPORTED)
        .conflict();
  }
}
