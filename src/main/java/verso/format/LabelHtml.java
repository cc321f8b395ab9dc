package verso.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Pages of records as boxes under one root element, each with an optional heading, named fields in
 * tables, free texts, and a date at its foot: the HTML form of an export whose JSON form is read as
 * {@link Labelled}. Each box becomes the {@code label_values} tree it would be in JSON, so the same
 * mapping serves both; its place is {@code element N}, counted from 1. The page's title and the
 * section a box stands in are its {@link Item#context} ({@code title}, {@code section}).
 *
 * <p>Class names differ from year to year and are taken as hints only: a record is an outermost
 * box, or else a child of the root; where one child holds a list, each of its elements. Streams: a
 * page of any size is read with no more than a record in memory.
 */
public final class LabelHtml implements Shape {
  /** The member of each record that repeats the page's title, which some pages alone say. */
  public static final String PAGE = "page";

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    // Not closed: that would close the stream, which is the caller's.
    @SuppressWarnings("resource")
    var parser = SafeHtml.parse(reader);
    try {
      new Page(sink).read(parser.iterator());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** One pass over one page. */
  private static final class Page {
    private static final Set<String> CHROME = Set.of("script", "style", "nav", "header", "footer");
    private static final Set<String> CHROME_ROLES =
        Set.of("navigation", "banner", "contentinfo", "menu", "search");
    private static final Set<String> LISTS = Set.of("div", "section", "article", "main", "body");

    /** Children after which a plain container is taken for a list of records. */
    private static final int MANY = 256;

    /** A text above or between boxes that is no longer than this names a section. */
    private static final int LONGEST_SECTION_NAME = 100;

    private static final String IS_LIST = "data-verso-list";

    private final Sink sink;
    private String title = "";
    private String section = "";
    private boolean rootSeen;
    private boolean boxSeen;
    private Optional<Element> pending = Optional.empty();
    private boolean enough;
    private long count;

    Page(Sink sink) {
      this.sink = sink;
    }

    void read(Iterator<Element> elements) {
      while (!enough && elements.hasNext()) {
        completed(elements.next());
      }
      if (!boxSeen) {
        pendingIsRecord();
      }
    }

    /** Called for each element once its end was read, inner ones before outer ones. */
    private void completed(Element element) {
      if (isChrome(element)) {
        element.empty();
      } else if (element.nameIs("title") && title.isEmpty()) {
        title = element.text().strip();
      } else if (isRoot(element)) {
        rootSeen = true;
      } else if (element.nameIs("body")) {
        bodyEnds(element);
      } else {
        part(element);
      }
    }

    private void part(Element element) {
      Element parent = element.parent();
      if (parent == null || isInBox(element)) {
        return;
      }
      if (isBox(element)) {
        boxSeen = true;
        pendingNamesSection();
        records(element);
        element.remove();
      } else if (isRoot(parent)) {
        chunk(element);
        element.remove();
      } else if (parent.childNodeSize() > MANY && isList(parent)) {
        parent.attr(IS_LIST, "");
        parent.children().forEach(this::records);
        parent.empty();
      }
    }

    /**
     * Whether a container that grows large may be emptied: it lies under the root, or in no table.
     */
    private boolean isList(Element parent) {
      return LISTS.contains(parent.normalName()) && parent.closest("table, head") == null;
    }

    /** A page without a marked root: what is left of the body is all there is. */
    private void bodyEnds(Element body) {
      if (!rootSeen && count == 0) {
        body.children().forEach(this::chunk);
      }
    }

    /** A child of the root that is no box: a list of records, a section's name, or one record. */
    private void chunk(Element element) {
      List<Element> list = HtmlRecord.datedList(element);
      if (element.hasAttr(IS_LIST) || !list.isEmpty()) {
        (list.isEmpty() ? element.children() : list).forEach(this::records);
      } else if (namesSection(element)) {
        section = element.text().strip();
      } else if (mayNameSection(element)) {
        pendingIsRecord();
        pending = Optional.of(element);
      } else {
        pendingNamesSection();
        records(element);
      }
    }

    private boolean namesSection(Element element) {
      String text = element.text().strip();
      boolean isTitle = text.equals(title) || element.nameIs("h1");
      return element.select("a, img, video, table, li").isEmpty()
          && text.length() <= LONGEST_SECTION_NAME
          && (isTitle || isHeading(element))
          && !Dates.looksLikeDate(text);
    }

    private static boolean isHeading(Element element) {
      return HtmlRecord.isHeading(element)
          || (element.childrenSize() == 1 && isHeading(element.child(0)));
    }

    /** A short text alone: a section's name when a box follows, a record when another text does. */
    private boolean mayNameSection(Element element) {
      return HtmlRecord.isLeaf(element)
          && element.text().length() <= LONGEST_SECTION_NAME
          && !Dates.looksLikeDate(element.text());
    }

    private void pendingIsRecord() {
      pending.ifPresent(this::records);
      pending = Optional.empty();
    }

    private void pendingNamesSection() {
      pending.ifPresent(element -> section = element.text().strip());
      pending = Optional.empty();
    }

    private void records(Element element) {
      for (Value record : HtmlRecord.of(element)) {
        if (!enough && !record.isEmpty()) {
          count++;
          enough = !sink.item(new Item(0, titled(record), "element " + count, context()));
        }
      }
    }

    private Value titled(Value record) {
      var members = new LinkedHashMap<String, Value>();
      members.put(PAGE, Value.of(title));
      members.putAll(record.members());
      return new Value.Members(members);
    }

    private Value context() {
      return new Value.Members(Map.of("title", Value.of(title), "section", Value.of(section)));
    }

    private static boolean isInBox(Element element) {
      for (Element e = element.parent(); e != null && !isRoot(e); e = e.parent()) {
        if (isBox(e)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isRoot(Element element) {
      return element.attr("role").equals("main") || element.nameIs("main");
    }

    private static boolean isBox(Element element) {
      return element.hasClass("_a6-g") || element.hasClass("uiBoxWhite") || element.hasClass("pam");
    }

    private static boolean isChrome(Element element) {
      return CHROME.contains(element.normalName()) || CHROME_ROLES.contains(element.attr("role"));
    }
  }
}
