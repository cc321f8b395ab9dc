package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import verso.trace.Source;

/** Where traces were found again, after the first time. */
record FurtherSources(IndexReader reader) {

  /** Those of one trace, in the order they were added. */
  List<Source> of(IdBits traceId, Records records) throws IOException {
    List<Source> sources = new ArrayList<>();
    var term = new Term(Schema.SOURCE_OF, traceId.term());
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(found.docID())) {
          sources.add(records.read(leaf.docBase + found.docID(), StoredForm::source));
        }
      }
    }
    return sources;
  }

  /** Ids of the traces that one of these imports found again. */
  Set<BytesRef> tracesFoundBy(Collection<String> imports) throws IOException {
    Set<BytesRef> ids = new HashSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BitSet theirs = broughtBy(imports, leaf.reader());
      forEachTrace(leaf.reader(), theirs::get, id -> ids.add(BytesRef.deepCopyOf(id)));
    }
    return ids;
  }

  /** Hands over the ids of the traces that another import found again, some more than once. */
  void forEachTraceFoundBesides(Collection<String> imports, IdConsumer consumer)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      BitSet theirs = broughtBy(imports, leaf.reader());
      forEachTrace(leaf.reader(), document -> !theirs.get(document), consumer);
    }
  }

  /** Takes an id that is only valid during the call. */
  interface IdConsumer {
    void accept(BytesRef id) throws IOException;
  }

  private static BitSet broughtBy(Collection<String> imports, LeafReader leaf) throws IOException {
    var documents = new FixedBitSet(leaf.maxDoc());
    for (String id : imports) {
      PostingsEnum found = leaf.postings(new Term(Schema.SOURCE_IMPORT, id), PostingsEnum.NONE);
      if (found != null) {
        documents.or(found);
      }
    }
    return documents;
  }

  private static void forEachTrace(LeafReader leaf, IntPredicate which, IdConsumer consumer)
      throws IOException {
    Terms traces = leaf.terms(Schema.SOURCE_OF);
    if (traces == null) {
      return;
    }
    TermsEnum ids = traces.iterator();
    PostingsEnum found = null;
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      found = ids.postings(found, PostingsEnum.NONE);
      if (anyOf(found, which)) {
        consumer.accept(id);
      }
    }
  }

  private static boolean anyOf(PostingsEnum found, IntPredicate which) throws IOException {
    while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (which.test(found.docID())) {
        return true;
      }
    }
    return false;
  }
}
