package verso.draw;

import java.util.Locale;

/**
 * What is said about a drawing, and in which language its numbers and months are written.
 *
 * @param title in a few words
 * @param description what is to be seen, in a sentence, for those who cannot see it
 * @param language of numbers, months and weekdays
 */
public record Caption(String title, String description, Locale language) {

  Numerals numerals() {
    return new Numerals(language);
  }

  /** Title and description as one text. */
  String spoken() {
    return description.isBlank() ? title : title + ". " + description;
  }
}
