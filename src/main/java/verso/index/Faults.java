package verso.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import verso.index.StoreException.Reason;

/**
 * What a failure of the index or the disk means to the person, and what they can do.
 *
 * @param folder the folder of the store
 */
record Faults(Path folder) {
  /** How Linux, macOS and Windows say that the disk, or the person's share of it, is full. */
  private static final List<String> DISK_FULL =
      List.of("no space left", "not enough space", "disk full", "disk quota exceeded");

  /** Something that reads or writes the store. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Something that writes the store and yields nothing. */
  interface Step {
    void run() throws IOException;
  }

  /** Does the work; a failure comes out as what it means. */
  <T> T explaining(Work<T> work) throws IOException {
    try {
      return work.run();
    } catch (StoreException | BadQueryException e) {
      throw e;
    } catch (IndexSearcher.TooManyClauses e) {
      throw new BadQueryException(
          "The query asks for too many words at once. Write fewer of them.");
    } catch (IOException | UncheckedIOException | AlreadyClosedException e) {
      throw explained(e);
    }
  }

  /** Takes the step; a failure comes out as what it means. */
  void explainingStep(Step step) throws IOException {
    explaining(() -> {
      step.run();
      return folder;
    });
  }

  /** Lucene closes a writer after a fault, and names the fault as the cause of everything after. */
  private StoreException explained(Exception fault) {
    Optional<StoreException> known = Optional.empty();
    for (Throwable cause = fault; cause != null && known.isEmpty(); cause = cause.getCause()) {
      known = known(cause, fault);
    }
    return known.orElseGet(() -> inaccessible(fault));
  }

  private Optional<StoreException> known(Throwable cause, Exception fault) {
    if (cause instanceof LockObtainFailedException) {
      return Optional.of(locked(fault));
    }
    if (cause instanceof IndexFormatTooNewException
        || cause instanceof IndexFormatTooOldException) {
      return Optional.of(otherVersion("other format of files"));
    }
    if (cause instanceof IOException io && isDiskFull(io)) {
      return Optional.of(diskFull(fault));
    }
    return isDamage(cause) ? Optional.of(damaged(fault)) : Optional.empty();
  }

  private static boolean isDiskFull(IOException fault) {
    String message = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
    return DISK_FULL.stream().anyMatch(message::contains);
  }

  private static boolean isDamage(Throwable cause) {
    return cause instanceof CorruptIndexException
        || cause instanceof EOFException
        || cause instanceof NoSuchFileException
        || cause instanceof FileNotFoundException;
  }

  private StoreException locked(Exception cause) {
    return new StoreException(
        Reason.LOCKED,
        "Another Verso is writing to the store in "
            + folder
            + ". Wait until it is done, or choose another store with --store.",
        cause);
  }

  /** A store of another schema or file format. */
  StoreException otherVersion(String difference) {
    return new StoreException(
        Reason.OTHER_VERSION,
        "The store in "
            + folder
            + " was written by another version of Verso ("
            + difference
            + "). Use that version, or import your archives again into a new store with --store.");
  }

  private StoreException diskFull(Exception cause) {
    return new StoreException(
        Reason.DISK_FULL,
        "The disk that holds the store in "
            + folder
            + " is full. The store is as it was before. Free some space and try again, or choose a"
            + " store on another disk with --store.",
        cause);
  }

  private StoreException damaged(Exception cause) {
    return new StoreException(
        Reason.DAMAGED,
        "The store in "
            + folder
            + " is damaged: one of its files is missing or not as it was written. Delete it with"
            + " `verso forget --all`, then import your archives again.",
        cause);
  }

  private StoreException inaccessible(Exception cause) {
    return new StoreException(
        Reason.INACCESSIBLE,
        "The store in "
            + folder
            + " cannot be read or written ("
            + cause.getClass().getSimpleName()
            + "). Check that the folder is yours and that its disk is there, or choose another"
            + " with --store.",
        cause);
  }
}
