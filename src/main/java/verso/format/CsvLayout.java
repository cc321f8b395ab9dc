package verso.format;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a CSV file is laid out, told from its beginning.
 *
 * @param delimiter what stands between cells
 * @param header number of the header record, counted from 1; 0 when there is none
 */
record CsvLayout(char delimiter, long header) {
  private static final char[] DELIMITERS = {',', ';', '\t', '|'};
  private static final int SAMPLED_RECORDS = 200;
  private static final int ENOUGH_NAMES = 2;

  /** How far down a header may stand below lines of prose. */
  private static final int HEADER_LINES = 20;

  /**
   * The layout of a file in which one of these columns is expected; the usual one where none of
   * them is found.
   *
   * @param known {@link Keys#loose} names of columns, none when nothing is known
   */
  static CsvLayout of(String head, Set<String> known) {
    for (char delimiter : DELIMITERS) {
      long header = knownHeader(sample(head, delimiter), known);
      if (header > 0) {
        return new CsvLayout(delimiter, header);
      }
    }
    return usual(head);
  }

  /** Whether a text is most likely a table: several records, all of them as wide. */
  static boolean isTable(String head) {
    CsvLayout layout = usual(head);
    List<List<String>> records = sample(head, layout.delimiter());
    int width = usualWidth(records);
    long even = records.stream().filter(record -> record.size() == width).count();
    int least = layout.delimiter() == ',' ? 3 : 2;
    return width >= least && even >= 3 && even * 10 >= records.size() * 9L;
  }

  /** The cells of each of the first lines, in {@link Keys#loose} names, cut at any delimiter. */
  static List<Set<String>> possibleHeaders(String head) {
    String beginning = head.startsWith("\uFEFF") ? head.substring(1) : head;
    String lines = beginning.lines().limit(HEADER_LINES).collect(Collectors.joining("\n"));
    var headers = new ArrayList<Set<String>>();
    for (char delimiter : DELIMITERS) {
      if (lines.indexOf(delimiter) >= 0) {
        sample(lines, delimiter).forEach(record -> headers.add(loose(record)));
      }
    }
    if (headers.isEmpty()) {
      beginning.lines().limit(1).forEach(line -> headers.add(loose(List.of(line))));
    }
    return headers;
  }

  private static Set<String> loose(List<String> record) {
    return record.stream().map(cell -> Keys.loose(cell.strip())).collect(Collectors.toSet());
  }

  /** The cells of a column, counted from 0, of the first records below the header. */
  List<String> cells(String head, int column) {
    return sample(head, delimiter).stream()
        .skip(header)
        .filter(record -> record.size() > column)
        .map(record -> record.get(column))
        .toList();
  }

  private static long knownHeader(List<List<String>> records, Set<String> known) {
    // A list under a heading has one name only; so has a line of prose, but above something wider.
    int wanted = Math.min(usualWidth(records), Math.min(ENOUGH_NAMES, known.size()));
    for (int i = 0; wanted > 0 && i < records.size(); i++) {
      Set<String> names = loose(records.get(i));
      names.retainAll(known);
      if (names.size() >= wanted) {
        return i + 1L;
      }
    }
    return 0;
  }

  /** The delimiter that cuts most records into equally many cells; of equals, into more. */
  private static CsvLayout usual(String head) {
    char best = DELIMITERS[0];
    int bestScore = -1;
    for (char delimiter : DELIMITERS) {
      List<List<String>> records = sample(head, delimiter);
      int width = usualWidth(records);
      long even = records.stream().filter(record -> record.size() == width).count();
      int score = width < 2 ? 0 : (int) (even * 1_000 + Math.min(width, 999));
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
    return new CsvLayout(best, usualHeader(sample(head, best)));
  }

  /** The first record as wide as the others (one cell more or less is a trailing delimiter). */
  private static long usualHeader(List<List<String>> records) {
    int width = Math.max(2, usualWidth(records) - 1);
    for (int i = 0; i < records.size(); i++) {
      long filled = records.get(i).stream().filter(cell -> !cell.isBlank()).count();
      if (records.get(i).size() >= width && filled >= 2) {
        return i + 1L;
      }
    }
    return 0;
  }

  private static int usualWidth(List<List<String>> records) {
    return records.stream()
        .filter(record -> record.size() > 1)
        .collect(Collectors.groupingBy(List::size, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  private static List<List<String>> sample(String head, char delimiter) {
    var tokens = new CsvTokens(new StringReader(head), delimiter);
    var records = new ArrayList<List<String>>();
    try {
      for (var record = tokens.next(); !record.isEmpty(); record = tokens.next()) {
        records.add(record);
        if (records.size() == SAMPLED_RECORDS) {
          break;
        }
      }
    } catch (MalformedException e) {
      // What came before the bad record is sample enough.
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }
}
