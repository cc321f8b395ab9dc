package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A file on its way through a scan. */
record ScannedEntry(String path, StoredFile file, Usage.Meter meter) implements Entry {

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public Optional<Instant> modified() {
    return file.modified();
  }

  @Override
  public InputStream open() throws IOException {
    return new LimitedStream(file.content().open(), meter);
  }

  /** The same entry, which cannot be opened for this reason. */
  ScannedEntry failingWith(UnreadableEntryException reason) {
    return with(() -> {
      throw reason;
    });
  }

  /** The same entry, the first opening of which is this stream. */
  ScannedEntry startingWith(InputStream opened) {
    var unused = new AtomicReference<Optional<InputStream>>(Optional.of(opened));
    return with(() -> {
      Optional<InputStream> first = unused.getAndSet(Optional.empty());
      return first.isPresent() ? StoredFile.Bytes.plain(first.get()) : file.content().open();
    });
  }

  private ScannedEntry with(StoredFile.Content content) {
    var changed = new StoredFile(file.path(), file.size(), file.modified(), content);
    return new ScannedEntry(path, changed, meter);
  }
}
