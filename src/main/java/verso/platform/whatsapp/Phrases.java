package verso.platform.whatsapp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.table.Table;

/** What WhatsApp writes in place of a message, in the languages of {@code phrases.tsv}. */
enum Phrases {
  OMITTED,
  ATTACHED,
  DELETED,
  EDITED,
  CALL;

  private final List<String> phrases;

  Phrases() {
    String kind = name().toLowerCase(Locale.ROOT);
    this.phrases =
        Table.rows(Phrases.class, "phrases.tsv").stream()
            .filter(row -> row.get(0).equals(kind))
            .flatMap(row -> Stream.of(row.get(1).split(" \\| ")))
            .map(Phrases::plain)
            .toList();
  }

  /** Whether the text is one of these phrases. */
  boolean are(String text) {
    return phrases.contains(plain(text));
  }

  /** Whether the text begins with one of these phrases, as a whole or before a comma or a dot. */
  boolean begin(String text) {
    String plain = plain(text);
    return phrases.stream()
        .filter(plain::startsWith)
        .map(phrase -> plain.substring(phrase.length()))
        .anyMatch(rest -> rest.isEmpty() || !Character.isLetter(rest.strip().codePointAt(0)));
  }

  /** The text without the invisible marks at its beginning. */
  static String visible(String text) {
    int start = 0;
    while (start < text.length() && Character.getType(text.charAt(start)) == Character.FORMAT) {
      start++;
    }
    return text.substring(start);
  }

  /** The phrase that stands for the whole text, if any does. */
  static Optional<Phrases> of(String text) {
    return Stream.of(OMITTED, DELETED).filter(kind -> kind.are(text)).findFirst();
  }

  private static String plain(String text) {
    String visible = Print.NOISE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return Print.SPACES.matcher(visible).replaceAll(" ").strip();
  }

  /** What is printed around the words; here, as the phrases themselves are made with it. */
  private static final class Print {
    static final Pattern NOISE = Pattern.compile("\\p{Cf}|[<>]|\\.\\s*$");
    static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  }
}
