package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * One long page of sections, each under a heading, whose items are neither boxes nor rows but lines
 * one after the other: a link, then {@code Name: value,} lines. An item begins at a line that is a
 * link, at a repeat of its first name, or is a line without a name; it becomes an object with
 * {@code name} and {@code url} of its first line and the names after it. The heading is its {@link
 * Item#context} {@code section}; places are {@code element 3}, counted from 1. Streams: holds no
 * more than an item.
 */
public final class TitledItems implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var page = new Page(sink);
    SafeHtml.each(
        in,
        element -> {
          page.completed(element);
          return !page.enough;
        });
    page.endItem();
  }

  /** The page being read: elements come when they are complete, the inner before the outer. */
  private static final class Page {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SILENT = Set.of("script", "style", "title", "head", "nav");

    /** A name is short; what looks like one in a sentence or an address is none. */
    private static final Pattern NAMED =
        Pattern.compile("(\\p{L}[^:.,]{0,39}):(?!//)\\s*(.*)", Pattern.DOTALL);

    private static final Pattern NEXT_LINE = Pattern.compile("\\R\\s*(?=\\p{L}[^:.,\\n]{0,39}: )");

    private final Sink sink;
    private final StringBuilder line = new StringBuilder();
    private final Map<String, Value> item = new LinkedHashMap<>();
    private String link = "";
    private boolean beginsWithLink;
    private String firstName = "";
    private String lastName = "";
    private String section = "";
    private boolean enough;
    private int count;

    Page(Sink sink) {
      this.sink = sink;
    }

    void completed(Element element) {
      if (SILENT.contains(element.normalName())) {
        element.empty();
        return;
      }
      takeTextBefore(element);
      if (HEADINGS.contains(element.normalName())) {
        endItem();
        section = element.text().strip();
        element.remove();
      } else if (element.nameIs("a")) {
        link(element);
        element.remove();
      } else {
        others(element);
      }
    }

    private void others(Element element) {
      takeText(element.childNodes());
      if (element.nameIs("br") || HtmlBlocks.isBlock(element)) {
        endLine();
        // What was read is let go, or a page of 100 MB would be held, and its siblings counted.
        element.remove();
      }
    }

    /** The text that stands before an element, in it or in what it is in; then lets go of it. */
    private void takeTextBefore(Element element) {
      Element parent = element.parent();
      if (parent != null) {
        takeTextBefore(parent);
        takeText(parent.childNodes().subList(0, element.siblingIndex()));
      }
    }

    private void takeText(List<Node> nodes) {
      for (Node node : List.copyOf(nodes)) {
        if (node instanceof TextNode text) {
          String[] lines = NEXT_LINE.split(text.getWholeText().strip());
          for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
              endLine();
            }
            line.append(lines[i].replaceAll("\\s+", " ")).append(' ');
          }
        }
        if (!(node instanceof Element)) {
          node.remove();
        }
      }
    }

    private void link(Element element) {
      String address = Links.web(element.attr("href"));
      if (address.isEmpty()) {
        return;
      }
      if (line.toString().isBlank()) {
        beginsWithLink = true;
      }
      link = link.isEmpty() ? address : link;
      line.append(element.text());
    }

    private void endLine() {
      String text = line.toString().strip().replaceFirst("\\s*,$", "");
      if (!text.isEmpty() && !NoData.saysEmpty(text)) {
        add(text);
      }
      line.setLength(0);
      link = "";
      beginsWithLink = false;
    }

    private void add(String text) {
      Matcher named = NAMED.matcher(text);
      if (!beginsWithLink && named.matches()) {
        named(named.group(1).strip(), named.group(2).strip());
      } else if (beginsWithLink || lastName.isEmpty()) {
        endItemOnly();
        item.put("name", Value.of(text.equals(link) ? "" : text));
        item.put("url", Value.of(link));
      } else {
        item.merge(lastName, Value.of(text), (a, b) -> Value.of(a.text() + "\n" + b.text()));
      }
    }

    private void named(String name, String value) {
      if (name.equals(firstName)) {
        endItemOnly();
      }
      firstName = firstName.isEmpty() ? name : firstName;
      lastName = name;
      item.put(name, Value.of(value));
      if (!link.equals(value)) {
        item.put(name + " address", Value.of(link));
      }
    }

    void endItem() {
      endLine();
      endItemOnly();
    }

    private void endItemOnly() {
      var members = new LinkedHashMap<String, Value>(item);
      members.values().removeIf(Value::isEmpty);
      item.clear();
      firstName = "";
      lastName = "";
      if (!enough && !members.isEmpty()) {
        count++;
        Value context = new Value.Members(Map.of("section", Value.of(section)));
        enough = !sink.item(new Item(0, new Value.Members(members), "element " + count, context));
      }
    }
  }
}
