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
 * bounded, so reading never runs ahead of memory. Traces that may be the same one take the same
 * lane: of two that differ in details, the first in the archive is kept, whichever thread is
 * faster.
 */
final class Indexing implements TraceSink, AutoCloseable {
  private static final int BATCH = 256;
  private static final int WAITING_BATCHES = 16;

  /** Tells a worker to stop; compared by identity, so no empty batch is mistaken for it. */
  private static final List<Trace> END = new ArrayList<>(0);

  private final ImportTransaction transaction;
  private final Function<Trace, Filing> filing;
  private final List<Lane> lanes = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Map<String, Tally> tallies = new ConcurrentHashMap<>();

  /** What one thread indexes, in this order. */
  private final class Lane {
    private final BlockingQueue<List<Trace>> waiting = new ArrayBlockingQueue<>(WAITING_BATCHES);
    private final Thread worker;
    private List<Trace> batch = new ArrayList<>(BATCH);

    Lane(int number) {
      worker = Thread.ofPlatform().name("indexing-" + number).daemon().start(() -> index(waiting));
    }

    void add(Trace trace) throws IOException {
      batch.add(trace);
      if (batch.size() == BATCH) {
        flush();
      }
    }

    void flush() throws IOException {
      hand(waiting, batch);
      batch = new ArrayList<>(BATCH);
    }

    void stop() throws InterruptedException {
      waiting.put(END);
      worker.join();
    }
  }

  /**
   * Starts the threads.
   *
   * @param filing what the index is to know of each trace besides it; called by all threads
   */
  Indexing(ImportTransaction transaction, Function<Trace, Filing> filing, int threads) {
    this.transaction = transaction;
    this.filing = filing;
    for (int i = 0; i < threads; i++) {
      lanes.add(new Lane(i));
    }
  }

  @Override
  public void trace(Trace trace) throws IOException {
    tally(trace.source().importId()).record(trace.kind());
    Object sameness = trace.identity().isEmpty() ? trace.subject() : trace.identity();
    lanes.get(Math.floorMod(sameness.hashCode(), lanes.size())).add(trace);
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
    for (Lane lane : lanes) {
      lane.flush();
    }
    stop();
    rethrow();
  }

  private void hand(BlockingQueue<List<Trace>> waiting, List<Trace> traces) throws IOException {
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

  private void index(BlockingQueue<List<Trace>> waiting) {
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
      for (Lane lane : lanes) {
        lane.stop();
      }
      lanes.clear();
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
