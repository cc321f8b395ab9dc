package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import verso.claim.Inquiry;
import verso.claim.Period;
import verso.index.EntryState;
import verso.index.Glance;
import verso.index.ImportReport;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Origin;

/**
 * What a persona rests on.
 *
 * @param traces how many in all
 * @param origins how many of each origin
 * @param platforms what each platform's archives hold, by id
 * @param entries files of all archives by what became of them
 */
public record Coverage(
    long traces,
    Map<Origin, Long> origins,
    Map<String, Platform> platforms,
    Map<EntryState, Long> entries) {

  /**
   * What one platform's archives hold.
   *
   * @param traces how many
   * @param period from the first to the last dated one
   * @param exportedAt when the newest of its exports was made
   */
  public record Platform(long traces, Period period, Optional<Instant> exportedAt) {}

  public Coverage {
    origins = Map.copyOf(origins);
    platforms = Collections.unmodifiableMap(new TreeMap<>(platforms));
    entries = Map.copyOf(entries);
  }

  /** Takes stock of an index. */
  static Coverage of(Inquiry inquiry) throws IOException {
    Traces traces = inquiry.traces();
    var origins = new EnumMap<Origin, Long>(Origin.class);
    for (Origin origin : Origin.values()) {
      origins.put(origin, 0L);
    }
    var logs = new TreeMap<String, Log>();
    traces.glance(
        TraceQuery.ALL,
        glance -> {
          origins.merge(glance.origin(), 1L, Long::sum);
          logs.computeIfAbsent(glance.platform(), id -> new Log()).count(glance);
        });
    var platforms = new TreeMap<String, Platform>();
    var entries = new EnumMap<EntryState, Long>(EntryState.class);
    for (ImportReport report : traces.imports()) {
      report.entries().forEach((state, count) -> entries.merge(state, count, Long::sum));
      Log log = logs.getOrDefault(report.platform(), new Log());
      Optional<Instant> before =
          Optional.ofNullable(platforms.get(report.platform())).flatMap(Platform::exportedAt);
      platforms.put(
          report.platform(),
          new Platform(log.traces, log.period(), newest(before, report.exportedAt())));
    }
    return new Coverage(traces.size(), origins, platforms, entries);
  }

  /** What a platform's records span, as far as they are dated themselves. */
  private static final class Log {
    private long traces;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    void count(Glance glance) {
      traces++;
      if (glance.stated().isPresent()) {
        first = Math.min(first, glance.millis());
        last = Math.max(last, glance.millis());
      }
    }

    Period period() {
      return first > last
          ? Period.UNDATED
          : new Period(
              Optional.of(Instant.ofEpochMilli(first)), Optional.of(Instant.ofEpochMilli(last)));
    }
  }

  private static Optional<Instant> newest(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }
}
