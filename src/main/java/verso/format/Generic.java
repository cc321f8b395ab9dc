package verso.format;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses how to read an entry that no platform claims: by its content first, by the ending of its
 * name second.
 */
public final class Generic {
  private static final String JSON = "JSON";
  private static final String CSV = "CSV";
  private static final String PAGE = "web page";
  private static final String TEXT = "text";
  private static final String DOCUMENT = "document";
  private static final String MAIL = "mail";

  /** One way to read per name ending. */
  private static final Map<String, String> ENDINGS = endings();

  private Generic() {}

  /** What can be done with an entry. */
  public sealed interface Choice {}

  /**
   * It can be read.
   *
   * @param name what it is, as {@code sources} calls it: {@code JSON}, {@code CSV}, {@code web
   *     page}, {@code text}, {@code document}, {@code mail}
   * @param shape the shape to read it in
   */
  public record Readable(String name, Shape shape) implements Choice {}

  /**
   * A picture, sound or video.
   *
   * @param name {@code picture}, {@code sound} or {@code video}
   */
  public record Media(String name) implements Choice {}

  /**
   * Nothing here can read it.
   *
   * @param reason why, as {@code sources} puts it
   */
  public record Unreadable(String reason) implements Choice {}

  /**
   * How to read an entry.
   *
   * @param path its path, in lower case
   * @param head its beginning
   * @param mediaType such as {@code image/png}, empty when not known
   */
  public static Choice of(String path, Head head, String mediaType) {
    String ending = ENDINGS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "");
    Choice media = media(ending, mediaType);
    if (media instanceof Media) {
      return media;
    }
    if (isDocument(head, ending, mediaType)) {
      return new Readable(DOCUMENT, Documents.named(path.substring(path.lastIndexOf('/') + 1)));
    }
    return head.isBinary() ? media : text(head, ending);
  }

  /** The kind of media it is; unreadable when it is none. */
  private static Choice media(String ending, String mediaType) {
    String type = mediaType.substring(0, Math.max(0, mediaType.indexOf('/')));
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "image" -> new Media("picture");
      case "audio" -> new Media("sound");
      case "video" -> new Media("video");
      default ->
          List.of("picture", "sound", "video").contains(ending) && type.isEmpty()
              ? new Media(ending)
              : new Unreadable("a binary file of a type Verso does not read");
    };
  }

  private static boolean isDocument(Head head, String ending, String mediaType) {
    return head.startsWith("%PDF-")
        || head.startsWith("{\\rtf")
        || head.startsWith("<?xml")
        || (head.isBinary() && (ending.equals("document") || isDocumentType(mediaType)));
  }

  private static boolean isDocumentType(String mediaType) {
    return mediaType.contains("officedocument")
        || mediaType.contains("opendocument")
        || mediaType.contains("msword")
        || mediaType.contains("ms-excel")
        || mediaType.contains("ms-powerpoint")
        || mediaType.contains("epub")
        || mediaType.contains("pdf");
  }

  private static Choice text(Head head, String ending) {
    if (head.isJson()) {
      return new Readable(JSON, Json.of(List.of()));
    }
    if (head.isMail()) {
      return new Readable(MAIL, new Mail());
    }
    if (head.isHtml()) {
      return new Readable(PAGE, new HtmlPage());
    }
    return switch (ending) {
      case "json" -> new Readable(JSON, Json.of(List.of()));
      case "csv" -> new Readable(CSV, Csv.any());
      case "page" -> new Readable(PAGE, new HtmlPage());
      case "mail" -> new Readable(MAIL, new Mail());
      default -> plain(head, ending);
    };
  }

  private static Choice plain(Head head, String ending) {
    if (!ending.equals("text") && CsvLayout.isTable(head.text())) {
      return new Readable(CSV, Csv.any());
    }
    return new Readable(
        TEXT, KeyValueText.fits(head.text()) ? new KeyValueText() : new PlainText());
  }

  private static Map<String, String> endings() {
    var endings = new HashMap<String, String>();
    for (List<String> row : Table.rows("extensions.tsv")) {
      for (String ending : row.get(1).split(" ")) {
        endings.put(ending, row.get(0));
      }
    }
    return Map.copyOf(endings);
  }
}
