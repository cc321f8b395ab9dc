package verso.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import verso.trace.Basis;
import verso.trace.Kind;

/** What a {@link Scope} leaves out, as queries. */
final class ScopeFilter {
  private static final QueryBuilder WORDS = new QueryBuilder(TraceAnalyzer.forQuery());

  private ScopeFilter() {}

  /** The traces left out; empty when that is none. */
  static List<Query> leftOut(Scope scope) {
    var queries = new ArrayList<Query>();
    addTerms(queries, Schema.PLATFORM, scope.platforms());
    addTerms(queries, Schema.KIND, scope.kinds().stream().map(Schema::term).toList());
    addTerms(queries, Schema.ORIGIN, scope.origins().stream().map(Schema::term).toList());
    if (!scope.bases().isEmpty()) {
      queries.add(advertisersBy(scope.bases()));
    }
    return queries;
  }

  private static void addTerms(List<Query> queries, String field, Collection<String> terms) {
    if (!terms.isEmpty()) {
      queries.add(new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList()));
    }
  }

  /** Advertisers that could reach the person in one of these ways, and in no other. */
  private static Query advertisersBy(Set<Basis> bases) {
    var query = new BooleanQuery.Builder();
    query.add(new TermQuery(new Term(Schema.KIND, Schema.term(Kind.ADVERTISER))), Occur.FILTER);
    var ways = new BooleanQuery.Builder();
    bases.forEach(basis -> ways.add(saying(basis), Occur.SHOULD));
    query.add(ways.build(), Occur.FILTER);
    var others = EnumSet.copyOf(Arrays.asList(Basis.values()));
    others.removeAll(bases);
    others.forEach(basis -> query.add(saying(basis), Occur.MUST_NOT));
    return query.build();
  }

  /** Among advertisers' details, these words stand for nothing but the basis. */
  private static Query saying(Basis basis) {
    return WORDS.createPhraseQuery(Schema.DETAILS, basis.name());
  }
}
