package verso.web.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import verso.importing.CancelledException;
import verso.index.StoreException;

/**
 * Imports one after the other, in a thread of their own, in the order they were asked for. What
 * became of them is remembered until the person puts it away. Thread-safe.
 */
final class ImportJobs {
  private final Work work;
  private final LongSupplier nanos;
  private final BlockingQueue<ImportJob> waiting = new LinkedBlockingQueue<>();
  private final List<ImportJob> all = new ArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private Optional<Thread> worker = Optional.empty();

  /** What is done with an order. */
  interface Work {
    /**
     * Does it.
     *
     * @throws CancelledException when the job throws it
     */
    Outcome on(ImportJob job) throws IOException;

    /**
     * Whatever became of it: the store may have changed, and copies may be left over.
     *
     * @param outcome {@link Outcome.Cancelled} also for what is put away
     */
    void cleanUp(JobOrder order, Outcome outcome) throws IOException;
  }

  ImportJobs(Work work, LongSupplier nanos) {
    this.work = work;
    this.nanos = nanos;
  }

  /** Has something imported when all before it are done. */
  synchronized ImportJob.State submit(JobOrder order) {
    var job = new ImportJob(Integer.toString(numbers.incrementAndGet()), order, nanos);
    all.add(job);
    waiting.add(job);
    if (worker.isEmpty()) {
      worker = Optional.of(Thread.ofPlatform().name("imports").daemon().start(this::runAll));
    }
    return job.state();
  }

  /** All that were not put away, in the order they were asked for. */
  synchronized List<ImportJob.State> states() {
    return all.stream().map(ImportJob::state).toList();
  }

  /** The one with that id. */
  synchronized Optional<ImportJob.State> find(String id) {
    return states().stream().filter(state -> state.id().equals(id)).findFirst();
  }

  /** Stops one as soon as possible. */
  void cancel(String id) throws IOException {
    Optional<ImportJob> job = job(id);
    if (job.isPresent() && job.get().cancel()) {
      work.cleanUp(job.get().order(), new Outcome.Cancelled());
    }
  }

  /** Asks for the same again, in the place of one that has ended. */
  synchronized void retry(String id) {
    job(id)
        .filter(job -> !job.state().isActive())
        .ifPresent(job -> {
          all.remove(job);
          submit(job.order());
        });
  }

  /** Puts away one that has ended. */
  void dismiss(String id) throws IOException {
    Optional<ImportJob> ended = job(id).filter(job -> !job.state().isActive());
    if (ended.isPresent() && removed(ended.get())) {
      work.cleanUp(ended.get().order(), new Outcome.Cancelled());
    }
  }

  private synchronized boolean removed(ImportJob job) {
    return all.remove(job);
  }

  private synchronized Optional<ImportJob> job(String id) {
    return all.stream().filter(job -> job.state().id().equals(id)).findFirst();
  }

  private void runAll() {
    try {
      while (true) {
        run(waiting.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(ImportJob job) {
    if (job.begins()) {
      Outcome outcome = outcome(job);
      try {
        work.cleanUp(job.order(), outcome);
      } catch (IOException | RuntimeException e) {
        // What was imported is imported; what is left over is found at the next start.
      }
      job.ends(outcome);
    }
  }

  private Outcome outcome(ImportJob job) {
    try {
      return work.on(job);
    } catch (CancelledException e) {
      return new Outcome.Cancelled();
    } catch (StoreException e) {
      return new Outcome.StoreFailed(e.reason());
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Outcome.Fault(e.getClass().getSimpleName());
    }
  }
}
