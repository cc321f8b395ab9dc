package verso;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small archives for tests of everything above {@code archive}. */
public final class Zipped {

  private Zipped() {}

  /** A zip of entries given as path, content, path, content. */
  public static Path zip(Path file, Object... pathsAndContents) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < pathsAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) pathsAndContents[i]));
        zip.write(bytes(pathsAndContents[i + 1]));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** The invented export of a platform, such as {@code x/current-2025}, zipped. */
  public static Path fixture(Path file, String fixture) throws IOException {
    Path folder = Path.of("src/test/resources/platforms", fixture, "archive");
    try (Stream<Path> walk = Files.walk(folder);
        OutputStream out = Files.newOutputStream(file);
        var zip = new ZipOutputStream(out)) {
      List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
      for (Path each : files) {
        zip.putNextEntry(new ZipEntry(folder.relativize(each).toString().replace('\\', '/')));
        zip.write(Files.readAllBytes(each));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Several zips as one, the entries of each in a folder, its name ending in {@code /}. */
  public static Path together(Path file, Map<String, Path> zipsByFolder) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        var all = new ZipOutputStream(out)) {
      for (Map.Entry<String, Path> one : zipsByFolder.entrySet()) {
        try (var zip = new ZipInputStream(Files.newInputStream(one.getValue()))) {
          for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            all.putNextEntry(new ZipEntry(one.getKey() + entry.getName()));
            zip.transferTo(all);
            all.closeEntry();
          }
        }
      }
    }
    return file;
  }

  /** The same zip without its last bytes, as a broken download leaves it. */
  public static Path truncated(Path file, Path whole, double share) throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    return Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * share)));
  }

  /** The same zip with every entry marked as protected by a password. */
  public static Path encrypted(Path file, Path plain) throws IOException {
    byte[] bytes = Files.readAllBytes(plain);
    for (int i = 0; i + 10 < bytes.length; i++) {
      if (starts(bytes, i, 3, 4)) {
        bytes[i + 6] |= 1;
      } else if (starts(bytes, i, 1, 2)) {
        bytes[i + 8] |= 1;
      }
    }
    return Files.write(file, bytes);
  }

  private static boolean starts(byte[] bytes, int at, int third, int fourth) {
    return bytes[at] == 'P'
        && bytes[at + 1] == 'K'
        && bytes[at + 2] == third
        && bytes[at + 3] == fourth;
  }

  private static byte[] bytes(Object content) {
    return content instanceof byte[] bytes
        ? bytes
        : content.toString().getBytes(StandardCharsets.UTF_8);
  }
}
