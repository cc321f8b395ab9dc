package verso.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * The text of PDF, office, e-book and other documents, in pieces of up to 4,000 characters; an
 * object with the members {@code text} and, for the first piece, {@code title} and {@code author}.
 * Places are {@code part 2}. Such formats can only be read whole, so larger ones are left out.
 */
public final class Documents implements Shape {
  /** Bytes of a document at the most. */
  static final int LARGEST = 64 << 20;

  private final String name;

  private Documents(String name) {
    this.name = name;
  }

  /** Documents whose type their content tells, or else this file name. */
  public static Documents named(String fileName) {
    return new Documents(fileName);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw new MalformedException("", "A document of more than 64 MB, too large to be held");
    }
    var pieces = new Pieces(sink);
    var metadata = new Metadata();
    pieces.metadata = metadata;
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    DocumentText.read(new ByteArrayInputStream(bytes), metadata, pieces.chunks);
  }

  /** Numbers the pieces of a document. */
  private static final class Pieces {
    private final Sink sink;
    private final TextChunks chunks = new TextChunks(this::take);
    private Metadata metadata = new Metadata();
    private int number;

    Pieces(Sink sink) {
      this.sink = sink;
    }

    private boolean take(String text) {
      number++;
      var members = new MemberMap.Builder();
      if (number == 1) {
        add(members, "title", metadata.get(TikaCoreProperties.TITLE));
        add(members, "author", metadata.get(TikaCoreProperties.CREATOR));
      }
      members.put("text", Value.of(text));
      return sink.item(Item.of(new Value.Members(members.build()), "part " + number));
    }

    private static void add(MemberMap.Builder members, String name, @Nullable String text) {
      if (text != null && !text.isBlank()) {
        members.put(name, Value.of(text));
      }
    }
  }
}
