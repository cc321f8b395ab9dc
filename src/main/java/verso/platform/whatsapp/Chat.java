package verso.platform.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import verso.platform.Row;
import verso.table.Table;

/**
 * The chat a message stands in.
 *
 * @param name of the other person or of the group, as the export is named after it; empty when it
 *     was renamed
 * @param isOfTwo whether it is with one person rather than a group
 */
record Chat(String name, boolean isOfTwo) {
  private static final List<String> BEGINNINGS =
      Table.rows(Chat.class, "chat-names.tsv").stream()
          .map(row -> row.getFirst().toLowerCase(Locale.ROOT))
          .toList();

  /** The chat of a row, told by the name of its file, its folder or its archive. */
  static Chat of(Row row) {
    String name =
        Stream.concat(
                Stream.of(row.provenance().path().split("/")),
                Stream.of(row.provenance().archive()))
            .flatMap(file -> named(file).stream())
            .findFirst()
            .orElse("");
    List<String> people =
        row.context().get("people").leaves().stream().map(Chat::person).distinct().toList();
    return new Chat(name, people.size() == 2 && people.contains(name));
  }

  private static Optional<String> named(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return BEGINNINGS.stream()
        .filter(lower::startsWith)
        .map(beginning -> file.substring(beginning.length()))
        .map(rest ->
            rest.replaceFirst("(?i)(?:\\.txt|\\.zip)+$", "").replaceFirst(" \\(\\d+\\)$", ""))
        .map(String::strip)
        .findFirst();
  }

  /** A name without the mark of people who are no contacts: {@code ~ Bo Sample}. */
  static String person(String name) {
    return name.replaceFirst("^[\\p{Cf}~\\s\\p{Z}]+", "").replaceFirst("\\p{Cf}+$", "");
  }

  /** Whether the person sent or received what that one wrote; empty in a group. */
  String direction(String author) {
    return !isOfTwo ? "" : author.equals(name) ? "received" : "sent";
  }
}
