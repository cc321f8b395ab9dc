package verso.web.persona;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.StoreException;
import verso.persona.Persona;
import verso.web.shell.Library;
import verso.web.shell.Snapshot;

/**
 * Keeps the persona ready. It is computed in the background, one at a time, whenever the store has
 * changed; until the new one is there, the last one of the same store can be looked at.
 * Thread-safe.
 */
final class PersonaKeeper {
  private final Library library;
  private final Shared<Persona> study;
  private final Executor background;
  private Optional<Kept> kept = Optional.empty();
  private Optional<String> failure = Optional.empty();

  /** What is to be computed next; let go of afterwards. */
  private Optional<Snapshot> next = Optional.empty();

  private boolean isRunning;

  /** A persona, the folder of its store, and the inquiry that stands for the state it is of. */
  private record Kept(Path folder, Inquiry state, Persona persona) {}

  /**
   * What there is to look at.
   *
   * @param persona the newest one; empty until the first is there
   * @param isCurrent whether nothing has changed since
   * @param failure why there is no newer one, in words
   */
  record Look(Optional<Persona> persona, boolean isCurrent, Optional<String> failure) {}

  /** A keeper that begins at once, in a thread that does not keep Verso from ending. */
  PersonaKeeper(Library library) {
    this(library, Persona.SHARED, PersonaKeeper::beside);
  }

  PersonaKeeper(Library library, Shared<Persona> study, Executor background) {
    this.library = library;
    this.study = study;
    this.background = background;
    library.whenChanged(this::begin);
    begin();
  }

  private static void beside(Runnable computing) {
    Thread.ofPlatform().name("persona").daemon().priority(Thread.MIN_PRIORITY).start(computing);
  }

  /** Computes what is looked at now, or will as soon as what is being computed is done. */
  void begin() {
    try {
      begin(library.snapshot());
    } catch (IOException e) {
      fail(String.valueOf(e.getMessage()));
    }
  }

  private synchronized void begin(Snapshot state) throws IOException {
    failure = Optional.empty();
    if (next.isPresent()) {
      next.get().close();
      next = Optional.empty();
    }
    if (state.traces().size() == 0) {
      kept = Optional.empty(); // of an emptied store nothing is left to be looked at
      state.close();
    } else if (isRunning) {
      next = Optional.of(state);
    } else {
      isRunning = true;
      background.execute(() -> compute(state));
    }
  }

  private void compute(Snapshot state) {
    try (Snapshot snapshot = state) {
      keep(new Kept(snapshot.folder(), snapshot.inquiry(), snapshot.of(study)));
    } catch (StoreException e) {
      fail(String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException | VirtualMachineError e) {
      // Only its kind: a message may hold what an archive says.
      fail(e.getClass().getSimpleName());
    } finally {
      goOn();
    }
  }

  private synchronized void keep(Kept computed) {
    kept = Optional.of(computed);
  }

  private synchronized void fail(String why) {
    failure = Optional.of(why);
  }

  private synchronized void goOn() {
    isRunning = next.isPresent();
    Optional<Snapshot> following = next;
    next = Optional.empty();
    following.ifPresent(state -> {
      failure = Optional.empty();
      background.execute(() -> compute(state));
    });
  }

  /** The newest persona there is, of the store that is looked at. */
  Look look() throws IOException {
    try (Snapshot snapshot = library.snapshot()) {
      return look(snapshot.inquiry(), snapshot.folder());
    }
  }

  private synchronized Look look(Inquiry state, Path folder) {
    boolean isCurrent = kept.filter(k -> k.state() == state).isPresent();
    Optional<Persona> newest = kept.filter(k -> k.folder().equals(folder)).map(Kept::persona);
    return new Look(newest, isCurrent, isCurrent ? Optional.empty() : failure);
  }
}
