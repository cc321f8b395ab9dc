package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * An HTML page of any size in which every element of one kind is a record: bookmarks, items of a
 * list, paragraphs. A record has the element's attributes, its {@code text}, and the address and
 * words of the first link in it as {@code url} and {@code link}.
 *
 * <p>Pages are UTF-8; Google declares no charset.
 */
public final class HtmlElements implements Shape {
  private final String query;

  private HtmlElements(String query) {
    this.query = query;
  }

  /** The elements that a CSS query selects, one record each. */
  public static HtmlElements of(String query) {
    return new HtmlElements(query);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    stream(in, Selector.evaluatorOf(query), (element, at) -> sink.item(record(element, at)));
  }

  /** Takes an element; false means: enough. */
  @FunctionalInterface
  interface Taker {
    boolean take(Element element, String at);
  }

  /** Hands out the matching elements of a page one by one, forgetting each before the next. */
  static void stream(InputStream in, Evaluator wanted, Taker taker) throws IOException {
    var text = new InputStreamReader(in, StandardCharsets.UTF_8);
    var parser = SafeHtml.parse(text);
    Element element = parser.selectNext(wanted);
    for (int i = 1; element != null; i++) {
      if (!taker.take(element, "element " + i)) {
        return;
      }
      forget(element);
      element = parser.selectNext(wanted);
    }
  }

  /** Takes an element out of the page, and what was read before it in the same place. */
  private static void forget(Element element) {
    var before = element.previousSibling();
    if (before != null) {
      before.remove();
    }
    element.remove();
  }

  private static Item record(Element element, String at) {
    var members = new LinkedHashMap<String, Value>();
    for (Attribute attribute : element.attributes()) {
      members.put(attribute.getKey(), Value.of(attribute.getValue()));
    }
    Element link = element.selectFirst("a[href]");
    if (link != null) {
      members.put("url", Value.of(link.attr("href").strip()));
      members.put("link", Value.of(HtmlLines.plain(link.wholeText())));
    }
    members.put("text", Value.of(HtmlLines.plain(element.wholeText())));
    return Item.of(new Value.Members(members), at);
  }

  /** An object of two texts. */
  static Value.Members members(String name, String value, String otherName, String otherValue) {
    var members = new LinkedHashMap<String, Value>(Map.of(name, Value.of(value)));
    members.put(otherName, Value.of(otherValue));
    return new Value.Members(members);
  }
}
