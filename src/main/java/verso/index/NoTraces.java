package verso.index;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The traces of a store that nothing was imported into yet. */
final class NoTraces implements Traces {
  @Override
  public long size() {
    return 0;
  }

  @Override
  public long count(TraceQuery query) {
    return 0;
  }

  @Override
  public Hits search(TraceQuery query, int offset, int limit) {
    return new Hits(0, List.of(), Optional.empty());
  }

  @Override
  public Facets facets(TraceQuery query) {
    return Facets.NONE;
  }

  @Override
  public void each(TraceQuery query, Consumer<StoredTrace> consumer) {}

  @Override
  public void glance(TraceQuery query, Consumer<Glance> consumer) {}

  @Override
  public StoredTrace at(int number) {
    throw new IndexOutOfBoundsException(number);
  }

  @Override
  public Optional<StoredTrace> find(String idOrPrefix) {
    return Optional.empty();
  }

  @Override
  public List<ImportReport> imports() {
    return List.of();
  }

  @Override
  public void entries(String importId, Consumer<EntryReport> consumer) {}

  @Override
  public List<Verdict> verdicts() {
    return List.of();
  }

  @Override
  public Traces within(Scope scope) {
    return this;
  }

  @Override
  public void close() {}
}
