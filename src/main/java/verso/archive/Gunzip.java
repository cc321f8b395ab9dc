package verso.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** What gzip compresses: a tar or any one file. */
final class Gunzip {

  private Gunzip() {}

  /**
   * Looks into gzipped bytes.
   *
   * @param name the gzipped file's name; the one file inside is called so without {@code .gz}
   * @return the files in it
   */
  static Reader open(InputStream in, String name) throws IOException {
    var gzip =
        GzipCompressorInputStream.builder()
            .setInputStream(in)
            .setDecompressConcatenated(true)
            .get();
    var content = new BufferedInputStream(gzip, Packing.HEAD_BYTES);
    content.mark(Packing.HEAD_BYTES);
    byte[] head = content.readNBytes(Packing.HEAD_BYTES);
    content.reset();
    if (Packing.of(head).equals(Optional.of(Packing.TAR))) {
      return new TarReader(content, gzip::getCompressedCount);
    }
    var bytes = new StoredFile.Bytes(content, gzip::getCompressedCount);
    return one(new StoredFile(unzipped(name), -1, Optional.empty(), new Once(() -> bytes)));
  }

  private static String unzipped(String name) {
    return name.matches("(?i).+\\.gz") ? name.substring(0, name.length() - 3) : name;
  }

  private static Reader one(StoredFile file) {
    var left = new ArrayDeque<>(List.of(new Reader.Met(file, true)));
    return () -> Optional.ofNullable(left.poll());
  }
}
