package verso.interest;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which language a short text shows to be in: by its letters where they are not Latin ({@code
 * cyrillic}, {@code arabic} …), else by its function words. Names and single words show none.
 */
public final class TextLanguage {
  private static final LanguageGuess FUNCTION_WORDS = new LanguageGuess();

  /** Of the letters of a text, this share at least is of its script. */
  private static final double MOSTLY = 0.8;

  private static final int FEWEST_LETTERS = 4;

  private TextLanguage() {}

  /** ISO 639-1 code, or the name of a script that is not Latin, in lower case. */
  public static Optional<String> of(String text) {
    Optional<UnicodeScript> script = script(text);
    if (script.isEmpty()) {
      return Optional.empty();
    }
    if (script.get() != UnicodeScript.LATIN) {
      return script.map(one -> one.name().toLowerCase(java.util.Locale.ROOT));
    }
    Set<Language> languages = FUNCTION_WORDS.of(Tokens.of(text));
    return languages.size() == 1
        ? Optional.of(languages.iterator().next().code())
        : Optional.empty();
  }

  private static Optional<UnicodeScript> script(String text) {
    var counts = new EnumMap<UnicodeScript, Integer>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(one -> letters >= FEWEST_LETTERS && one.getValue() >= MOSTLY * letters)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
