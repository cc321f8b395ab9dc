package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import verso.trace.Trace;

/**
 * Counts the records of each advertiser. By hand, because a count of {@link NameKey}s alone would
 * not lead back to a record that writes the name.
 */
final class AdvertiserCounter {
  private static final int LISTED = 20;

  /** Names that turn out to be titles of ads are passed over, up to this many records. */
  private static final int MOST_READ = 100;

  private final IndexSearcher searcher;
  private final Weight records;
  private final Map<Long, Tally> tallies = new HashMap<>();

  /** How many records there are of one, and the first of them. */
  private static final class Tally {
    private final long key;
    private final int first;
    private long count;

    Tally(long key, int first) {
      this.key = key;
      this.first = first;
    }

    long key() {
      return key;
    }

    int first() {
      return first;
    }

    long count() {
      return count;
    }
  }

  AdvertiserCounter(IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    records =
        searcher.createWeight(
            searcher.rewrite(AdvertiserFilter.records()), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The most frequent of what was found, and those chosen. */
  List<Facets.Count<Facets.Name>> of(FacetsCollector found, Set<Long> chosen) throws IOException {
    for (MatchingDocs documents : found.getMatchingDocs()) {
      add(documents);
    }
    List<Tally> inOrder =
        tallies.values().stream()
            .sorted(Comparator.comparing((Tally one) -> -one.count()).thenComparing(Tally::first))
            .toList();
    return named(inOrder, chosen);
  }

  private void add(MatchingDocs documents) throws IOException {
    LeafReaderContext leaf = documents.context();
    DocIdSetIterator found = documents.bits().iterator();
    Scorer scorer = records.scorer(leaf);
    if (found == null || scorer == null) {
      return;
    }
    NumericDocValues names = DocValues.getNumeric(leaf.reader(), Schema.NAME);
    DocIdSetIterator named =
        ConjunctionUtils.intersectIterators(List.of(found, scorer.iterator(), names));
    while (named.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      int document = leaf.docBase + named.docID();
      tallies.computeIfAbsent(names.longValue(), key -> new Tally(key, document)).count++;
    }
  }

  private List<Facets.Count<Facets.Name>> named(List<Tally> inOrder, Set<Long> chosen)
      throws IOException {
    var named = new ArrayList<Facets.Count<Facets.Name>>();
    var stored = new Records(searcher.getIndexReader());
    int read = 0;
    for (Tally one : inOrder) {
      boolean isListed = named.size() < LISTED && read < MOST_READ;
      if (isListed || chosen.contains(one.key())) {
        read++;
        name(stored.read(one.first(), StoredForm::trace))
            .ifPresent(name ->
                named.add(new Facets.Count<>(new Facets.Name(one.key(), name), one.count())));
      }
    }
    return named;
  }

  /** Its subject, unless that is what an ad says. */
  private static Optional<String> name(Trace trace) {
    return Optional.of(trace.subject())
        .filter(subject -> trace.details().all("adTitle").noneMatch(subject::equals));
  }
}
