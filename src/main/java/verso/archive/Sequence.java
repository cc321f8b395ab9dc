package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.util.Optional;
import verso.archive.UnreadableEntryException.Reason;

/** Walks a container front to back, as far as it is whole. */
final class Sequence {

  /** How a walk ended. */
  enum End {
    /** At the end of the container, or where the scan wanted no more. */
    REACHED,
    DAMAGED,
    OVER_LIMIT,
    /** Behind a file whose end cannot be found without decoding it, which cannot be done. */
    UNREACHABLE
  }

  /** Starts reading a container, whose first bytes may be broken already. */
  @FunctionalInterface
  interface Start {
    Reader open() throws IOException;
  }

  private final Start start;
  private final Scan scan;
  private Optional<Reader> reader = Optional.empty();

  private Sequence(Start start, Scan scan) {
    this.start = start;
    this.scan = scan;
  }

  /**
   * Offers the container's files to the scan; leaves the stream under it open.
   *
   * @throws IOException as thrown by the visitor
   */
  static End walk(Start start, Scan scan) throws IOException {
    return new Sequence(start, scan).walk();
  }

  private End walk() throws IOException {
    try {
      Optional<Reader.Met> met = next();
      while (met.isPresent() && scan.offer(met.get().file())) {
        pass(met.get());
        met = next();
      }
      return End.REACHED;
    } catch (BrokenOff e) {
      return e.end;
    }
  }

  private Optional<Reader.Met> next() throws IOException, BrokenOff {
    try {
      if (reader.isEmpty()) {
        reader = Optional.of(start.open());
      }
      return reader.get().next();
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (UnreadableEntryException e) {
      throw new BrokenOff(e.reason() == Reason.OVER_LIMIT ? End.OVER_LIMIT : End.DAMAGED);
    } catch (IOException | RuntimeException e) {
      // As in LimitedStream: decoders throw all sorts of exceptions at broken bytes.
      throw new BrokenOff(End.DAMAGED);
    }
  }

  /**
   * Reads on to the end of a file that the visitor left early. The decoder would do so by itself
   * when asked for the next file, but without limits.
   */
  private void pass(Reader.Met met) throws IOException, BrokenOff {
    if (met.passable() || !(met.file().content() instanceof Once once)) {
      return;
    }
    try (InputStream rest = new LimitedStream(once.rest(), scan.meter())) {
      rest.transferTo(OutputStream.nullOutputStream());
    } catch (UnreadableEntryException e) {
      switch (e.reason()) {
        case OVER_LIMIT -> throw new BrokenOff(End.OVER_LIMIT);
        case ENCRYPTED, UNSUPPORTED -> throw new BrokenOff(End.UNREACHABLE);
        case DAMAGED -> {} // for the decoder to judge: a tar knows where its next file begins
      }
    }
  }

  /** Nothing more can be read; the walk ends here. */
  private static final class BrokenOff extends Exception {
    private static final long serialVersionUID = 1L;
    private final End end;

    BrokenOff(End end) {
      super(end.name(), null, false, false);
      this.end = end;
    }
  }
}
