package verso.platform.facebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import verso.format.Item;
import verso.format.LabelHtml;
import verso.format.Shape;
import verso.format.Value;

/**
 * The page of one business in the HTML form of off-Facebook activity, one box per event. The
 * business is named at the top only, so each event is given its name; and of events that say the
 * same, of one minute, say, the second and later ones are given a number to tell them apart.
 */
final class BusinessPage implements Shape {
  /** The member that carries the name of the business. */
  static final String BUSINESS = "title";

  /** The member that carries the number. */
  static final String ORDINAL = "ordinal";

  private final Shape page = new LabelHtml();

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    page.read(in, new Events(sink, new HashMap<>()));
  }

  private record Events(Sink sink, Map<Value, Integer> seen) implements Sink {

    @Override
    public boolean item(Item item) {
      int ordinal = seen.merge(item.value(), 1, Integer::sum);
      var members = new LinkedHashMap<>(item.value().members());
      members.putIfAbsent(BUSINESS, item.context().get("title"));
      if (ordinal > 1) {
        members.put(ORDINAL, new Value.Number(Integer.toString(ordinal)));
      }
      var event = new Value.Members(members);
      return sink.item(new Item(item.section(), event, item.at(), item.context()));
    }

    @Override
    public void problem(String at, String message) {
      sink.problem(at, message);
    }
  }
}
