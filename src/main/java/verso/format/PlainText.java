package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Map;
import java.util.Optional;

/**
 * Text of which nothing is known: one item per block between blank lines, cut where it is longer
 * than 4,000 characters; an object with the member {@code text}. Places are {@code line 40}, the
 * first line of the block; a later piece of one block adds its number: {@code line 40, part 2}.
 */
public final class PlainText implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    read(TextInput.open(in).reader(), sink);
  }

  /** The same of text already decoded. */
  static void read(Reader reader, Sink sink) throws IOException {
    var lines = new Lines(reader);
    var block = new Block(sink);
    for (Optional<String> line = lines.next();
        line.isPresent() && !block.chunks.isEnough();
        line = lines.next()) {
      block.add(line.get(), lines.number());
    }
    block.chunks.flush();
  }

  /** The block being read. */
  private static final class Block {
    private final Sink sink;
    private final TextChunks chunks = new TextChunks(this::take);
    private long start;
    private int part;

    Block(Sink sink) {
      this.sink = sink;
    }

    void add(String line, long number) {
      if (line.isBlank()) {
        chunks.flush();
        start = 0;
        part = 0;
      } else {
        start = start == 0 ? number : start;
        chunks.add(line);
      }
    }

    private boolean take(String text) {
      part++;
      String at = "line " + start + (part == 1 ? "" : ", part " + part);
      return sink.item(Item.of(new Value.Members(Map.of("text", Value.of(text))), at));
    }
  }
}
