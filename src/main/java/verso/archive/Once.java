package verso.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Content that passes by once. Closing it leaves the container open. */
final class Once implements StoredFile.Content {
  private final StoredFile.Content content;
  private Optional<StoredFile.Bytes> opened = Optional.empty();

  Once(StoredFile.Content content) {
    this.content = content;
  }

  @Override
  public StoredFile.Bytes open() throws IOException {
    if (opened.isPresent()) {
      throw new IllegalStateException("This entry can be read only once per visit.");
    }
    return reopen();
  }

  /** The bytes that are left, also after the visitor has closed them. */
  StoredFile.Bytes rest() throws IOException {
    return opened.isPresent() ? opened.get() : reopen();
  }

  private StoredFile.Bytes reopen() throws IOException {
    StoredFile.Bytes bytes = content.open();
    var shielded = new StoredFile.Bytes(shield(bytes.stream()), bytes.packed());
    opened = Optional.of(shielded);
    return shielded;
  }

  private static InputStream shield(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public void close() {}
    };
  }
}
