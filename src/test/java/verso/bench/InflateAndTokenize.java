package verso.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The least any reader of an archive must do: inflate every JSON file in a zip and step over its
 * tokens, on one thread. What an import costs is stated as a multiple of this.
 *
 * <pre>java -Xmx512m -XX:+UseSerialGC -cp … verso.bench.InflateAndTokenize ARCHIVE.zip [RUNS]</pre>
 */
final class InflateAndTokenize {
  private InflateAndTokenize() {}

  /** Prints one line a run: uncompressed bytes, tokens, seconds. */
  public static void main(String[] arguments) throws IOException {
    int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
      long[] counts = pass(Path.of(arguments[0]));
      System.out.printf(
          Locale.ROOT,
          "%,d bytes  %,d tokens  %.2f s%n",
          counts[0],
          counts[1],
          (System.nanoTime() - start) / 1e9);
    }
  }

  private static long[] pass(Path archive) throws IOException {
    var factory = new JsonFactory();
    long bytes = 0;
    long tokens = 0;
    try (var zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().endsWith(".json")) {
          continue;
        }
        bytes += entry.getSize();
        try (JsonParser parser = factory.createParser(zip.getInputStream(entry))) {
          while (parser.nextToken() != null) {
            tokens++;
          }
        }
      }
    }
    return new long[] {bytes, tokens};
  }
}
