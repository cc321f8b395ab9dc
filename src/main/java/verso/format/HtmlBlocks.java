package verso.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Which elements of a page are blocks, what lines they say, and which are repeated records. */
final class HtmlBlocks {
  private static final int OFTEN = 3;

  private HtmlBlocks() {}

  /** Whether an element stands on lines of its own. */
  static boolean isBlock(Element element) {
    return element.isBlock() || element.nameIs("title");
  }

  /** Tag and class, by which records of one list are alike; table rows and list items all are. */
  static String kindOf(Element element) {
    return element.nameIs("tr") || element.nameIs("li")
        ? element.tagName()
        : element.tagName() + '.' + element.className();
  }

  /**
   * The kinds of elements that are records: table rows, list items, and the one kind of block that
   * is repeated under one parent and says the most there.
   */
  static Set<String> repeatedIn(Document beginning) {
    var kinds = new HashSet<>(Set.of("tr", "li"));
    String best = "";
    long most = 0;
    for (Element parent : beginning.select("body, body *")) {
      for (Map.Entry<String, List<Element>> alike : childrenByKind(parent).entrySet()) {
        long says = alike.getValue().stream().mapToLong(child -> child.text().length()).sum();
        boolean isRecord = alike.getValue().stream().anyMatch(child -> child.childrenSize() > 0);
        if (alike.getValue().size() >= OFTEN && isRecord && says > most) {
          most = says;
          best = alike.getKey();
        }
      }
    }
    if (!best.isEmpty()) {
      kinds.add(best);
    }
    return kinds;
  }

  private static Map<String, List<Element>> childrenByKind(Element parent) {
    var kinds = new HashMap<String, List<Element>>();
    for (Element child : parent.children()) {
      if (child.isBlock() && !child.nameIs("table") && !child.nameIs("tbody")) {
        kinds.computeIfAbsent(kindOf(child), kind -> new ArrayList<>()).add(child);
      }
    }
    return kinds;
  }

  /** The text in an element, a line per block, without blank lines. */
  static List<String> lines(Element element) {
    var text = new StringBuilder();
    element.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
              text.append(words.getWholeText().replaceAll("[\\s\\u00A0]+", " "));
            } else if (node instanceof Element inner && breaks(inner)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element inner && breaks(inner)) {
              text.append('\n');
            }
          }
        });
    return text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static boolean breaks(Element element) {
    return isBlock(element) || element.nameIs("br") || element.nameIs("td") || element.nameIs("th");
  }
}
