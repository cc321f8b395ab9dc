package verso.web.persona;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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
  private Optional<Kept> kept = Optional.empty();
  private Optional<String> failure = Optional.empty();
  private boolean isRunning;

  /**
   * A persona and the state it is of.
   *
   * @param inquiry stands for the state: each has its own
   */
  private record Kept(Path folder, Object inquiry, Persona persona) {}

  /**
   * What there is to look at.
   *
   * @param persona the newest one; empty until the first is there
   * @param isCurrent whether nothing has changed since
   * @param failure why there is none, in words
   */
  record Look(Optional<Persona> persona, boolean isCurrent, Optional<String> failure) {}

  PersonaKeeper(Library library) {
    this.library = library;
    library.whenChanged(this::look);
  }

  /** The newest persona; a newer one is begun where the store has changed. */
  Look look() {
    try (Snapshot snapshot = library.snapshot()) {
      return look(snapshot);
    } catch (IOException e) {
      return new Look(Optional.empty(), false, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  private synchronized Look look(Snapshot snapshot) {
    boolean isCurrent = kept.filter(k -> k.inquiry() == snapshot.inquiry()).isPresent();
    if (!isCurrent && !isRunning && failure.isEmpty() && snapshot.traces().size() > 0) {
      begin(library.snapshot(), library.folder());
    }
    Optional<Persona> newest =
        kept.filter(k -> k.folder().equals(library.folder())).map(Kept::persona);
    return new Look(newest, isCurrent, failure);
  }

  private void begin(Snapshot snapshot, Path folder) {
    isRunning = true;
    Thread.ofPlatform()
        .name("persona")
        .daemon()
        .priority(Thread.MIN_PRIORITY)
        .start(() -> compute(snapshot, folder));
  }

  private void compute(Snapshot snapshot, Path folder) {
    try (snapshot) {
      Persona persona = snapshot.of(Persona.SHARED);
      finish(Optional.of(new Kept(folder, snapshot.inquiry(), persona)), Optional.empty());
    } catch (StoreException e) {
      finish(Optional.empty(), Optional.of(String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      finish(Optional.empty(), Optional.of(e.getClass().getSimpleName()));
    }
  }

  private synchronized void finish(Optional<Kept> computed, Optional<String> why) {
    isRunning = false;
    kept = computed.or(() -> kept);
    failure = why;
  }

  /** Tries again after a failure. */
  synchronized void retry() {
    failure = Optional.empty();
  }
}
