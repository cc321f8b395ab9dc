package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a {@link TraceQuery} means in the index: its words ranked, all else only narrowing.
 *
 * @param only what every trace must be among, besides; empty for the whole store
 * @param never what no trace may be among
 */
record Queries(FurtherSources sources, Optional<Query> only, List<Query> never) {

  /** Queries that find nothing outside the scope. */
  static Queries within(Scope scope, FurtherSources sources) throws IOException {
    Optional<Query> only =
        scope.imports().isEmpty()
            ? Optional.empty()
            : Optional.of(ofImports(scope.imports(), sources));
    return new Queries(sources, only, ScopeFilter.leftOut(scope));
  }

  /** All that a query means. */
  Query of(TraceQuery query) throws IOException {
    List<Query> filters = filters(query);
    filters.addAll(narrowing(query).values());
    return joined(query, filters);
  }

  /** The words of a query that has some, and nothing it is narrowed by. */
  Query words(TraceQuery query) throws BadQueryException {
    return read(query);
  }

  /** What a query means without what it is narrowed by. */
  Query unnarrowed(TraceQuery query) throws IOException {
    return joined(query, filters(query));
  }

  private Query joined(TraceQuery query, List<Query> filters) throws BadQueryException {
    boolean words = hasText(query);
    if (filters.isEmpty() && never.isEmpty()) {
      return words ? read(query) : TraceQueryParser.EVERYTHING;
    }
    var all = new BooleanQuery.Builder();
    if (words) {
      all.add(read(query), Occur.MUST);
    }
    if (!words && filters.isEmpty()) {
      all.add(TraceQueryParser.EVERYTHING, Occur.FILTER);
    }
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    never.forEach(unwanted -> all.add(unwanted, Occur.MUST_NOT));
    return all.build();
  }

  private static Query read(TraceQuery query) throws BadQueryException {
    return switch (query.reading()) {
      case STRICT -> TraceQueryParser.read(query.text());
      case TYPING -> TraceQueryParser.readSoFar(query.text());
    };
  }

  /** Whether there is anything to rank by. */
  static boolean hasText(TraceQuery query) {
    String text = query.text().strip();
    return !text.isEmpty() && !text.equals("*") && !text.equals("*:*");
  }

  private List<Query> filters(TraceQuery query) throws IOException {
    List<Query> filters = new ArrayList<>(only.stream().toList());
    if (!query.imports().isEmpty()) {
      filters.add(ofImports(query.imports(), sources));
    }
    return filters;
  }

  /** What a query is narrowed by. */
  Map<Dimension, Query> narrowing(TraceQuery query) {
    var narrowing = new EnumMap<Dimension, Query>(Dimension.class);
    addTerms(narrowing, Dimension.PLATFORM, Schema.PLATFORM, query.platforms());
    addTerms(narrowing, Dimension.KIND, Schema.KIND, terms(query.kinds()));
    addTerms(narrowing, Dimension.ORIGIN, Schema.ORIGIN, terms(query.origins()));
    addTerms(narrowing, Dimension.TOPIC, Schema.TOPIC, query.about().topics());
    if (!query.about().advertisers().isEmpty()) {
      narrowing.put(Dimension.ADVERTISER, AdvertiserFilter.of(query.about().advertisers()));
    }
    if (query.from().isPresent() || query.to().isPresent()) {
      narrowing.put(
          Dimension.TIME,
          NumericDocValuesField.newSlowRangeQuery(
              Schema.TIME,
              query.from().map(Times::firstMillisFrom).orElse(Long.MIN_VALUE),
              query.to().map(Times::lastMillisBefore).orElse(Long.MAX_VALUE)));
    }
    return narrowing;
  }

  private static List<String> terms(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Schema::term).toList();
  }

  private static void addTerms(
      Map<Dimension, Query> narrowing,
      Dimension dimension,
      String field,
      Collection<String> terms) {
    if (!terms.isEmpty()) {
      narrowing.put(dimension, anyOf(field, terms.stream().map(BytesRef::new).toList()));
    }
  }

  private static Query anyOf(String field, Collection<BytesRef> terms) {
    return new TermInSetQuery(field, terms);
  }

  /** A trace belongs to the import that brought it first, and to those that found it again. */
  private static Query ofImports(Set<String> imports, FurtherSources sources) throws IOException {
    Query first = anyOf(Schema.IMPORT, imports.stream().map(BytesRef::new).toList());
    Set<BytesRef> again = sources.tracesFoundBy(imports);
    if (again.isEmpty()) {
      return first;
    }
    return new BooleanQuery.Builder()
        .add(first, Occur.SHOULD)
        .add(anyOf(Schema.ID, again), Occur.SHOULD)
        .build();
  }
}
