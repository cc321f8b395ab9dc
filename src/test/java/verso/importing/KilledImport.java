package verso.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import verso.archive.Limits;
import verso.index.Store;

/** Imports an archive into a store and says when it is in the middle of it, to be killed there. */
final class KilledImport {
  static final String READY = "reading";

  private static final int RECORDS_BEFORE = 20_000;

  private KilledImport() {}

  public static void main(String[] args) throws IOException {
    new Importer(Invented.catalog(), Limits.DEFAULT, Clock.systemUTC(), 1)
        .run(List.of(Path.of(args[1])), Store.open(Path.of(args[0])), new WaitsInTheMiddle());
  }

  private static final class WaitsInTheMiddle implements Progress {
    private long records;

    @Override
    public void records(long more) {
      records += more;
      if (records == RECORDS_BEFORE) {
        System.out.println(READY);
        try {
          System.in.read();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
