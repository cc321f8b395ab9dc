package verso.format;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines of text into pieces small enough to be one record. */
final class TextChunks {
  /** Characters of a piece at the most. */
  static final int LONGEST = 4_000;

  private final StringBuilder held = new StringBuilder();
  private final Taker taker;
  private boolean enough;

  /** Takes a piece; false means: enough. */
  @FunctionalInterface
  interface Taker {
    boolean take(String piece);
  }

  TextChunks(Taker taker) {
    this.taker = taker;
  }

  /** Whether no more is wanted. */
  boolean isEnough() {
    return enough;
  }

  /** Adds a line; a blank one is left out. */
  void add(String line) {
    for (String part : parts(line)) {
      if (held.length() + part.length() + 1 > LONGEST) {
        flush();
      }
      if (!part.isBlank()) {
        held.append(held.isEmpty() ? "" : "\n").append(part.strip());
      }
    }
  }

  /** Hands out what is left. */
  void flush() {
    if (!held.isEmpty() && !enough) {
      enough = !taker.take(held.toString());
    }
    held.setLength(0);
  }

  /** A text in parts of no more than {@value #LONGEST} characters, cut at blanks if possible. */
  static List<String> parts(String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    var parts = new ArrayList<String>();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      parts.add(text.substring(start, end));
      start = end;
    }
    return parts;
  }

  private static int end(String text, int start) {
    int end = start + LONGEST;
    if (end >= text.length()) {
      return text.length();
    }
    int blank = text.lastIndexOf(' ', end - 1) + 1;
    if (blank > start + LONGEST / 2) {
      return blank;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }
}
