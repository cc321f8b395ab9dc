package verso.web.shell;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.Traces;

/**
 * One consistent state of the store, and what was found out about it. Its files are let go of when
 * the last who borrowed it has closed it. Thread-safe.
 */
public final class Snapshot implements Closeable {
  private final Path folder;
  private final Inquiry inquiry;
  private int borrowers = 1;

  Snapshot(Path folder, Inquiry inquiry) {
    this.folder = folder;
    this.inquiry = inquiry;
  }

  synchronized Snapshot lent() {
    if (borrowers == 0) {
      throw new IllegalStateException("Lent after it was closed");
    }
    borrowers++;
    return this;
  }

  /** The folder of the store it is a state of. */
  public Path folder() {
    return folder;
  }

  /** The traces in it. */
  public Traces traces() {
    return inquiry.traces();
  }

  /** An inquiry into it: what is found out once is remembered as long as the state lasts. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** What is found out; at the first call this takes as long as it takes. */
  public <T> T of(Shared<T> study) throws IOException {
    return inquiry.once(study);
  }

  @Override
  public synchronized void close() throws IOException {
    borrowers--;
    if (borrowers == 0) {
      inquiry.traces().close();
    }
  }
}
