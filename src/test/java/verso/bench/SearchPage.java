package verso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.index.Facets;
import verso.index.Store;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;

/**
 * Times what a page of search results asks of the index: the first hits with their snippets, then
 * all facets with the histogram. Each query is warmed up, and timed from then on.
 *
 * <pre>java -Xmx512m -XX:+UseSerialGC -cp … verso.bench.SearchPage STORE [TIMES] [export]</pre>
 */
public final class SearchPage {
  private static final int HITS = 20;

  /** On the words and platforms of {@link LongLife}. */
  private static final Map<String, TraceQuery> QUERIES = new LinkedHashMap<>();

  static {
    QUERIES.put("everything", TraceQuery.ALL);
    QUERIES.put("everything, newest first", TraceQuery.ALL.sortedBy(TraceQuery.Sort.NEWEST));
    QUERIES.put("a word of every trace", words("maker"));
    QUERIES.put("a common word", words("spotify"));
    QUERIES.put("a common word, newest first", words("spotify").sortedBy(TraceQuery.Sort.NEWEST));
    QUERIES.put("two common words", words("tiktok thing"));
    QUERIES.put("a rare word", words("54321"));
    QUERIES.put("two letters of a common word", words("ti").whileTyping());
    QUERIES.put("two digits of 111,111 words", words("54").whileTyping());
    QUERIES.put("one letter", words("t").whileTyping());
    QUERIES.put(
        "two facets chosen",
        TraceQuery.ofKinds(Kind.VIEW).withPlatforms(Set.of("google", "tiktok")));
    QUERIES.put(
        "a common word, two facets chosen",
        TraceQuery.ofKinds(Kind.VIEW).withPlatforms(Set.of("google")).withText("maker"));
    QUERIES.put("a month", between(TraceQuery.ALL, "2024-03-01", "2024-04-01"));
    QUERIES.put("five years", between(TraceQuery.ALL, "2019-01-01", "2024-01-01"));
    QUERIES.put("a common word, five years", between(words("tiktok"), "2019-01-01", "2024-01-01"));
    QUERIES.put("a topic", TraceQuery.ALL.about(new TraceQuery.About(Set.of("2"), Set.of())));
    QUERIES.put("ten thousand deep", TraceQuery.ALL);
  }

  private SearchPage() {}

  private static TraceQuery words(String text) {
    return TraceQuery.ALL.withText(text);
  }

  private static TraceQuery between(TraceQuery query, String from, String to) {
    return query.between(
        Optional.of(Instant.parse(from + "T00:00:00Z")),
        Optional.of(Instant.parse(to + "T00:00:00Z")));
  }

  /** Prints a line for each query. */
  public static void main(String[] arguments) throws IOException {
    int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    long start = System.nanoTime();
    try (Traces traces = Store.open(Path.of(arguments[0])).traces()) {
      System.out.printf("%,d traces, opened in %.0f ms%n", traces.size(), millisSince(start));
      for (Map.Entry<String, TraceQuery> query : QUERIES.entrySet()) {
        measure(query.getKey(), query.getValue(), traces, times);
      }
      if (arguments.length > 2) {
        export(traces);
      }
    }
  }

  private static void measure(String name, TraceQuery query, Traces traces, int times)
      throws IOException {
    int offset = name.equals("ten thousand deep") ? 10_000 - HITS : 0;
    var hits = new double[times];
    var facets = new double[times];
    var both = new double[times];
    double first = 0;
    Facets found = traces.facets(query);
    for (int round = -times / 4; round < times; round++) {
      long start = System.nanoTime();
      traces.search(query, offset, HITS);
      double searched = millisSince(start);
      traces.facets(query);
      double all = millisSince(start);
      if (round < 0) {
        first = Math.max(first, all);
      } else {
        hits[round] = searched;
        facets[round] = all - searched;
        both[round] = all;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-34s %,10d found  hits %6.1f  facets %6.1f  both %6.1f  p95 %6.1f  cold %6.1f ms%n",
        name,
        found.total(),
        at(hits, 50),
        at(facets, 50),
        at(both, 50),
        at(both, 95),
        first);
  }

  /** Hands over everything in every order, as an export does. */
  private static void export(Traces traces) throws IOException {
    for (TraceQuery query :
        new TraceQuery[] {
          TraceQuery.ALL,
          TraceQuery.ALL.sortedBy(TraceQuery.Sort.NEWEST),
          words("thing"),
          words("thing").sortedBy(TraceQuery.Sort.OLDEST)
        }) {
      long start = System.nanoTime();
      long[] count = new long[1];
      traces.each(query, stored -> count[0]++);
      System.out.printf(
          Locale.ROOT,
          "export of '%s', %s: %,d in %.1f s%n",
          query.text(),
          query.sort(),
          count[0],
          millisSince(start) / 1_000);
    }
  }

  private static double at(double[] millis, int percent) {
    Arrays.sort(millis);
    return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
