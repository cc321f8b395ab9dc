package verso.platform.chrome;

import java.util.List;
import java.util.Locale;
import verso.platform.Row;
import verso.table.Table;

/** Tells which of the browsers made from Chromium a profile is of, by the folders it lies in. */
final class Browsers {
  private static final List<List<String>> FOLDERS = Table.rows(Browsers.class, "browsers.tsv");

  private Browsers() {}

  /** Name of the browser; empty where the path does not tell. */
  static String of(Row row) {
    String path = row.provenance().path().toLowerCase(Locale.ROOT).replace('\\', '/');
    return FOLDERS.stream()
        .filter(folder -> inFolders(path, folder.getFirst()))
        .map(folder -> folder.get(1))
        .findFirst()
        .orElse("");
  }

  private static boolean inFolders(String path, String folder) {
    int at = ("/" + path).indexOf("/" + folder);
    return at >= 0 && path.indexOf('/', at) > 0;
  }
}
