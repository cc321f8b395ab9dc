package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Another shape whose records mean less beside others, as what was typed of a word before the word:
 * each has the record before it and the one after it in its context, as {@value #BEFORE} and
 * {@value #AFTER}. Holds one record back.
 */
public final class Neighbours implements Shape {
  /** The member of a context that holds the record before. */
  public static final String BEFORE = "neighbour before";

  /** The member of a context that holds the record after. */
  public static final String AFTER = "neighbour after";

  private final Shape shape;

  private Neighbours(Shape shape) {
    this.shape = shape;
  }

  /** That shape, each record with its neighbours. */
  public static Neighbours in(Shape shape) {
    return new Neighbours(shape);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var held = new Holding(sink);
    try {
      shape.read(in, held);
    } finally {
      held.handOut(Value.NOTHING);
    }
  }

  private static final class Holding implements Sink {
    private final Sink sink;
    private Optional<Item> held = Optional.empty();
    private boolean goesOn = true;

    Holding(Sink sink) {
      this.sink = sink;
    }

    @Override
    public boolean item(Item item) {
      Value before = held.map(Item::value).orElse(Value.NOTHING);
      handOut(item.value());
      held = Optional.of(Contexts.with(item, BEFORE, before));
      return goesOn;
    }

    void handOut(Value after) {
      if (goesOn && held.isPresent()) {
        goesOn = sink.item(Contexts.with(held.get(), AFTER, after));
      }
      held = Optional.empty();
    }

    @Override
    public void problem(String at, String message) {
      sink.problem(at, message);
    }
  }
}
