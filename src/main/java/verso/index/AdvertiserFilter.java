package verso.index;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * Records whose subject is the name of an advertiser: its ads, its lists, and what it reported.
 * Whom an app of the person's called is no advertiser for it.
 */
final class AdvertiserFilter {
  private static final Query RECORDS =
      new BooleanQuery.Builder()
          .add(ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT, Kind.ADVERTISER), Occur.SHOULD)
          .add(reports(), Occur.SHOULD)
          .build();

  private AdvertiserFilter() {}

  /** All of them. */
  static Query records() {
    return RECORDS;
  }

  /** Those of the advertisers with these {@link NameKey}s. */
  static Query of(Set<Long> names) {
    long[] keys = names.stream().mapToLong(Long::longValue).toArray();
    return new BooleanQuery.Builder()
        .add(RECORDS, Occur.FILTER)
        .add(NumericDocValuesField.newSlowSetQuery(Schema.NAME, keys), Occur.FILTER)
        .build();
  }

  private static Query reports() {
    return new BooleanQuery.Builder()
        .add(ofKinds(Kind.OFF_PLATFORM, Kind.CONVERSION), Occur.FILTER)
        .add(new TermQuery(new Term(Schema.ORIGIN, Schema.term(Origin.OBSERVED))), Occur.MUST_NOT)
        .build();
  }

  private static Query ofKinds(Kind... kinds) {
    Collection<BytesRef> terms = Stream.of(kinds).map(Schema::term).map(BytesRef::new).toList();
    return new TermInSetQuery(Schema.KIND, terms);
  }
}
