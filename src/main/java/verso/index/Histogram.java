package verso.index;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How many traces there are of each day, month or year, from the first to the last, those without
 * any between them included.
 *
 * @param unit days, months or years, whichever is the finest that makes no more than 120 buckets;
 *     empty when nothing is dated
 * @param buckets in the order of time, without gaps
 * @param undated how many traces have no time, or one that no record can have: before 1950, after
 *     2069
 */
public record Histogram(Optional<ChronoUnit> unit, List<Bucket> buckets, long undated) {

  /**
   * The traces of a day, month or year of UTC.
   *
   * @param from inclusive
   * @param to exclusive
   */
  public record Bucket(Instant from, Instant to, long count) {}

  public Histogram {
    buckets = List.copyOf(buckets);
  }
}
