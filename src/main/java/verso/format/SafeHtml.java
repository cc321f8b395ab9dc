package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Parses pages from strangers. */
final class SafeHtml {
  /** Deeper elements become siblings: whoever looks at what an element is in looks at them all. */
  private static final int DEEPEST = 100;

  private SafeHtml() {}

  /** Begins to parse a page; its elements come one by one. The caller closes the parser. */
  static StreamParser parse(Reader page) {
    return new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST)).parse(new OpenTags(page), "");
  }

  /**
   * Hands the elements of a page over as they are completed, the inner before the outer.
   *
   * @param page stays open
   * @param taker says of each whether it wants more
   */
  static void each(InputStream page, Predicate<Element> taker) throws IOException {
    // Not closed: that would close the stream, which is the caller's.
    @SuppressWarnings("resource")
    Iterator<Element> elements = parse(TextInput.open(page).reader()).iterator();
    while (elements.hasNext() && taker.test(elements.next())) {
      // The taker does the work.
    }
  }
}
