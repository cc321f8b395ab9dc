package verso.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns one box of a page into the {@code label_values} tree that its JSON twin would be. */
final class HtmlRecord {
  private static final Set<String> INLINE =
      Set.of("b", "i", "em", "strong", "span", "br", "small", "u", "wbr", "code", "time");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> MEDIA = Set.of("img", "video", "audio", "source");

  /** A reaction is only told by its icon: {@code files/icons/like.png}. */
  private static final Pattern REACTION_ICON =
      Pattern.compile(".*icons?/(?:[^/]*/)?([a-z_]+)\\.(?:png|svg)");

  private static final Set<String> PERSON = Labels.of("owner", "author");

  private final List<Value> nodes = new ArrayList<>();
  private final List<Value> media = new ArrayList<>();
  private final List<Leaf> dates = new ArrayList<>();
  private final boolean takesDates;
  private String heading = "";
  private String nestedUnder = "";

  private HtmlRecord(boolean takesDates) {
    this.takesDates = takesDates;
  }

  private record Leaf(String text, String href) {}

  /** The records in a box: one, or one for each row of a table with many columns. */
  static List<Value> of(Element box) {
    List<Value> rows = WideTable.records(box);
    if (!rows.isEmpty()) {
      return rows;
    }
    var record = new HtmlRecord(true);
    record.element(box);
    return List.of(record.value());
  }

  /** The elements of the shallowest list in there of which each carries its own date. */
  static List<Element> datedList(Element element) {
    Element list = element;
    while (list.childrenSize() == 1) {
      list = list.child(0);
    }
    List<Element> dated = list.children().stream().filter(HtmlRecord::holdsDate).toList();
    boolean isList = dated.size() > 1 && !list.nameIs("tr");
    return isList ? List.copyOf(list.children()) : List.of();
  }

  private static boolean holdsDate(Element element) {
    return element.childrenSize() > 0
        && element.select("*").stream()
            .anyMatch(e -> isLeaf(e) && Dates.find(e.text()).isPresent());
  }

  /** Whether an element holds nothing but text. */
  static boolean isLeaf(Element element) {
    return element.children().stream()
        .allMatch(child -> INLINE.contains(child.normalName()) && isLeaf(child));
  }

  static boolean isHeading(Element element) {
    return HEADINGS.contains(element.normalName())
        || element.hasClass("_a6-h")
        || element.hasClass("_2lek");
  }

  private Value value() {
    var members = new LinkedHashMap<String, Value>();
    if (!dates.isEmpty()) {
      members.put("timestamp", Value.of(dates.removeLast().text()));
    }
    dates.forEach(earlier -> nodes.add(node("", earlier)));
    members.put("title", Value.of(heading));
    members.put("media", new Value.Items(media));
    members.put("label_values", new Value.Items(nodes));
    members.values().removeIf(Value::isEmpty);
    return new Value.Members(members);
  }

  private void element(Element element) {
    if (isHeading(element) && !element.text().isBlank()) {
      heading(element.text().strip());
    } else if (element.nameIs("table")) {
      nestedOr(() -> table(element), element);
    } else if (element.nameIs("a")) {
      link(element);
    } else if (MEDIA.contains(element.normalName())) {
      medium(element);
    } else if (isLeaf(element)) {
      leaf(new Leaf(lines(element), ""));
    } else {
      nestedOr(() -> children(element), element);
    }
  }

  /** The first heading names the record; a later one, or that of a person, what follows it. */
  private void heading(String text) {
    boolean isFirst = heading.isEmpty() && nodes.isEmpty();
    if (isFirst && !PERSON.contains(Labels.comparable(text))) {
      heading = text;
    } else {
      nestedUnder = text;
    }
  }

  private void nestedOr(Runnable plain, Element element) {
    if (nestedUnder.isEmpty()) {
      plain.run();
    } else {
      String label = nestedUnder;
      nestedUnder = "";
      nodes.add(field(label, element));
    }
  }

  private void children(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        element(inner);
      } else if (child instanceof TextNode text && !text.isBlank()) {
        leaf(new Leaf(text.text().strip(), ""));
      }
    }
  }

  private void link(Element link) {
    String href = Links.web(link.attr("href"));
    if (href.isEmpty() && !link.attr("href").isBlank() && !link.attr("href").startsWith("#")) {
      media(link.attr("href"));
    }
    if (isLeaf(link)) {
      leaf(new Leaf(lines(link), href));
      return;
    }
    int before = nodes.size();
    children(link);
    if (!href.isEmpty() && nodes.size() == before) {
      nodes.add(node("", new Leaf("", href)));
    } else if (!href.isEmpty()) {
      nodes.set(before, withHref(nodes.get(before), href));
    }
  }

  private void leaf(Leaf leaf) {
    if (leaf.text().isEmpty() && leaf.href().isEmpty()) {
      return;
    }
    if (takesDates && leaf.href().isEmpty() && Dates.find(leaf.text()).isPresent()) {
      dates.add(leaf);
    } else {
      nodes.add(node(nestedUnder, leaf));
      nestedUnder = "";
    }
  }

  /** The text of an element, on the lines the platform broke it into. */
  private static String lines(Element element) {
    return element.wholeText().lines().map(String::strip).collect(Collectors.joining("\n")).strip();
  }

  private void medium(Element element) {
    String source = element.attr("src");
    Matcher icon = REACTION_ICON.matcher(source);
    if (icon.matches()) {
      nodes.add(node("Reaction", new Leaf(icon.group(1), "")));
    } else {
      media(source);
    }
    children(element);
  }

  private void media(String uri) {
    boolean isFile = !uri.isBlank() && !uri.matches("(?i)(data|javascript|mailto):.*");
    if (isFile) {
      media.add(new Value.Members(Map.of("uri", Value.of(uri))));
    }
  }

  private void table(Element table) {
    for (Element row : WideTable.rows(table)) {
      List<Element> cells = WideTable.cells(row);
      if (cells.size() == 1) {
        lone(cells.getFirst());
      } else if (cells.size() == 2) {
        nodes.add(field(cells.getFirst().text().strip(), cells.getLast()));
      } else {
        cells.forEach(this::element);
      }
    }
  }

  /** A cell that spans the row: its own text is the label, what stands below it the value. */
  private void lone(Element cell) {
    String label = cell.ownText().strip();
    if (label.isEmpty()) {
      children(cell);
    } else if (cell.childrenSize() == 0 && !cell.hasAttr("colspan")) {
      leaf(new Leaf(label, ""));
    } else {
      cell.textNodes().forEach(Node::remove);
      nodes.add(field(label, cell));
    }
  }

  private static Value field(String label, Element holder) {
    if (!holder.select("table").isEmpty()) {
      return entity(label, holder);
    }
    var inside = new HtmlRecord(false);
    inside.children(holder);
    List<Value> values = inside.nodes;
    if (values.size() > 1) {
      return members("label", Value.of(label), "vec", new Value.Items(values));
    }
    var members = new LinkedHashMap<String, Value>();
    values.forEach(value -> members.putAll(value.members()));
    members.put("label", Value.of(label));
    members.put("media", new Value.Items(inside.media));
    return new Value.Members(members);
  }

  /** A record, or several, inside a field: one for each table that is no part of another. */
  private static Value entity(String title, Element holder) {
    var entities = new ArrayList<Value>();
    for (Element table : holder.select("table")) {
      Element outer = table == holder ? null : table.parent().closest("table");
      if (outer == null || !isWithin(outer, holder)) {
        var inside = new HtmlRecord(false);
        inside.table(table);
        entities.add(new Value.Members(Map.of("dict", new Value.Items(inside.nodes))));
      }
    }
    return members("title", Value.of(title), "dict", new Value.Items(entities));
  }

  private static boolean isWithin(Element inner, Element holder) {
    return inner == holder || inner.parents().contains(holder);
  }

  private static Value node(String label, Leaf leaf) {
    var members = new LinkedHashMap<String, Value>();
    members.put("label", Value.of(label));
    members.put("value", Value.of(leaf.text()));
    members.put("href", Value.of(leaf.href()));
    members.values().removeIf(Value::isEmpty);
    return new Value.Members(members);
  }

  private static Value withHref(Value node, String href) {
    var members = new LinkedHashMap<>(node.members());
    members.put("href", Value.of(href));
    return new Value.Members(members);
  }

  private static Value members(String first, Value value, String second, Value other) {
    var members = new LinkedHashMap<String, Value>();
    members.put(first, value);
    members.put(second, other);
    return new Value.Members(members);
  }
}
