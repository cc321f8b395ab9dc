package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;

/**
 * An activity page of Google: cards in a Material grid, one per record, hundreds of megabytes long
 * at worst. Every card becomes the object that the JSON export has in its place: {@code header},
 * {@code title}, {@code titleUrl}, {@code subtitles}, {@code description}, {@code time}, {@code
 * products}, {@code details}, {@code locationInfos}, {@code activityControls}, {@code
 * safeHtmlItem}.
 *
 * <p>Reads positions and classes, never words, so that the language of the account does not matter.
 * Times are wall-clock times in the zone of the person when the export was made, for all records of
 * the page alike ({@code BST} on a January date is no mistake); where the page names the zone,
 * {@code time} is ISO-8601 UTC, else the text as it is. Seen from 2018 to 2026.
 */
public final class ActivityHtml implements Shape {
  /** What the beginning of such a page contains, one of them at least. */
  public static final String[] MARKERS = {"outer-cell mdl-cell", ".header-cell.mdl-cell"};

  /**
   * Member that only records of a page have: the words of the title that are a link, which are the
   * thing itself whatever language the words around them are in.
   */
  public static final String LINK_TEXT = "titleLinkText";

  private static final Evaluator CARD = new Evaluator.Class("outer-cell");

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    HtmlElements.stream(in, CARD, (card, at) -> sink.item(Item.of(record(card), at)));
  }

  private static Value record(Element card) {
    var record = new LinkedHashMap<String, Value>();
    for (Element cell : cells(card)) {
      if (cell.hasClass("header-cell")) {
        put(record, "header", HtmlLines.plain(cell.wholeText()));
      } else if (cell.hasClass("mdl-typography--caption")) {
        ActivityCaption.of(cell).forEach((name, value) -> putList(record, name, value));
      } else if (cell.hasClass("mdl-typography--body-1") && !record.containsKey("title")) {
        addBody(record, cell.childNodes(), isGemini(record));
      }
    }
    return new Value.Members(record);
  }

  /** The cells of a card's grid; of the card itself, should there be no grid. */
  private static List<Element> cells(Element card) {
    Element grid = card.firstElementChild();
    return grid != null && grid.hasClass("mdl-grid") ? grid.children() : card.children();
  }

  private static boolean isGemini(Map<String, Value> record) {
    String header = record.getOrDefault("header", Value.NOTHING).text();
    return header.contains("Gemini") || header.equals("Bard");
  }

  /**
   * The lines of a card: what was done; then subtitles, which are linked, or a description, which
   * is not; then the time. Gemini writes its answer below the time, and prompts have many lines.
   */
  private static void addBody(Map<String, Value> record, List<Node> nodes, boolean isGemini) {
    List<HtmlLines.Line> lines = HtmlLines.of(nodes);
    int time = isGemini ? firstTime(lines) : lastTime(lines);
    int end = time < 0 ? lines.size() : time;
    List<HtmlLines.Line> between = lines.subList(Math.min(1, end), end);
    if (end > 0) {
      String more = isGemini ? "\n" + texts(between) : "";
      put(record, "title", (lines.getFirst().text() + more).strip());
      lines.getFirst().links().stream().findFirst().ifPresent(link -> addLink(record, link));
    }
    if (!isGemini) {
      addBetween(record, between);
    }
    if (time >= 0) {
      put(record, "time", isoTime(lines.get(time).text()));
      addAnswer(record, nodes.subList(lines.get(time).end(), nodes.size()));
    }
  }

  private static void addLink(Map<String, Value> record, Value link) {
    put(record, "titleUrl", link.get("url").text());
    put(record, LINK_TEXT, link.get("name").text());
  }

  private static void addBetween(Map<String, Value> record, List<HtmlLines.Line> between) {
    putList(
        record,
        "subtitles",
        between.stream().flatMap(line -> line.links().stream()).map(Value.class::cast).toList());
    put(record, "description", texts(between.stream().filter(l -> l.links().isEmpty()).toList()));
  }

  private static void addAnswer(Map<String, Value> record, List<Node> nodes) {
    String html = nodes.stream().map(Node::outerHtml).collect(Collectors.joining()).strip();
    if (!HtmlText.words(html).isBlank()) {
      Value answer = new Value.Members(Map.of("html", Value.of(html)));
      putList(record, "safeHtmlItem", List.of(answer));
    }
  }

  private static int firstTime(List<HtmlLines.Line> lines) {
    for (int i = 1; i < lines.size(); i++) {
      if (isTime(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastTime(List<HtmlLines.Line> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      if (isTime(lines.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a line is a date with a time of day; a date alone may be part of a description. */
  private static boolean isTime(HtmlLines.Line line) {
    return line.links().isEmpty()
        && line.text().indexOf(':') > 0
        && line.text().length() < 80
        && time(line.text()).isPresent();
  }

  private static Optional<Timestamp> time(String text) {
    return Timestamps.parse(text, Timestamps.DateOrder.DAY_FIRST);
  }

  private static String isoTime(String text) {
    return time(text).filter(Timestamp::isZoned).map(t -> t.instant().toString()).orElse(text);
  }

  private static String texts(List<HtmlLines.Line> lines) {
    return lines.stream().map(HtmlLines.Line::text).collect(Collectors.joining("\n"));
  }

  private static void put(Map<String, Value> record, String name, String text) {
    if (!text.isEmpty()) {
      record.put(name, Value.of(text));
    }
  }

  private static void putList(Map<String, Value> record, String name, List<Value> list) {
    if (!list.isEmpty()) {
      record.put(name, new Value.Items(list));
    }
  }
}
