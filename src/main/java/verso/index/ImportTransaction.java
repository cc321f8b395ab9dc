package verso.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import verso.trace.Trace;

/**
 * The writing side of a store: everything added becomes visible with {@link #commit} or not at all.
 * {@link #add} may be called by several threads at once.
 */
public interface ImportTransaction extends Closeable {

  /**
   * Keeps a trace, or, where an identical one is there, adds this one's source to it.
   *
   * @param filing what is to be counted of it without reading it
   * @return whether it is new to the store
   */
  boolean add(Trace trace, Filing filing) throws IOException;

  /** Keeps a trace that is filed under nothing. */
  default boolean add(Trace trace) throws IOException {
    return add(trace, Filing.NONE);
  }

  /** Keeps what became of an entry. */
  void entry(EntryReport entry) throws IOException;

  /** Makes everything added visible, together with what the imports brought. */
  void commit(List<ImportReport> imports) throws IOException;

  /** Without a commit before, leaves the store as it was. */
  @Override
  void close() throws IOException;
}
