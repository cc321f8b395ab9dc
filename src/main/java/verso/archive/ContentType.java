package verso.archive;

import java.util.List;
import java.util.Locale;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import verso.table.Table;

/** Media types, such as {@code text/html}, told from the first bytes and the name of a file. */
public final class ContentType {
  // Tika's plain tables: its other detectors would open archives and documents to see more.
  private static final Tika TIKA = new Tika(MimeTypes.getDefaultMimeTypes());

  private static final List<List<String>> WORDS =
      Table.rows(ContentType.class, "content-words.tsv");
  private static final List<String> ZIPPED_DOCUMENTS =
      Table.rows(ContentType.class, "zipped-documents.tsv").stream().map(List::getFirst).toList();

  private ContentType() {}

  /**
   * The media type of a file; {@code application/octet-stream} when it is like nothing known.
   *
   * @param head the first bytes of it; a few hundred are enough
   * @param name its name or path, or an empty text when the name should not count
   */
  public static String of(byte[] head, String name) {
    return name.isEmpty() ? TIKA.detect(head) : TIKA.detect(head, name);
  }

  /** What a person calls content that begins like this: {@code a web page}. */
  static String inWords(byte[] head) {
    String type = TIKA.detect(head);
    return WORDS.stream()
        .filter(row -> type.startsWith(row.get(0)))
        .map(row -> row.get(1))
        .findFirst()
        .orElse("nothing known");
  }

  /** Whether the name is that of a document which is a zip inside, such as {@code .docx}. */
  static boolean isZippedDocument(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ZIPPED_DOCUMENTS.stream().anyMatch(lower::endsWith);
  }
}
