package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A page of one conversation: each message a block that begins with who wrote it and ends with
 * when, as an object with the members {@code from}, {@code lines} and {@code time}. The heading of
 * the page, mostly the name of the conversation, is in each item's context as {@code title}. Places
 * are {@code element 3}, counted from 1. Streams: holds no more than a message.
 */
public final class MessageCards implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    TextInput text = TextInput.open(in);
    try (var parser = SafeHtml.parse(text.reader())) {
      String title = "";
      int count = 0;
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
        Element element = elements.next();
        List<String> lines = HtmlBlocks.lines(element);
        if (element.nameIs("h1")) {
          title = element.text().strip();
          element.empty();
        } else if (isMessage(lines)) {
          count++;
          element.empty();
          if (!sink.item(new Item(0, message(lines), "element " + count, context(title)))) {
            return;
          }
        }
      }
    }
  }

  private static boolean isMessage(List<String> lines) {
    return lines.size() > 1 && Timestamps.parse(lines.getLast()).isPresent();
  }

  private static Value message(List<String> lines) {
    List<Value> said = lines.subList(1, lines.size() - 1).stream().map(Value::of).toList();
    return new Value.Members(
        Map.of(
            "from",
            Value.of(lines.getFirst()),
            "lines",
            new Value.Items(said),
            "time",
            Value.of(lines.getLast())));
  }

  private static Value context(String title) {
    return new Value.Members(Map.of("title", Value.of(title)));
  }
}
