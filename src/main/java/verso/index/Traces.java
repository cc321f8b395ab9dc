package verso.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The reading side of a store: one consistent state of it. Thread-safe. */
public interface Traces extends Closeable {

  /** How many traces there are in all. */
  long size();

  /** How many traces match. */
  long count(TraceQuery query) throws IOException;

  /**
   * A page of matching traces. What it costs grows with how deep the page lies; see {@link
   * Hits#DEEPEST}.
   *
   * @throws BadQueryException when the text is not valid query syntax
   */
  Hits search(TraceQuery query, int offset, int limit) throws IOException;

  /**
   * How many of the matching traces there are of each platform, kind and so on, and over time.
   *
   * @throws BadQueryException when the text is not valid query syntax
   */
  Facets facets(TraceQuery query) throws IOException;

  /**
   * Hands every matching trace to the consumer, in the order of the query; holds a thousand of them
   * at a time, and where the next hundred thousand are. Each comes with the first of its sources
   * only. What the consumer throws comes out as it is.
   */
  void each(TraceQuery query, Consumer<StoredTrace> consumer) throws IOException;

  /**
   * Hands the columns of every matching trace to the consumer, in the order of the index, whatever
   * the order of the query; for counting, where reading each trace would take too long.
   */
  void glance(TraceQuery query, Consumer<Glance> consumer) throws IOException;

  /** The trace that {@link Glance#number} stood for. */
  StoredTrace at(int number) throws IOException;

  /** The trace whose id is, or alone begins with, these characters (6 at least). */
  Optional<StoredTrace> find(String idOrPrefix) throws IOException;

  /** What the imports brought, oldest first. */
  List<ImportReport> imports() throws IOException;

  /** What became of the entries of an import, or of all of them for an empty id, by path. */
  void entries(String importId, Consumer<EntryReport> consumer) throws IOException;

  /** What the person said of claims, oldest first; at most one for each claim. */
  List<Verdict> verdicts() throws IOException;

  /**
   * The same state of the whole store, as far as the scope goes. It shares the files of this one,
   * and can be asked until this one is closed; closing it alone does nothing. {@link #find} and
   * {@link #at} still find every trace, since what they are asked for is already known.
   */
  Traces within(Scope scope) throws IOException;

  /** Lets go of the files; nothing may be asked afterwards. */
  @Override
  void close() throws IOException;
}
