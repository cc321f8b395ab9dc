package verso.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import verso.index.EntryReport;
import verso.index.Facets;
import verso.index.Glance;
import verso.index.Hits;
import verso.index.ImportReport;
import verso.index.Scope;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.index.Verdict;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Traces that were never put into a store: hundreds of people in a moment. By kind only. */
final class MemoryTraces implements Traces {
  private final List<StoredTrace> all;

  MemoryTraces(List<TraceBuilder> traces) {
    all = traces.stream().map(TraceBuilder::build).map(MemoryTraces::stored).toList();
  }

  private static StoredTrace stored(Trace trace) {
    return new StoredTrace(trace, List.of(trace.source()));
  }

  @Override
  public long size() {
    return all.size();
  }

  @Override
  public long count(TraceQuery query) {
    return all.stream().filter(stored -> query.kinds().contains(stored.trace().kind())).count();
  }

  @Override
  public void each(TraceQuery query, Consumer<StoredTrace> consumer) {
    all.stream().filter(stored -> query.kinds().contains(stored.trace().kind())).forEach(consumer);
  }

  @Override
  public Hits search(TraceQuery query, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Facets facets(TraceQuery query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void glance(TraceQuery query, Consumer<Glance> consumer) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StoredTrace at(int number) {
    return all.get(number);
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
