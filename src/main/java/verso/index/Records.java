package verso.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** The records of a commit, whole, by document. Not thread-safe. */
final class Records {
  private static final Set<String> RECORD = Set.of(Schema.RECORD);

  /** Where the record of a document is read from. */
  private interface Place {
    void read(int document, StoredFieldVisitor visitor) throws IOException;
  }

  private final Place place;

  /** For records here and there. */
  Records(IndexReader reader) throws IOException {
    StoredFields stored = reader.storedFields();
    place = stored::document;
  }

  private Records(Place place) {
    this.place = place;
  }

  /** For many records in the order of the index: unpacks each block of them once, as a merge. */
  static Records inOrder(IndexReader reader) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    List<Place> places = new ArrayList<>();
    for (LeafReaderContext leaf : leaves) {
      places.add(inOrder(leaf));
    }
    return new Records((document, visitor) -> {
      int which = ReaderUtil.subIndex(document, leaves);
      places.get(which).read(document - leaves.get(which).docBase, visitor);
    });
  }

  private static Place inOrder(LeafReaderContext leaf) throws IOException {
    if (leaf.reader() instanceof CodecReader codec) {
      StoredFieldsReader blocks = codec.getFieldsReader();
      if (blocks != null) {
        return blocks.getMergeInstance()::document;
      }
    }
    return leaf.reader().storedFields()::document;
  }

  /** Reads one with one of the methods of {@link StoredForm}. */
  <T> T read(int document, Function<BytesRef, T> form) throws IOException {
    var visitor = new DocumentStoredFieldVisitor(RECORD);
    place.read(document, visitor);
    try {
      return form.apply(visitor.getDocument().getBinaryValue(Schema.RECORD));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new CorruptIndexException("A record is not as it was written", "record", e);
    }
  }
}
