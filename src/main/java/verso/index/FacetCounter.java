package verso.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import verso.trace.Kind;
import verso.trace.Origin;

/** Counts {@link Facets} over the columns of the index. */
record FacetCounter(IndexSearcher searcher, Queries queries) {
  private static final FacetsConfig CONFIG = new FacetsConfig();

  /** For Lucene's own kind of facet field, which we have none of. */
  private static final @Nullable SortedSetDocValuesReaderState NO_STATE = null;

  /**
   * What was found.
   *
   * @param all what matches
   * @param but what would match, were it not for what is chosen of a dimension
   */
  private record Found(FacetsCollector all, Map<Dimension, FacetsCollector> but) {
    FacetsCollector but(Dimension dimension) {
      return but.getOrDefault(dimension, all);
    }
  }

  Facets of(TraceQuery query) throws IOException {
    Found found = found(query);
    DayCounts days = DayCounts.of(found.all());
    DayCounts anyDays =
        found.but().containsKey(Dimension.TIME) ? DayCounts.of(found.but(Dimension.TIME)) : days;
    return new Facets(
        found.all().getMatchingDocs().stream().mapToLong(MatchingDocs::totalHits).sum(),
        counts(Schema.PLATFORM, found.but(Dimension.PLATFORM), term -> term),
        counts(Schema.KIND, found.but(Dimension.KIND), term -> Kind.valueOf(constant(term))),
        counts(Schema.ORIGIN, found.but(Dimension.ORIGIN), term -> Origin.valueOf(constant(term))),
        topics(query.about().topics(), found.but(Dimension.TOPIC)),
        new AdvertiserCounter(searcher)
            .of(found.but(Dimension.ADVERTISER), query.about().advertisers()),
        anyDays.years(),
        days.histogram());
  }

  private Found found(TraceQuery query) throws IOException {
    Query rest = queries.unnarrowed(query);
    Map<Dimension, Query> narrowing = queries.narrowing(query);
    return narrowing.isEmpty()
        ? new Found(searcher.search(rest, new FacetsCollectorManager()), Map.of())
        : found(rest, narrowing);
  }

  private Found found(Query rest, Map<Dimension, Query> narrowing) throws IOException {
    var drill = new DrillDownQuery(CONFIG, rest);
    narrowing.forEach((dimension, filter) -> drill.add(dimension.name(), filter));
    List<FacetsCollectorManager> sideways =
        narrowing.keySet().stream().map(dimension -> new FacetsCollectorManager()).toList();
    var result =
        new DrillSideways(searcher, CONFIG, NO_STATE)
            .search(drill, new FacetsCollectorManager(), sideways);
    Iterator<FacetsCollector> beside = result.drillSidewaysResults().iterator();
    var but = new EnumMap<Dimension, FacetsCollector>(Dimension.class);
    narrowing.keySet().forEach(dimension -> but.put(dimension, beside.next()));
    return new Found(result.drillDownResult(), but);
  }

  private static String constant(String term) {
    return term.toUpperCase(Locale.ROOT);
  }

  private <T> List<Facets.Count<T>> counts(
      String field, FacetsCollector found, Function<String, T> meaning) throws IOException {
    return inOrder(terms(field, found))
        .map(term -> new Facets.Count<>(meaning.apply(term.value()), term.count()))
        .toList();
  }

  /** How many there are of each term of a column. */
  private Map<String, Long> terms(String field, FacetsCollector found) throws IOException {
    var state = new StringDocValuesReaderState(searcher.getIndexReader(), field);
    FacetResult result = new StringValueFacetCounts(state, found).getAllChildren(field);
    var terms = new HashMap<String, Long>();
    if (result != null) {
      Stream.of(result.labelValues)
          .filter(term -> term.value.longValue() > 0)
          .forEach(term -> terms.put(term.label, term.value.longValue()));
    }
    return terms;
  }

  private static Stream<Facets.Count<String>> inOrder(Map<String, Long> terms) {
    return terms.entrySet().stream()
        .map(term -> new Facets.Count<>(term.getKey(), term.getValue()))
        .sorted(
            Comparator.comparing((Facets.Count<String> term) -> -term.count())
                .thenComparing(Facets.Count::value));
  }

  /** A trace counts for its topic and for all that lie above it. */
  private List<Facets.Count<String>> topics(Set<String> chosen, FacetsCollector found)
      throws IOException {
    var topics = new HashMap<String, Long>();
    terms(Schema.FILED_UNDER, found)
        .forEach((path, count) -> {
          List<String> steps = Filing.topics(path);
          for (int i = 0; i < steps.size(); i++) {
            boolean isAbove = steps.subList(i, steps.size()).stream().anyMatch(chosen::contains);
            if (i == 0 || isAbove || chosen.contains(steps.get(i - 1))) {
              topics.merge(steps.get(i), count, Long::sum);
            }
          }
        });
    return inOrder(topics).toList();
  }
}
