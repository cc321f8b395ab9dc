package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.index.EntryReport;
import verso.index.Filing;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.StoreException;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class IndexingTest {
  private static final Source SOURCE = new Source("x-1", "a.zip", "a.json", "");

  /** Takes so many traces, then fails. */
  private static final class Failing implements ImportTransaction {
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private final AtomicInteger left;
    private final Optional<IOException> failure;

    Failing(int left, Optional<IOException> failure) {
      this.left = new AtomicInteger(left);
      this.failure = failure;
    }

    @Override
    public boolean add(Trace trace, Filing filing) throws IOException {
      if (left.getAndDecrement() <= 0) {
        throw failure.orElseThrow(() -> new IllegalStateException("a bug"));
      }
      return ids.add(trace.id());
    }

    @Override
    public void entry(EntryReport entry) {}

    @Override
    public void commit(List<ImportReport> imports) {}

    @Override
    public void close() {}
  }

  private static Trace trace(int number) {
    return Trace.builder("x", Kind.VIEW, Origin.OBSERVED, "page " + number, SOURCE).build();
  }

  private static void addAll(Indexing indexing, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      indexing.trace(trace(i));
    }
    indexing.finish();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void handsOverEveryTraceAndCountsWhatIsNew(int threads) throws IOException {
    var transaction = new Failing(Integer.MAX_VALUE, Optional.empty());
    try (var indexing = new Indexing(transaction, trace -> Filing.NONE, threads)) {
      for (int i = 0; i < 5_000; i++) {
        indexing.trace(trace(i % 1_000));
      }
      indexing.finish();

      assertThat(transaction.ids).hasSize(1_000);
      assertThat(indexing.tally("x-1").traces()).isEqualTo(1_000);
      assertThat(indexing.tally("x-1").records()).isEqualTo(5_000);
      assertThat(indexing.tally("x-1").kinds()).containsEntry(Kind.VIEW, 5_000L);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 900, 40_000})
  void throwsWhatTheTransactionThrew(int taken) throws IOException {
    var full = new StoreException(StoreException.Reason.DISK_FULL, "full");
    try (var indexing =
        new Indexing(new Failing(taken, Optional.of(full)), trace -> Filing.NONE, 2)) {
      assertThatThrownBy(() -> addAll(indexing, 50_000)).isSameAs(full);
    }
  }

  @Test
  void throwsAFaultOfOursAsItIs() throws IOException {
    try (var indexing = new Indexing(new Failing(3, Optional.empty()), trace -> Filing.NONE, 2)) {
      assertThatThrownBy(() -> addAll(indexing, 10)).isInstanceOf(IllegalStateException.class);
    }
  }
}
