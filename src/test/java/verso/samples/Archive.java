package verso.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small archive: its files by path, all of them written at the time of the export. */
public final class Archive {
  private final String name;
  private final Map<String, byte[]> files = new TreeMap<>();

  public Archive(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** Adds a text file; its path is relative to the root of the archive. */
  public void add(String path, String text) {
    add(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a file; its path is relative to the root of the archive. */
  void add(String path, byte[] content) {
    if (files.put(path, content) != null) {
      throw new IllegalStateException(path + ": written twice");
    }
  }

  /** The files by path, in the order they are written. */
  Map<String, byte[]> files() {
    return files;
  }

  /** Writes the archive into a folder. */
  public void writeTo(Path folder) throws IOException {
    try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      zip.setLevel(9);
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(entry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  /** An entry of the time of the export, whatever the zone of this machine. */
  static ZipEntry entry(String path) {
    var entry = new ZipEntry(path);
    entry.setTimeLocal(LocalDateTime.of(Life.EXPORT_DAY, Life.EXPORT_TIME));
    return entry;
  }
}
