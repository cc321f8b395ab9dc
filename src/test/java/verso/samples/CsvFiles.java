package verso.samples;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of an archive of CSV. */
public record CsvFiles(Archive archive) {

  /** Adds a file: a header and rows. */
  public void add(String file, List<String> header, List<List<String>> rows) {
    archive.add(
        file + ".csv",
        Stream.concat(Stream.of(header), rows.stream())
            .map(CsvFiles::line)
            .collect(Collectors.joining()));
  }

  /** One line, with its end. */
  static String line(List<String> cells) {
    return cells.stream().map(CsvFiles::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
