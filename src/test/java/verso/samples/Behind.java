package verso.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Writes in order, in a thread of its own: one core packs what another makes up. Now and then
 * whoever is ahead waits, so that memory stays bounded. After a failure nothing more is written.
 */
final class Behind implements AutoCloseable {
  private static final int AHEAD = 64;

  private final ExecutorService thread = Executors.newSingleThreadExecutor();
  private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);
  private int writings;

  /** Something to write. */
  interface Writing {
    void write() throws IOException;
  }

  /** Writes that after all before it. */
  void write(Writing writing) throws IOException {
    last = last.thenRunAsync(() -> run(writing), thread);
    if (++writings % AHEAD == 0) {
      await();
    }
  }

  private static void run(Writing writing) {
    try {
      writing.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns when all is written. */
  void await() throws IOException {
    try {
      last.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw e;
    }
  }

  @Override
  public void close() {
    thread.shutdown();
  }
}
