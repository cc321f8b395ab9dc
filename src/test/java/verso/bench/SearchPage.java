package verso.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import verso.index.Facets;
import verso.index.Hits;
import verso.index.Store;
import verso.index.TraceQuery;
import verso.index.TraceQuery.About;
import verso.index.TraceQuery.Sort;
import verso.index.Traces;
import verso.trace.Kind;

/**
 * Times what a page of search results asks of the index: the first hits with their snippets, then
 * all facets with the histogram. The queries fit the words and platforms of {@link LongLife}; in
 * any store, words given as arguments are looked for as if they were being typed.
 *
 * <pre>java -Xmx512m -XX:+UseSerialGC -cp … verso.bench.SearchPage STORE [TIMES [WORD…]]</pre>
 */
public final class SearchPage {
  private static final int HITS = 20;

  private final Traces traces;
  private final int times;

  private SearchPage(Traces traces, int times) {
    this.traces = traces;
    this.times = times;
  }

  /** What is asked for, and how far down the list of hits. */
  private record Case(String name, TraceQuery query, int offset) {
    Case(String name, TraceQuery query) {
      this(name, query, 0);
    }
  }

  private static List<Case> ofLongLife() {
    TraceQuery views = TraceQuery.ofKinds(Kind.VIEW);
    TraceQuery topic = TraceQuery.ALL.about(new About(Set.of("2"), Set.of()));
    return List.of(
        new Case("everything", TraceQuery.ALL),
        new Case("everything, newest first", TraceQuery.ALL.sortedBy(Sort.NEWEST)),
        new Case("everything, 10,000 deep", TraceQuery.ALL, Hits.DEEPEST - HITS),
        new Case("a word of every trace", words("maker")),
        new Case("a common word", words("spotify")),
        new Case("a common word, newest first", words("spotify").sortedBy(Sort.NEWEST)),
        new Case("two common words", words("tiktok thing")),
        new Case("a rare word", words("54321")),
        new Case("a prefix of one letter", words("t").whileTyping()),
        new Case("a prefix of two letters", words("sp").whileTyping()),
        new Case("a prefix of 11,111 words", words("54").whileTyping()),
        new Case("two facets chosen", views.withPlatforms(Set.of("google", "tiktok"))),
        new Case("a word, two facets", views.withPlatforms(Set.of("google")).withText("maker")),
        new Case("a topic", topic),
        new Case("a month", between(TraceQuery.ALL, "2024-03-01", "2024-04-01")),
        new Case("five years", between(TraceQuery.ALL, "2019-01-01", "2024-01-01")),
        new Case("a word, five years", between(words("tiktok"), "2019-01-01", "2024-01-01")));
  }

  private static TraceQuery words(String text) {
    return TraceQuery.ALL.withText(text);
  }

  private static TraceQuery between(TraceQuery query, String from, String to) {
    return query.between(
        Optional.of(Instant.parse(from + "T00:00:00Z")),
        Optional.of(Instant.parse(to + "T00:00:00Z")));
  }

  /** Prints a line for each query: hits, facets and both at the median, both at worst. */
  public static void main(String[] arguments) throws IOException {
    List<String> given = List.of(arguments);
    int times = given.size() > 1 ? Integer.parseInt(given.get(1)) : 200;
    try (Traces traces = Store.open(Path.of(given.getFirst())).traces()) {
      System.out.printf("%,d traces%n", traces.size());
      var page = new SearchPage(traces, times);
      List<Case> cases = new ArrayList<>();
      given.stream().skip(2).forEach(w -> cases.add(new Case(w, words(w).whileTyping())));
      for (Case one : cases.isEmpty() ? ofLongLife() : cases) {
        page.measure(one);
      }
      for (Sort order : Sort.values()) {
        page.export(TraceQuery.ALL.sortedBy(order));
      }
    }
  }

  private void measure(Case one) throws IOException {
    Facets found = traces.facets(one.query());
    var hits = new double[times];
    var facets = new double[times];
    var both = new double[times];
    for (int round = -times / 4; round < times; round++) {
      long start = System.nanoTime();
      traces.search(one.query(), one.offset(), HITS);
      double searched = millisSince(start);
      traces.facets(one.query());
      double all = millisSince(start);
      if (round >= 0) { // The rounds before are to warm up.
        hits[round] = searched;
        facets[round] = all - searched;
        both[round] = all;
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-28s %,9d found: %5.1f ms + %5.1f ms = %5.1f ms, 95 of 100 within %5.1f ms%n",
        one.name(),
        found.total(),
        percentile(hits, 50),
        percentile(facets, 50),
        percentile(both, 50),
        percentile(both, 95));
  }

  private void export(TraceQuery query) throws IOException {
    long start = System.nanoTime();
    long[] count = new long[1];
    traces.each(query, stored -> count[0]++);
    System.out.printf(
        Locale.ROOT,
        "read %,d by %s in %.1f s%n",
        count[0],
        query.sort(),
        millisSince(start) / 1_000);
  }

  private static double percentile(double[] millis, int percent) {
    Arrays.sort(millis);
    return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
  }

  private static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
