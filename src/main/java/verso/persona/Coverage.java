package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.index.EntryState;
import verso.index.Hits;
import verso.index.ImportReport;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Moment;
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

  /** Undated records carry the export's date and so come last; there are some thousands at most. */
  private static final int PAGE = 1_000;

  private static final int MOST_PAGES = 50;

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
      origins.put(origin, traces.count(TraceQuery.ALL.withText("origin:" + origin.name())));
    }
    var platforms = new TreeMap<String, Platform>();
    var entries = new EnumMap<EntryState, Long>(EntryState.class);
    for (ImportReport report : traces.imports()) {
      report.entries().forEach((state, count) -> entries.merge(state, count, Long::sum));
      platforms.put(report.platform(), platform(report, traces, platforms));
    }
    return new Coverage(traces.size(), origins, platforms, entries);
  }

  private static Platform platform(ImportReport report, Traces traces, Map<String, Platform> known)
      throws IOException {
    TraceQuery its = TraceQuery.ALL.withPlatforms(Set.of(report.platform()));
    Period period =
        Period.UNDATED
            .with(end(its.sortedBy(TraceQuery.Sort.OLDEST), traces))
            .with(end(its.sortedBy(TraceQuery.Sort.NEWEST), traces));
    Optional<Instant> before =
        Optional.ofNullable(known.get(report.platform())).flatMap(Platform::exportedAt);
    return new Platform(traces.count(its), period, newest(before, report.exportedAt()));
  }

  /** The first record in this order that is dated itself, not by the export it was found in. */
  private static Moment end(TraceQuery ordered, Traces traces) throws IOException {
    for (int page = 0; page < MOST_PAGES; page++) {
      Hits hits = traces.search(ordered, page * PAGE, PAGE);
      Optional<Moment> stated =
          hits.hits().stream()
              .map(hit -> hit.stored().trace().moment())
              .filter(moment -> moment.standing() != Moment.Standing.EXPORT)
              .findFirst();
      if (stated.isPresent() || hits.hits().size() < PAGE) {
        return stated.orElse(Moment.NONE);
      }
    }
    return Moment.NONE;
  }

  private static Optional<Instant> newest(Optional<Instant> one, Optional<Instant> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.or(() -> other);
    }
    return one.get().isAfter(other.get()) ? one : other;
  }
}
