package verso.claim;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/**
 * Work done beside other work, on threads of its own. What goes wrong there goes wrong where the
 * result is asked for.
 *
 * @param <T> what comes of it
 */
public final class Beside<T> {
  private final Future<T> future;

  private Beside(Future<T> future) {
    this.future = future;
  }

  /** Starts work on a thread of that name. */
  public static <T> Beside<T> start(String name, Callable<T> work) {
    var task = new FutureTask<>(work);
    Thread.ofPlatform().name(name).daemon().start(task);
    return new Beside<>(task);
  }

  /** Does all of the work, as much at once as the machine can; the results in the order of it. */
  public static <T> List<T> all(String name, List<Callable<T>> works) throws IOException {
    int threads = Runtime.getRuntime().availableProcessors();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name(name, 1).daemon().factory())) {
      List<Beside<T>> begun = works.stream().map(work -> new Beside<>(pool.submit(work))).toList();
      var results = new ArrayList<T>();
      for (Beside<T> one : begun) {
        results.add(one.result());
      }
      return results;
    }
  }

  /** What came of it, once it is done. */
  public T result() throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Interrupted while waiting.");
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case IOException fault -> throw fault;
        case RuntimeException fault -> throw fault;
        case Error fault -> throw fault;
        default -> throw new IOException(e);
      }
    }
  }
}
