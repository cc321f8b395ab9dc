package verso.web.shell;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import verso.claim.Inquiry;
import verso.claim.Shared;

/**
 * Something that may take long to find out in a large store: once for each state of it. Kept as a
 * constant. Whoever shows it can tell whether it is known, and else show that it is coming.
 *
 * @param <T> what is found out; immutable
 */
public final class Study<T> {
  /** Stores of no more traces are looked through before anybody notices. */
  private static final long QUICK = 30_000;

  private final Shared<T> shared;
  private final Known known = new Known();

  /** Whether it was found out, in one state of the store; one key for each study. */
  private static final class Known implements Shared<AtomicBoolean> {
    @Override
    public AtomicBoolean of(Inquiry inquiry) {
      return new AtomicBoolean();
    }
  }

  public Study(Shared<T> shared) {
    this.shared = shared;
  }

  /** What is found out; at the first call this takes as long as it takes. */
  public T of(Snapshot snapshot) throws IOException {
    T found = snapshot.of(shared);
    snapshot.of(known).set(true);
    return found;
  }

  /** Whether asking for it would keep somebody waiting. */
  public boolean takesLong(Snapshot snapshot) throws IOException {
    return snapshot.traces().size() > QUICK && !snapshot.of(known).get();
  }

  /**
   * Whether a visit is to be shown that it is coming: a page that a browser asks for, and not the
   * part of it that it is waiting for.
   */
  public boolean isAwaited(Visit visit, Snapshot snapshot) throws IOException {
    return !visit.isPart() && visit.parameter("now").isEmpty() && takesLong(snapshot);
  }
}
