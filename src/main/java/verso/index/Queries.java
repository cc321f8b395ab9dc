package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

  Query of(TraceQuery query) throws IOException {
    List<Query> filters = filters(query);
    boolean words = hasText(query);
    if (filters.isEmpty() && never.isEmpty()) {
      return words ? TraceQueryParser.read(query.text()) : TraceQueryParser.EVERYTHING;
    }
    var all = new BooleanQuery.Builder();
    if (words) {
      all.add(TraceQueryParser.read(query.text()), Occur.MUST);
    }
    if (!words && filters.isEmpty()) {
      all.add(TraceQueryParser.EVERYTHING, Occur.FILTER);
    }
    filters.forEach(filter -> all.add(filter, Occur.FILTER));
    never.forEach(unwanted -> all.add(unwanted, Occur.MUST_NOT));
    return all.build();
  }

  /** Whether there is anything to rank by. */
  static boolean hasText(TraceQuery query) {
    String text = query.text().strip();
    return !text.isEmpty() && !text.equals("*") && !text.equals("*:*");
  }

  private List<Query> filters(TraceQuery query) throws IOException {
    List<Query> filters = new ArrayList<>(only.stream().toList());
    addTerms(filters, Schema.PLATFORM, query.platforms());
    addTerms(filters, Schema.KIND, query.kinds().stream().map(Schema::term).toList());
    addTerms(filters, Schema.ORIGIN, query.origins().stream().map(Schema::term).toList());
    if (!query.imports().isEmpty()) {
      filters.add(ofImports(query.imports(), sources));
    }
    if (query.from().isPresent() || query.to().isPresent()) {
      filters.add(
          NumericDocValuesField.newSlowRangeQuery(
              Schema.TIME,
              query.from().map(Times::firstMillisFrom).orElse(Long.MIN_VALUE),
              query.to().map(Times::lastMillisBefore).orElse(Long.MAX_VALUE)));
    }
    return filters;
  }

  private static void addTerms(List<Query> filters, String field, Collection<String> terms) {
    if (!terms.isEmpty()) {
      filters.add(anyOf(field, terms.stream().map(BytesRef::new).toList()));
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
