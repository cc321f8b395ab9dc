package verso.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verso.table.Table;

/** Chooses among the ways of {@link Generic}. */
final class GenericChoice {
  private static final Set<String> MEDIA = Set.of("picture", "sound", "video");

  /** The kind of file that each name ending means. */
  private static final Map<String, String> ENDINGS = endings();

  private GenericChoice() {}

  static Generic of(String path, Head head) {
    String ending = ENDINGS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
    // Nothing but media begins like media; only a binary file with such an ending is one, too.
    if (head.isMedia() || (MEDIA.contains(ending) && (head.isBinary() || head.startsWith("<")))) {
      return new Generic.Media();
    }
    if (head.isDatabase()) {
      return new Generic.Readable("database", Sqlite.any());
    }
    if (isDocument(head, ending)) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      return new Generic.Readable("document", Documents.named(name));
    }
    return head.isBinary() ? new Generic.Unknown(Generic.Unknown.BINARY) : text(head, ending);
  }

  private static boolean isDocument(Head head, String ending) {
    return head.startsWith("%PDF-")
        || head.startsWith("{\\rtf")
        || head.startsWith("<?xml")
        || (head.isBinary() && ending.equals("document"));
  }

  private static Generic text(Head head, String ending) {
    if (head.isJson() || ending.equals("json")) {
      return new Generic.Readable("JSON", Json.of(List.of()));
    }
    if (head.isMail() || ending.equals("mail")) {
      return new Generic.Readable("mail", new Mail());
    }
    if (head.isHtml() || ending.equals("page")) {
      return new Generic.Readable("web page", new HtmlPage());
    }
    boolean mayBeTable = !ending.equals("text");
    if (ending.equals("csv") || (mayBeTable && CsvLayout.isTable(head.text()))) {
      return new Generic.Readable("CSV", Csv.any());
    }
    return new Generic.Readable(
        "text", KeyValueText.fits(head.text()) ? new KeyValueText() : new PlainText());
  }

  private static Map<String, String> endings() {
    var endings = new HashMap<String, String>();
    for (List<String> row : Table.rows(GenericChoice.class, "extensions.tsv")) {
      for (String ending : row.get(1).split(" ")) {
        endings.put(ending, row.get(0));
      }
    }
    return Map.copyOf(endings);
  }
}
