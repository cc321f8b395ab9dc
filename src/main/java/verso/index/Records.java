package verso.index;

import java.io.IOException;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.BytesRef;

/** The records of a commit, whole, by document. Not thread-safe. */
final class Records {
  private static final Set<String> RECORD = Set.of(Schema.RECORD);

  private final StoredFields stored;

  Records(IndexReader reader) throws IOException {
    stored = reader.storedFields();
  }

  /** Reads one with one of the methods of {@link StoredForm}. */
  <T> T read(int document, Function<BytesRef, T> form) throws IOException {
    try {
      return form.apply(stored.document(document, RECORD).getBinaryValue(Schema.RECORD));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | ArithmeticException e) {
      throw new CorruptIndexException("A record is not as it was written", "record", e);
    }
  }
}
