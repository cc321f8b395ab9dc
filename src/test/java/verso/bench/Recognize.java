package verso.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.Limits;
import verso.importing.Outlines;
import verso.platform.catalog.PlatformCatalog;

/**
 * Times how long the catalogue takes to recognise an archive, apart from listing its entries.
 *
 * <pre>
 * java -cp … verso.bench.Recognize [ARCHIVE …]
 * </pre>
 *
 * <p>Without archives it makes its own: one of a platform that nobody knows (every clue of every
 * platform is asked, 300 files are opened) and one like a Takeout full of photos.
 */
public final class Recognize {
  private static final int PASSES = 6;

  private Recognize() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> archives =
        arguments.length > 0
            ? List.of(arguments).stream().map(Path::of).toList()
            : List.of(unknown(300), unknown(5_000), photos(50_000));
    for (Path archive : archives) {
      for (int pass = 1; pass <= PASSES; pass++) {
        System.out.println(time(archive) + (pass == 1 ? "  first" : ""));
      }
    }
  }

  private static String time(Path path) throws IOException {
    try (Archive archive = Archives.open(path, Limits.DEFAULT)) {
      long start = System.nanoTime();
      Outlines outlines = Outlines.of(List.of(archive));
      long listed = System.nanoTime();
      String found =
          outlines.recognize(PlatformCatalog.all()).stream()
              .map(recognition -> recognition.platform().id())
              .toList()
              .toString();
      long recognized = System.nanoTime();
      return String.format(
          Locale.ROOT,
          "%-28s listed in %6.1f ms, recognised in %6.1f ms as %s",
          path.getFileName(),
          (listed - start) / 1e6,
          (recognized - listed) / 1e6,
          found);
    }
  }

  private static Path unknown(int files) throws IOException {
    return zip(
        "unknown-" + files,
        files,
        i -> i % 2 == 0 ? "mystery/part " + i + "/things.json" : "mystery/part " + i + "/table.csv",
        i ->
            i % 2 == 0
                ? "[{\"colour\": \"red\", \"shape\": \"round\", \"weight\": " + i + "}]"
                : "colour,shape,weight\nred,round," + i + "\nblue,square," + i + "\n");
  }

  /** A name of its own: names that differ in numbers alone are looked at once. */
  private static String word(int number) {
    return Integer.toString(number, 26)
        .chars()
        .collect(
            StringBuilder::new,
            (word, c) -> word.append((char) (c <= '9' ? c - '0' + 'q' : c)),
            StringBuilder::append)
        .toString();
  }

  private static Path photos(int files) throws IOException {
    return zip(
        "photos-" + files,
        files,
        i -> "Takeout/Google Photos/Photos from " + (2000 + i % 25) + "/IMG_" + i + ".jpg.json",
        i -> "{\"title\": \"IMG_" + i + ".jpg\", \"imageViews\": \"1\"}");
  }

  /** Makes something of a number. */
  private interface Numbered {
    String of(int number);
  }

  private static Path zip(String name, int files, Numbered path, Numbered content)
      throws IOException {
    Path zip = Files.createTempFile(name + "-", ".zip");
    zip.toFile().deleteOnExit();
    try (OutputStream file = Files.newOutputStream(zip);
        var out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (int i = 0; i < files; i++) {
        out.putNextEntry(new ZipEntry(path.of(i)));
        out.write(content.of(i).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return zip;
  }
}
