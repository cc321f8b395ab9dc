package verso.index;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which traces a store has, in bounded memory: the ids of up to {@link #MOST} exactly; of any more,
 * a filter that knows most that are absent, and the index itself for the rest.
 */
final class SeenIds implements Closeable {
  /** At two thirds full on average, some 64 MB. */
  static final int MOST = 3_000_000;

  private final int most;
  private final IdSet recent = new IdSet();
  private final IdFilter older = new IdFilter();
  private DirectoryReader index;

  /** Starts with the traces of a commit; closes it in the end. */
  SeenIds(DirectoryReader commit, int most) throws IOException {
    this.most = most;
    index = commit;
    for (LeafReaderContext leaf : commit.leaves()) {
      Terms ids = leaf.reader().terms(Schema.ID);
      if (ids != null) {
        load(ids.iterator());
      }
    }
  }

  private void load(TermsEnum ids) throws IOException {
    for (BytesRef id = ids.next(); id != null; id = ids.next()) {
      if (isFull()) {
        forgetRecent();
      }
      recent.add(IdBits.of(id));
    }
  }

  /** Whether {@link #makeRoom} is due. */
  synchronized boolean isFull() {
    return recent.size() >= most;
  }

  /**
   * Relies on the index for all ids so far. Every one that was seen must have been added to the
   * writer by now.
   */
  synchronized void makeRoom(IndexWriter writer) throws IOException {
    forgetRecent();
    DirectoryReader before = index;
    index = DirectoryReader.open(writer);
    before.close();
  }

  private void forgetRecent() {
    recent.forEach(older::add);
    recent.clear();
  }

  /** Whether this is the first time. */
  synchronized boolean add(IdBits id) throws IOException {
    if (!recent.add(id)) {
      return false;
    }
    return !older.mayContain(id) || !isIndexed(id.term());
  }

  private boolean isIndexed(BytesRef id) throws IOException {
    for (LeafReaderContext leaf : index.leaves()) {
      Terms ids = leaf.reader().terms(Schema.ID);
      if (ids != null && ids.iterator().seekExact(id)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    index.close();
  }
}
