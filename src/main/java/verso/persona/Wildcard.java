package verso.persona;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Patterns of the tables: {@code *} for any letters, {@code ?} for one; case does not matter. */
final class Wildcard {
  private Wildcard() {}

  static Predicate<String> of(String pattern) {
    var regex = new StringBuilder();
    for (char letter : pattern.toLowerCase(Locale.ROOT).toCharArray()) {
      switch (letter) {
        case '*' -> regex.append(".*");
        case '?' -> regex.append('.');
        default -> regex.append(Pattern.quote(String.valueOf(letter)));
      }
    }
    Predicate<String> matches = Pattern.compile(regex.toString()).asMatchPredicate();
    return text -> matches.test(text.toLowerCase(Locale.ROOT));
  }
}
