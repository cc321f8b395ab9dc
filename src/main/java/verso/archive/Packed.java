package verso.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * An archive read front to back: a tar, an archive inside another, a zip that was cut off.
 *
 * @param packing how it is packed
 * @param source its bytes, from the start
 * @param isCut whether it is known to have lost its end
 */
record Packed(Packing packing, Source source, boolean isCut) implements Container {
  private static final String WHAT_TO_DO =
      "What could be read was read; download it again to get the rest.";

  /** Opens the bytes of the archive. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  @Override
  public void walk(Scan scan) throws IOException {
    if (isCut) {
      scan.report(scan.name() + " is cut off: its table of contents is missing. " + WHAT_TO_DO);
    }
    try (InputStream in = source.open()) {
      Sequence.End end = Sequence.walk(() -> reader(in, scan.name()), scan);
      if (!isCut) {
        report(end, scan);
      }
    }
  }

  private static void report(Sequence.End end, Scan scan) {
    switch (end) {
      case REACHED -> {}
      case DAMAGED -> scan.report(scan.name() + " is damaged or cut off. " + WHAT_TO_DO);
      case OVER_LIMIT ->
          scan.report(
              scan.name() + " unpacks to more than is safe to read: the rest was not read.");
      case UNREACHABLE ->
          scan.report(
              scan.name()
                  + " is packed in a way that cannot be read to its end inside another archive: "
                  + "unpack the other one and import this one by itself.");
    }
  }

  private Reader reader(InputStream in, String name) throws IOException {
    return switch (packing) {
      case ZIP -> new ZipReader(in);
      case TAR -> new TarReader(in, () -> Long.MAX_VALUE);
      case GZIP -> Gunzip.open(in, name);
    };
  }
}
