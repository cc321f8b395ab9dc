package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a scan of an archive brings, as lines: {@code path=text}, or {@code path!REASON}. */
record Contents(List<String> lines, List<Problem> problems) {

  static Contents of(Path path) throws IOException {
    return of(path, Limits.DEFAULT);
  }

  static Contents of(Path path, Limits limits) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Archive archive = Archives.open(path, limits)) {
      archive.scan(entry -> lines.add(line(entry)));
      return new Contents(lines, archive.problems());
    }
  }

  static String line(Entry entry) throws IOException {
    try (InputStream in = entry.open()) {
      return entry.path() + "=" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (UnreadableEntryException e) {
      return entry.path() + "!" + e.reason();
    }
  }
}
