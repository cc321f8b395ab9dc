package verso.format;

import org.jsoup.parser.Parser;

/** Parses pages from strangers. */
final class SafeHtml {
  /** Deeper elements become siblings: whoever looks at what an element is in looks at them all. */
  private static final int DEEPEST = 100;

  private SafeHtml() {}

  static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }
}
