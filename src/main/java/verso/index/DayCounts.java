package verso.index;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * How many traces there are of each day, UTC. Lucene's own counts of numbers want to know the
 * ranges before they count; days can be joined to months and years afterwards.
 */
final class DayCounts {
  private static final int MOST_BUCKETS = 120;
  private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
  private static final LocalDate END = FIRST.plusYears(MOST_BUCKETS);
  private static final long MILLIS_A_DAY = TimeUnit.DAYS.toMillis(1);

  private final int[] days = new int[(int) FIRST.until(END, ChronoUnit.DAYS)];
  private long undated;

  private DayCounts() {}

  static DayCounts of(FacetsCollector found) throws IOException {
    var counts = new DayCounts();
    for (MatchingDocs documents : found.getMatchingDocs()) {
      counts.add(documents);
    }
    return counts;
  }

  private void add(MatchingDocs documents) throws IOException {
    undated += documents.totalHits();
    DocIdSetIterator found = documents.bits().iterator();
    if (found == null) {
      return;
    }
    NumericDocValues times = DocValues.getNumeric(documents.context().reader(), Schema.TIME);
    DocIdSetIterator dated = ConjunctionUtils.intersectIterators(List.of(found, times));
    while (dated.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      long day = Math.floorDiv(times.longValue(), MILLIS_A_DAY) - FIRST.toEpochDay();
      if (day >= 0 && day < days.length) {
        days[(int) day]++;
        undated--;
      }
    }
  }

  /** By year, the latest first. */
  List<Facets.Count<Year>> years() {
    var years = new TreeMap<Year, Long>(Comparator.reverseOrder());
    filled().forEach(day -> years.merge(Year.from(date(day)), (long) days[day], Long::sum));
    return years.entrySet().stream()
        .map(year -> new Facets.Count<>(year.getKey(), year.getValue()))
        .toList();
  }

  private IntStream filled() {
    return IntStream.range(0, days.length).filter(day -> days[day] > 0);
  }

  private static LocalDate date(int day) {
    return FIRST.plusDays(day);
  }

  Histogram histogram() {
    if (filled().findAny().isEmpty()) {
      return new Histogram(Optional.empty(), List.of(), undated);
    }
    LocalDate first = date(filled().min().getAsInt());
    LocalDate last = date(filled().max().getAsInt());
    ChronoUnit unit =
        Stream.of(ChronoUnit.DAYS, ChronoUnit.MONTHS)
            .filter(fine -> fine.between(start(first, fine), last) < MOST_BUCKETS)
            .findFirst()
            .orElse(ChronoUnit.YEARS);
    return new Histogram(Optional.of(unit), buckets(first, last, unit), undated);
  }

  private List<Histogram.Bucket> buckets(LocalDate first, LocalDate last, ChronoUnit unit) {
    var buckets = new ArrayList<Histogram.Bucket>();
    for (LocalDate from = start(first, unit); !from.isAfter(last); from = from.plus(1, unit)) {
      LocalDate to = from.plus(1, unit);
      buckets.add(new Histogram.Bucket(midnight(from), midnight(to), sum(from, to)));
    }
    return buckets;
  }

  private static LocalDate start(LocalDate day, ChronoUnit unit) {
    return switch (unit) {
      case YEARS -> day.withDayOfYear(1);
      case MONTHS -> day.withDayOfMonth(1);
      default -> day;
    };
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private long sum(LocalDate from, LocalDate to) {
    int first = (int) FIRST.until(from, ChronoUnit.DAYS);
    int end = (int) FIRST.until(to, ChronoUnit.DAYS);
    return IntStream.range(first, end).mapToLong(day -> days[day]).sum();
  }
}
