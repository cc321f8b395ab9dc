package verso.platform.facebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import verso.format.Item;
import verso.format.Shape;
import verso.format.Value;

/**
 * A shape that numbers equal records: the second and later ones of a file carry their number, so
 * that events of one minute that say the same are told apart, whatever file they stand in.
 *
 * @param shape how the file is read
 */
record Ordinals(Shape shape) implements Shape {
  /** The member that carries the number. */
  static final String MEMBER = "ordinal";

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    shape.read(in, new Counting(sink, new HashMap<>()));
  }

  private record Counting(Sink sink, Map<Value, Integer> seen) implements Sink {

    @Override
    public boolean item(Item item) {
      int ordinal = seen.merge(item.value(), 1, Integer::sum);
      return sink.item(ordinal == 1 ? item : numbered(item, ordinal));
    }

    @Override
    public void problem(String at, String message) {
      sink.problem(at, message);
    }

    private static Item numbered(Item item, int ordinal) {
      var members = new LinkedHashMap<>(item.value().members());
      members.put(MEMBER, new Value.Number(Integer.toString(ordinal)));
      return new Item(item.section(), new Value.Members(members), item.at(), item.context());
    }
  }
}
