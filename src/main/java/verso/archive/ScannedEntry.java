package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

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
}
