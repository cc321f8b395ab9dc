package verso.web.shell;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.index.Store;
import verso.index.Traces;

/**
 * The store as it is looked at: one state of it, shared by all requests until something changes.
 * For a while it may be another store, such as the invented person's. Thread-safe.
 */
public final class Library implements Closeable {
  /** Enough to show the records behind most claims without computing them anew. */
  private static final EvidenceDepth EVIDENCE = claimId -> 50;

  private final Path own;
  private final Clock clock;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private Path folder;
  private Snapshot current;

  private Library(Path own, Clock clock, Snapshot current) {
    this.own = own;
    this.clock = clock;
    this.folder = own;
    this.current = current;
  }

  /**
   * Opens the person's own store, in a folder which need not exist yet.
   *
   * @throws verso.index.StoreException when it is damaged or of another version
   */
  public static Library open(Path own, Clock clock) throws IOException {
    return new Library(own, clock, snapshot(own, clock));
  }

  private static Snapshot snapshot(Path folder, Clock clock) throws IOException {
    Traces traces = Store.open(folder).traces();
    var inquiry = new Inquiry(traces, clock.instant(), EVIDENCE).at(clock.getZone());
    return new Snapshot(folder, inquiry);
  }

  /** What changes the store that is looked at; call {@link #refresh} afterwards. */
  public Store store() {
    return Store.open(folder());
  }

  /** The folder of the store that is looked at. */
  public synchronized Path folder() {
    return folder;
  }

  /** The folder of the person's own store. */
  public Path own() {
    return own;
  }

  /** Whether what is looked at is the person's own. */
  public synchronized boolean isOwn() {
    return folder.equals(own);
  }

  /** The clock of this machine. */
  public Clock clock() {
    return clock;
  }

  /** The present state; closed by whoever asked, as soon as they are done with it. */
  public synchronized Snapshot snapshot() {
    return current.lent();
  }

  /** Looks at the store again: what was imported, forgotten or judged since then shows. */
  public void refresh() throws IOException {
    turnTo(folder());
  }

  /** Looks at the person's own store again. */
  public void turnHome() throws IOException {
    turnTo(own);
  }

  /** Looks at the store in that folder from now on. */
  public void turnTo(Path other) throws IOException {
    Snapshot next = snapshot(other, clock);
    Snapshot before;
    synchronized (this) {
      before = current;
      current = next;
      folder = other;
    }
    before.close();
    listeners.forEach(Runnable::run);
  }

  /** Tells, from now on, when another state is looked at. */
  public void whenChanged(Runnable listener) {
    listeners.add(listener);
  }

  @Override
  public synchronized void close() throws IOException {
    current.close();
  }
}
