package verso.importing;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import verso.index.EntryReport;
import verso.index.Filing;
import verso.index.ImportTransaction;
import verso.trace.Trace;

/**
 * Hands traces from the one thread that reads to several that index. What waits in between is
 * bounded, so reading never runs ahead of memory.
 */
final class Indexing implements TraceSink, AutoCloseable {
  private static final int BATCH = 256;
  private static final int WAITING_BATCHES = 32;

  /** Tells a worker to stop; compared by identity, so no empty batch is mistaken for it. */
  private static final List<Trace> END = new ArrayList<>(0);

  private final ImportTransaction transaction;
  private final Function<Trace, Filing> filing;
  private final BlockingQueue<List<Trace>> waiting = new ArrayBlockingQueue<>(WAITING_BATCHES);
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();
  private final List<Thread> workers = new ArrayList<>();
  private List<Trace> batch = new ArrayList<>(BATCH);

  /**
   * Starts the threads.
   *
   * @param filing what the index is to know of each trace besides it; called by all threads
   */
  Indexing(ImportTransaction transaction, Function<Trace, Filing> filing, int threads) {
    this.transaction = transaction;
    this.filing = filing;
    for (int i = 0; i < threads; i++) {
      workers.add(Thread.ofPlatform().name("indexing-" + i).daemon().start(this::index));
    }
  }

  @Override
  public void trace(Trace trace) throws IOException {
    tally(trace.source().importId()).record(trace.kind());
    batch.add(trace);
    if (batch.size() == BATCH) {
      hand(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  @Override
  public void entry(EntryReport report) throws IOException {
    tally(report.importId()).entry(report);
    transaction.entry(report);
  }

  /** What the import of that id brought; complete after {@link #finish}. */
  Tally tally(String importId) {
    return tallies.computeIfAbsent(importId, id -> new Tally());
  }

  /** Waits until everything handed over is indexed. */
  void finish() throws IOException {
    hand(batch);
    batch = new ArrayList<>();
    stop();
    rethrow();
  }

  private void hand(List<Trace> traces) throws IOException {
    try {
      if (!traces.isEmpty()) {
        waiting.put(traces);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The import was interrupted.");
    }
    rethrow();
  }

  private void index() {
    try {
      for (List<Trace> next = waiting.take(); next != END; next = waiting.take()) {
        // After a failure batches are still taken, so that the reading thread never waits forever.
        if (failure.get() == null) {
          add(next);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void add(List<Trace> traces) {
    try {
      for (Trace trace : traces) {
        if (transaction.add(trace, filing.apply(trace))) {
          tallies.get(trace.source().importId()).added();
        }
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private void rethrow() throws IOException {
    switch (failure.get()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  private void stop() throws IOException {
    try {
      for (int i = 0; i < workers.size(); i++) {
        waiting.put(END);
      }
      for (Thread worker : workers) {
        worker.join();
      }
      workers.clear();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The import was interrupted.");
    }
  }

  @Override
  public void close() throws IOException {
    stop();
  }
}
