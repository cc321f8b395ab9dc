package verso.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The small print of an activity card: sections under bold labels. The first lists products; one
 * with links to Maps, locations; one that sends to the account's settings, or is long, the settings
 * that saved the activity; what is left, details. The labels are translated and not looked at.
 */
final class ActivityCaption {
  private static final int LONG = 60;

  private ActivityCaption() {}

  /** The lists in a caption, named as in the JSON export. */
  static Map<String, List<Value>> of(Element caption) {
    var lists = new LinkedHashMap<String, List<Value>>();
    List<List<Node>> sections = sections(caption);
    for (int i = 0; i < sections.size(); i++) {
      List<HtmlLines.Line> lines = HtmlLines.of(sections.get(i));
      String name = i == 0 ? "products" : nameOf(lines);
      List<Value> values = new ArrayList<>(lists.getOrDefault(name, List.of()));
      lines.forEach(line -> values.add(value(name, line)));
      lists.put(name, values);
    }
    return lists;
  }

  private static List<List<Node>> sections(Element caption) {
    var sections = new ArrayList<List<Node>>();
    for (Node node : caption.childNodes()) {
      if (node instanceof Element label && label.nameIs("b")) {
        sections.add(new ArrayList<>());
      } else if (!sections.isEmpty()) {
        sections.getLast().add(node);
      }
    }
    return sections;
  }

  private static String nameOf(List<HtmlLines.Line> lines) {
    if (lines.stream().anyMatch(ActivityCaption::isPlace)) {
      return "locationInfos";
    }
    boolean isReason =
        lines.stream().anyMatch(l -> l.linksTo("myaccount.google") || l.text().length() > LONG);
    return isReason ? "activityControls" : "details";
  }

  private static boolean isPlace(HtmlLines.Line line) {
    return line.linksTo("/maps") || line.linksTo("maps.google.");
  }

  private static Value value(String list, HtmlLines.Line line) {
    return switch (list) {
      case "details" -> HtmlElements.members("name", line.text(), "url", url(line, 0));
      case "locationInfos" -> place(line);
      default -> Value.of(line.text());
    };
  }

  /** {@code At this general area - From your places (Home)}, each half linked or not. */
  private static Value place(HtmlLines.Line line) {
    int dash = line.text().lastIndexOf(" - ");
    var place = new LinkedHashMap<String, Value>();
    place.put("name", Value.of(dash < 0 ? line.text() : line.text().substring(0, dash)));
    place.put("url", Value.of(url(line, 0)));
    place.put("source", Value.of(dash < 0 ? "" : line.text().substring(dash + 3)));
    place.put("sourceUrl", Value.of(url(line, 1)));
    return new Value.Members(place);
  }

  private static String url(HtmlLines.Line line, int index) {
    return line.links().size() > index ? line.links().get(index).get("url").text() : "";
  }
}
