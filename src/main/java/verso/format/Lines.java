package verso.format;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** Reads lines, cutting those too long to be held. */
final class Lines {
  /** Characters of a line at the most; what is longer comes in pieces of this length. */
  static final int LONGEST = 64_000;

  private final Reader reader;
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean isContinued;

  Lines(Reader reader) {
    this.reader = reader;
  }

  /** The number of the line read last, counted from 1. */
  long number() {
    return number;
  }

  /** The next line without its end, or the next piece of a long one; empty at the end. */
  Optional<String> next() throws IOException {
    line.setLength(0);
    if (!isContinued) {
      number++;
    }
    isContinued = false;
    int c = reader.read();
    if (c < 0) {
      return Optional.empty();
    }
    while (c >= 0 && c != '\n' && line.length() < LONGEST) {
      line.append((char) c);
      c = line.length() < LONGEST ? reader.read() : c;
    }
    isContinued = c != '\n' && line.length() >= LONGEST;
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      line.setLength(end - 1);
    }
    return Optional.of(line.toString());
  }
}
