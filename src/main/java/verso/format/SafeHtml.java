package verso.format;

import java.io.Reader;
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
}
