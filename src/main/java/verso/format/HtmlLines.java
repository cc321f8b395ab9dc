package verso.format;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a cell of an HTML page as the lines that a reader sees. */
final class HtmlLines {
  private static final String BREAK = "br";

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Value.Members> links = new ArrayList<>();
  private int nodes;

  private HtmlLines() {}

  /**
   * One line.
   *
   * @param text its words; every kind of space is a plain one
   * @param links the links in it, as {@code name} and {@code url}
   * @param end how many of the cell's nodes it and the lines before it take
   */
  record Line(String text, List<Value.Members> links, int end) {
    boolean isBlank() {
      return text.isEmpty() && links.isEmpty();
    }

    /** Whether one of its links leads there. */
    boolean linksTo(String part) {
      return links.stream().anyMatch(link -> link.get("url").text().contains(part));
    }
  }

  /** The lines in these nodes, blank ones left out. */
  static List<Line> of(List<Node> nodes) {
    var reader = new HtmlLines();
    for (Node node : nodes) {
      reader.nodes++;
      reader.read(node);
    }
    reader.endLine();
    return List.copyOf(reader.lines);
  }

  private void read(Node node) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      read(element);
    }
  }

  private void read(Element element) {
    if (element.nameIs(BREAK)) {
      endLine();
    } else if (element.nameIs("a")) {
      String name = plain(element.wholeText());
      links.add(HtmlElements.members("name", name, "url", element.attr("href").strip()));
      text.append(name);
    } else {
      boolean isBlock = element.isBlock();
      if (isBlock) {
        endLine();
      }
      element.childNodes().forEach(this::read);
      if (isBlock) {
        endLine();
      }
    }
  }

  private void endLine() {
    var line = new Line(plain(text.toString()), List.copyOf(links), nodes);
    if (!line.isBlank()) {
      lines.add(line);
    }
    text.setLength(0);
    links.clear();
  }

  /** The text without marks of direction, with one plain space for every run of spaces. */
  static String plain(String text) {
    var plain = new StringBuilder(text.length());
    boolean isSpace = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        if (!isSpace) {
          plain.append(' ');
        }
        isSpace = true;
      } else if (c != '\u200e' && c != '\u200f') {
        plain.append(c);
        isSpace = false;
      }
    }
    return plain.toString().strip();
  }
}
