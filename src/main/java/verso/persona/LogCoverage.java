package verso.persona;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.index.Glance;
import verso.table.Table;
import verso.trace.Origin;

/** How much of what the person did each platform's archives record. */
final class LogCoverage {
  /** A log this long, with so many events, would show what a platform knows (reference §6.2). */
  private static final Duration LONG = Duration.ofDays(365);

  private static final long MANY = 5_000;

  /** Platforms whose logs feed the labels of another: platform, feeder. */
  private static final Map<String, Set<String>> FEEDERS =
      Table.rows(LogCoverage.class, "label-feeders.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  List::getFirst,
                  Collectors.mapping(row -> row.get(1), Collectors.toUnmodifiableSet())));

  private static final class Log {
    private long events;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private void add(long millis) {
      events++;
      first = Math.min(first, millis);
      last = Math.max(last, millis);
    }
  }

  private final Map<String, Log> logs = new HashMap<>();

  /** Counts an event the platform logged. */
  void see(Glance glance) {
    if (glance.origin() == Origin.OBSERVED && glance.stated().isPresent()) {
      logs.computeIfAbsent(glance.platform(), p -> new Log()).add(glance.millis());
    }
  }

  /** Whether the logs that feed a platform's labels are long and full enough to miss nothing. */
  boolean isGood(String platform) {
    Set<String> feeding = feeding(platform);
    List<Log> found = feeding.stream().filter(logs::containsKey).map(logs::get).toList();
    long events = found.stream().mapToLong(log -> log.events).sum();
    long first = found.stream().mapToLong(log -> log.first).min().orElse(0);
    long last = found.stream().mapToLong(log -> log.last).max().orElse(0);
    return events >= MANY && last - first >= LONG.toMillis();
  }

  private static Set<String> feeding(String platform) {
    return Stream.concat(Stream.of(platform), FEEDERS.getOrDefault(platform, Set.of()).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
