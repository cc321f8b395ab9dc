package verso.index;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.IOUtils;
import verso.trace.Trace;

/** An import as one commit of a Lucene index. */
final class IndexedImport implements ImportTransaction {
  private final IndexWriter writer;
  private final SeenIds seen;
  private final Faults faults;

  /** Shared by those who add; held alone while what was added is made searchable. */
  private final ReadWriteLock adding = new ReentrantReadWriteLock();

  private IndexedImport(IndexWriter writer, SeenIds seen, Faults faults) {
    this.writer = writer;
    this.seen = seen;
    this.faults = faults;
  }

  /** Locks the store and starts; remembers so many ids exactly. */
  static IndexedImport into(StoreFolder folder, int remembered) throws IOException {
    IndexWriter writer = folder.writer();
    try {
      DirectoryReader commit = DirectoryReader.open(writer.getDirectory());
      return new IndexedImport(writer, new SeenIds(commit, remembered), folder.faults());
    } catch (IOException e) {
      writer.rollback();
      throw e;
    }
  }

  @Override
  public boolean add(Trace trace, Filing filing) throws IOException {
    return faults.explaining(() -> addOrFold(trace, filing, IdBits.of(trace.id())));
  }

  private boolean addOrFold(Trace trace, Filing filing, IdBits id) throws IOException {
    if (seen.isFull()) {
      makeRoom();
    }
    adding.readLock().lock();
    try {
      boolean isNew = seen.add(id);
      writer.addDocument(
          isNew ? Schema.trace(trace, filing, id) : Schema.source(trace.source(), id));
      if (!isNew) {
        complete(trace, filing.measured().marks(), id);
      }
      return isNew;
    } finally {
      adding.readLock().unlock();
    }
  }

  /**
   * One export may tell of an event in fewer words than another: what only this one marks is kept.
   */
  private void complete(Trace trace, long marks, IdBits id) throws IOException {
    if (Schema.mayBeTwin(trace) && marks != 0) {
      writer.updateNumericDocValue(new Term(Schema.ID, id.term()), Schema.MARKS, marks);
    }
  }

  private void makeRoom() throws IOException {
    adding.writeLock().lock();
    try {
      if (seen.isFull()) {
        seen.makeRoom(writer);
      }
    } finally {
      adding.writeLock().unlock();
    }
  }

  @Override
  public void entry(EntryReport entry) throws IOException {
    faults.explaining(() -> writer.addDocument(Schema.entry(entry)));
  }

  @Override
  public void commit(List<ImportReport> imports) throws IOException {
    faults.explainingStep(() -> {
      for (ImportReport report : imports) {
        writer.addDocument(Schema.report(report));
      }
      writer.commit();
    });
  }

  /** Gives up everything since the last commit, in any state the writer is in. */
  @Override
  public void close() throws IOException {
    faults.explainingStep(() -> {
      Directory directory = writer.getDirectory();
      IOUtils.close(writer::rollback, seen, directory);
    });
  }
}
