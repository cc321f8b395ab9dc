package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A web page of which nothing is known, of any size: one item per repeated block, table row or list
 * item; what is outside these in pieces of up to 4,000 characters. An object with the members
 * {@code text}, a line per block, and {@code links}, the addresses in it. Places are {@code element
 * 3}, the number of the item in the page.
 */
public final class HtmlPage implements Shape {
  private static final int LARGEST_RECORD_ELEMENTS = 5_000;
  private static final int MOST_LINKS = 200;
  private static final int LONGEST_RUN = 500;

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    TextInput text = TextInput.open(in);
    Set<String> repeated = HtmlBlocks.repeatedIn(Jsoup.parse(text.head()));
    try (var parser = SafeHtml.parse(text.reader())) {
      var page = new Page(repeated, sink);
      var elements = parser.iterator();
      while (!page.chunks.isEnough() && elements.hasNext()) {
        page.complete(elements.next());
      }
      page.chunks.flush();
    }
  }

  /** The page being read: elements come when they are complete, the inner before the outer. */
  private static final class Page {
    private final Set<String> repeated;
    private final Sink sink;
    private final TextChunks chunks = new TextChunks(this::loose);
    private final Set<String> looseLinks = new LinkedHashSet<>();
    private int inRecord;
    private int number;

    Page(Set<String> repeated, Sink sink) {
      this.repeated = repeated;
      this.sink = sink;
    }

    void complete(Element element) {
      if (isInRecord(element) && ++inRecord < LARGEST_RECORD_ELEMENTS) {
        return;
      }
      if (isRecord(element)) {
        record(element);
        inRecord = 0;
      } else if (HtmlBlocks.isBlock(element)) {
        take(element);
        // What was read is let go, or a page of 100 MB would be held.
        element.empty();
      } else {
        takeLongRun(element);
      }
    }

    private void take(Element element) {
      HtmlBlocks.lines(element).forEach(chunks::add);
      looseLinks.addAll(links(element));
    }

    /** Text that is broken into lines by br alone has no blocks to let go of. */
    private void takeLongRun(Element element) {
      Element parent = element.parent();
      if (parent == null || parent.childNodeSize() < LONGEST_RUN) {
        return;
      }
      var run = new Element("div");
      List<Node> before = parent.childNodes().subList(0, element.siblingIndex() + 1);
      run.appendChildren(List.copyOf(before));
      take(run);
    }

    private boolean isRecord(Element element) {
      return repeated.contains(HtmlBlocks.kindOf(element));
    }

    private boolean isInRecord(Element element) {
      for (Element outer = element.parent(); outer != null; outer = outer.parent()) {
        if (isRecord(outer)) {
          return true;
        }
      }
      return false;
    }

    private void record(Element element) {
      List<String> parts = TextChunks.parts(String.join("\n", HtmlBlocks.lines(element)));
      if (parts.stream().anyMatch(part -> !part.isBlank())) {
        chunks.flush();
        List<String> links = links(element);
        for (String part : parts) {
          emit(part, links);
        }
      }
      element.empty();
    }

    private boolean loose(String text) {
      boolean goesOn = emit(text, List.copyOf(looseLinks));
      looseLinks.clear();
      return goesOn;
    }

    private boolean emit(String text, List<String> links) {
      var members = new LinkedHashMap<String, Value>();
      members.put("text", Value.of(text));
      if (!links.isEmpty()) {
        members.put("links", new Value.Items(links.stream().map(Value::of).toList()));
      }
      number++;
      return sink.item(Item.of(new Value.Members(members), "element " + number));
    }

    private static List<String> links(Element element) {
      var links = new ArrayList<String>();
      for (Element link : element.select("a[href]")) {
        String address = link.attr("href").strip();
        boolean isWeb = address.startsWith("http://") || address.startsWith("https://");
        if (isWeb && links.size() < MOST_LINKS) {
          links.add(address);
        }
      }
      return links;
    }
  }
}
