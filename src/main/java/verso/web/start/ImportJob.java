package verso.web.start;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import verso.importing.CancelledException;
import verso.importing.Progress;
import verso.platform.Platform;

/** An import that waits, runs or has ended. One thread runs it, any number look at it. */
final class ImportJob implements Progress {
  private final JobOrder order;
  private final String id;
  private final LongSupplier nanos;
  private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.WAITING);
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong records = new AtomicLong();
  private volatile boolean isCancelled;
  private volatile List<Platform> platforms = List.of();
  private volatile long total;
  private volatile long began;
  private volatile int exportsDone;
  private volatile Optional<Outcome> outcome = Optional.empty();

  /** Where it is. */
  enum Phase {
    WAITING,
    LOOKING,
    READING,
    WRITING,
    ENDED
  }

  /**
   * Where it is, at one moment.
   *
   * @param bytes read of the export under way
   * @param total bytes of that export, as far as its archives state them; 0 when unknown
   * @param records read in all
   * @param reading for how long that export has been read
   * @param exportsDone how many exports of the order are done
   */
  record State(
      String id,
      JobOrder order,
      Phase phase,
      boolean isCancelled,
      List<Platform> platforms,
      long bytes,
      long total,
      long records,
      Duration reading,
      int exportsDone,
      Optional<Outcome> outcome) {

    boolean isActive() {
      return phase != Phase.ENDED;
    }
  }

  /**
   * A job that waits.
   *
   * @param nanos a clock that only goes forward
   */
  ImportJob(String id, JobOrder order, LongSupplier nanos) {
    this.id = id;
    this.order = order;
    this.nanos = nanos;
  }

  JobOrder order() {
    return order;
  }

  State state() {
    Phase now = phase.get();
    boolean isReading = now == Phase.READING || now == Phase.WRITING;
    return new State(
        id,
        order,
        now,
        isCancelled,
        platforms,
        bytes.get(),
        total,
        records.get(),
        isReading ? Duration.ofNanos(nanos.getAsLong() - began) : Duration.ZERO,
        exportsDone,
        outcome);
  }

  /** Begins, unless it was cancelled while it waited. */
  boolean begins() {
    return phase.compareAndSet(Phase.WAITING, Phase.LOOKING);
  }

  /** Goes on with the next export of the order. */
  void opens(int done) {
    exportsDone = done;
    bytes.set(0);
    total = 0;
    platforms = List.of();
    phase.set(Phase.LOOKING);
  }

  void ends(Outcome how) {
    outcome = Optional.of(how);
    phase.set(Phase.ENDED);
  }

  /**
   * Ends it as soon as it next tells of its progress; at once when it waits.
   *
   * @return whether it has ended
   */
  boolean cancel() {
    isCancelled = true;
    if (phase.compareAndSet(Phase.WAITING, Phase.ENDED)) {
      outcome = Optional.of(new Outcome.Cancelled());
      return true;
    }
    return false;
  }

  private void stopIfCancelled() {
    if (isCancelled) {
      throw new CancelledException();
    }
  }

  @Override
  public void looks() {
    stopIfCancelled();
  }

  @Override
  public void recognizes(List<Platform> found) {
    stopIfCancelled();
    platforms = List.copyOf(found);
  }

  @Override
  public void begins(String name, long totalBytes) {
    stopIfCancelled();
    total = totalBytes;
    began = nanos.getAsLong();
    phase.set(Phase.READING);
  }

  @Override
  public void bytes(long more) {
    stopIfCancelled();
    bytes.addAndGet(more);
  }

  @Override
  public void records(long more) {
    records.addAndGet(more);
  }

  @Override
  public void finishing() {
    stopIfCancelled();
    phase.set(Phase.WRITING);
  }
}
