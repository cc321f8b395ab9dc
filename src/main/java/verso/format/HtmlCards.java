package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * An HTML page of any size of which the layout is known: every element that a CSS query selects is
 * a record, and its members are parts of it, selected by queries of their own. A part that occurs
 * several times becomes a list. Immutable: each method returns another shape.
 *
 * <pre>
 * HtmlCards.of("div.message").part("text", ".text").attribute("time", ".date", "title")
 * </pre>
 *
 * <p>Places are {@code element 3}, counted over records and {@link #page} parts.
 */
public final class HtmlCards implements Shape {
  private final String query;
  private final List<Part> parts;
  private final Map<String, String> page;
  private final Set<String> carried;

  /** A member of a record; with a blank attribute, the text of the element. */
  private record Part(String name, String query, String attribute) {

    Value in(Element record, Evaluator selected) {
      List<Value> found = new ArrayList<>();
      for (Element element : record.select(selected)) {
        String said = attribute.isEmpty() ? text(element) : element.attr(attribute).strip();
        if (!said.isEmpty()) {
          found.add(Value.of(said));
        }
      }
      return found.isEmpty()
          ? Value.NOTHING
          : found.size() == 1 ? found.getFirst() : new Value.Items(found);
    }
  }

  private HtmlCards(String query, List<Part> parts, Map<String, String> page, Set<String> carried) {
    this.query = query;
    this.parts = List.copyOf(parts);
    this.page = Map.copyOf(page);
    this.carried = Set.copyOf(carried);
  }

  /** The elements that a query selects, one record each. */
  public static HtmlCards of(String query) {
    return new HtmlCards(query, List.of(), Map.of(), Set.of());
  }

  /** A member with the text of these elements of the record. */
  public HtmlCards part(String name, String query) {
    return attribute(name, query, "");
  }

  /** A member with an attribute of these elements of the record, itself included. */
  public HtmlCards attribute(String name, String query, String attribute) {
    var more = new ArrayList<>(parts);
    more.add(new Part(name, query, attribute));
    return new HtmlCards(this.query, more, page, carried);
  }

  /** A record without this part has that of the record before: an author named once. */
  public HtmlCards carried(String name) {
    var more = new HashSet<>(carried);
    more.add(name);
    return new HtmlCards(query, parts, page, more);
  }

  /** A member of the context, from an element that stands before the records. */
  public HtmlCards page(String name, String pageQuery) {
    var more = new LinkedHashMap<>(page);
    more.put(name, pageQuery);
    return new HtmlCards(query, parts, more, carried);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var reading = new Reading(sink);
    String all = page.isEmpty() ? query : query + ", " + String.join(", ", page.values());
    HtmlElements.stream(in, Selector.evaluatorOf(all), reading::take);
  }

  private static String text(Element element) {
    return HtmlLines.plain(element.wholeText());
  }

  /** One pass over one page. */
  private final class Reading {
    private final Sink sink;
    private final Map<String, Value> context = new LinkedHashMap<>();
    private final Map<String, Value> before = new LinkedHashMap<>();

    /** Made for each page: evaluators remember what they matched last. */
    private final Map<Part, Evaluator> selected = new LinkedHashMap<>();

    Reading(Sink sink) {
      this.sink = sink;
      parts.forEach(part -> selected.put(part, Selector.evaluatorOf(part.query())));
    }

    boolean take(Element element, String at) {
      for (Map.Entry<String, String> part : page.entrySet()) {
        if (element.is(part.getValue())) {
          context.put(part.getKey(), Value.of(text(element)));
          return true;
        }
      }
      Value record = record(element);
      return record.isEmpty()
          || sink.item(new Item(0, record, at, new Value.Members(Map.copyOf(context))));
    }

    private Value record(Element element) {
      var members = new LinkedHashMap<String, Value>();
      for (Map.Entry<Part, Evaluator> entry : selected.entrySet()) {
        Part part = entry.getKey();
        Value said = part.in(element, entry.getValue());
        if (carried.contains(part.name())) {
          said = said.isEmpty() ? before.getOrDefault(part.name(), Value.NOTHING) : said;
          before.put(part.name(), said);
        }
        if (!said.isEmpty()) {
          members.put(part.name(), said);
        }
      }
      return new Value.Members(members);
    }
  }
}
