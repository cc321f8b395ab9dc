package verso.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Ends a page in which far more elements are opened than closed. A parser opens all of them again
 * in every paragraph that follows, which takes hours; no page that people read is like that.
 */
final class OpenTags extends FilterReader {
  private static final int MOST = 10_000;
  private static final int LONGEST_NAME = 10;

  /**
   * Elements that are closed where they are used; {@code <p>}, {@code <li>}, {@code <br>} are not.
   */
  private static final Set<String> CLOSED =
      Set.of(
          "a",
          "b",
          "big",
          "blockquote",
          "code",
          "div",
          "em",
          "font",
          "i",
          "nobr",
          "ol",
          "s",
          "section",
          "small",
          "span",
          "strike",
          "strong",
          "table",
          "tt",
          "u",
          "ul");

  private final StringBuilder name = new StringBuilder(LONGEST_NAME);
  private boolean isInName;
  private boolean isEnd;
  private int open;

  OpenTags(Reader page) {
    super(page);
  }

  @Override
  public int read() throws IOException {
    int c = super.read();
    if (c >= 0) {
      see((char) c);
    }
    return c;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    for (int i = 0; i < count; i++) {
      see(buffer[offset + i]);
    }
    return count;
  }

  private void see(char c) throws MalformedException {
    if (c == '<') {
      name.setLength(0);
      isInName = true;
      isEnd = false;
    } else if (isInName) {
      inName(c);
    }
  }

  private void inName(char c) throws MalformedException {
    if (c == '/' && name.isEmpty()) {
      isEnd = true;
    } else if (Character.isLetter(c) && name.length() < LONGEST_NAME) {
      name.append(Character.toLowerCase(c));
    } else {
      isInName = false;
      count();
    }
  }

  private void count() throws MalformedException {
    if (!CLOSED.contains(name.toString())) {
      return;
    }
    open = Math.max(0, open + (isEnd ? -1 : 1));
    if (open > MOST) {
      throw new MalformedException("", "Nested too deeply, or tags that are never closed");
    }
  }
}
