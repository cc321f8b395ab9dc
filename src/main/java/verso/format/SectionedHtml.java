package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Pages of sections ({@code h1}) of records ({@code h2}) with named fields, each a block that
 * begins with its name in bold: {@code <div><strong>Question:</strong> Why?</div>}. A record has
 * its fields under their names without colons, and the first address in it as {@code url}; a field
 * that comes twice is a list. Its context has the {@code section} and the record's {@code heading}.
 * Places are {@code element 3}, counted over all records.
 */
public final class SectionedHtml implements Shape {
  private static final Evaluator WANTED =
      Selector.evaluatorOf("h1, h2, div:has(> strong), div:has(> b)");

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var page = new Page(sink);
    HtmlElements.stream(in, WANTED, (element, at) -> page.take(element));
    page.end();
  }

  /** The record under way. */
  private static final class Page {
    private final Sink sink;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private String section = "";
    private String heading = "";
    private int records;
    private boolean wantsMore = true;

    Page(Sink sink) {
      this.sink = sink;
    }

    boolean take(Element element) {
      if (element.nameIs("h1") || element.nameIs("h2")) {
        end();
        boolean isSection = element.nameIs("h1");
        section = isSection ? element.text() : section;
        heading = isSection ? "" : element.text();
      } else {
        add(element);
      }
      return wantsMore;
    }

    private void add(Element block) {
      Element label = block.select("> strong, > b").first();
      Element link = block.selectFirst("a[href]");
      if (label == null) {
        return;
      }
      String name = label.text().replaceAll("\\s*:\\s*$", "").strip();
      label.remove();
      put(name, HtmlLines.plain(block.wholeText()));
      if (link != null) {
        fields.putIfAbsent("url", Value.of(link.attr("href").strip()));
      }
    }

    private void put(String name, String text) {
      if (!name.isEmpty() && !text.isEmpty()) {
        fields.merge(
            name,
            Value.of(text),
            (first, next) ->
                new Value.Items(Stream.concat(first.asList().stream(), Stream.of(next)).toList()));
      }
    }

    /** Hands out what was collected. */
    void end() {
      if (!fields.isEmpty() && wantsMore) {
        records++;
        wantsMore =
            sink.item(
                new Item(
                    0,
                    new Value.Members(fields),
                    "element " + records,
                    HtmlElements.members("section", section, "heading", heading)));
      }
      fields.clear();
    }
  }
}
