package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another shape in which records alike stand one after the other and are each a thing of its own,
 * as two of the same book in one order: the second of such a run says in its context that it is the
 * second, as {@value #MEMBER}.
 */
public final class Repeats implements Shape {
  /** The member of a context that holds the place in a run; the first of a run has none. */
  public static final String MEMBER = "ordinal";

  private final Shape shape;
  private final List<String> members;

  private Repeats(Shape shape, List<String> members) {
    this.shape = shape;
    this.members = members;
  }

  /** That shape; records are alike when these members are. */
  public static Repeats in(Shape shape, String... members) {
    return new Repeats(shape, List.of(members));
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    shape.read(in, new Counting(sink));
  }

  private final class Counting implements Sink {
    private final Sink sink;
    private List<Value> before = List.of();
    private int ordinal = 1;

    Counting(Sink sink) {
      this.sink = sink;
    }

    @Override
    public boolean item(Item item) {
      List<Value> now = members.stream().map(item.value()::like).toList();
      boolean isRepeated = now.equals(before) && Stream.of(Value.NOTHING).noneMatch(now::contains);
      ordinal = isRepeated ? ordinal + 1 : 1;
      before = now;
      return sink.item(
          isRepeated ? Contexts.with(item, MEMBER, Value.of(String.valueOf(ordinal))) : item);
    }

    @Override
    public void problem(String at, String message) {
      sink.problem(at, message);
    }
  }
}
