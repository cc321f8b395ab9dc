package verso.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * A shape that files come in: turns bytes into items, one after the other, never holding more than
 * one. Immutable and thread-safe. Reading the same bytes gives the same items at the same places,
 * however the bytes are chunked.
 */
public interface Shape {

  /**
   * Reads to the end, or until the sink has enough. Does not close the stream. A record that cannot
   * be read is reported to the sink and costs itself only.
   *
   * @throws MalformedException when the rest of the content cannot be read in this shape; what was
   *     read before stands
   * @throws IOException when the bytes cannot be had
   */
  void read(InputStream in, Sink sink) throws IOException;

  /** Receives what a shape finds. */
  interface Sink {
    /** Takes an item; false means: enough, stop reading. */
    boolean item(Item item);

    /**
     * Takes note of a record that could not be read.
     *
     * @param at its place, as in {@link Item#at}
     * @param message why, without any value from the file
     */
    void problem(String at, String message);
  }
}
