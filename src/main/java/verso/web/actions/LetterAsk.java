package verso.web.actions;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import verso.persona.LetterKind;
import verso.web.shell.Address;
import verso.web.shell.Addresses;

/**
 * Which letter is asked for: all that its address says.
 *
 * @param kind what it demands
 * @param to a platform's id or an advertiser's name; empty for the first there is
 * @param language it is written in
 * @param isSensitive whether sensitive entries are put in
 */
record LetterAsk(LetterKind kind, String to, Locale language, boolean isSensitive) {
  static final String LETTERS = Addresses.ACTIONS + "/letters";

  /** What an address asks; without a word on it, the letter is in the language of the page. */
  static LetterAsk of(Function<String, String> parameter, Locale page) {
    return new LetterAsk(
        kind(parameter.apply("kind")),
        parameter.apply("to"),
        language(parameter.apply("in"), page),
        parameter.apply("sensitive").equals("yes"));
  }

  private static LetterKind kind(String term) {
    return Stream.of(LetterKind.values())
        .filter(kind -> term(kind).equals(term))
        .findFirst()
        .orElse(LetterKind.ACCESS);
  }

  private static Locale language(String term, Locale page) {
    return switch (term) {
      case "en" -> Locale.ENGLISH;
      case "fr" -> Locale.FRENCH;
      default -> page;
    };
  }

  /** How a kind is written in an address. */
  static String term(LetterKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Where a letter of a kind is begun. */
  static Address address(LetterKind kind) {
    return Address.of(LETTERS).with("kind", term(kind));
  }

  /** The same letter to somebody. */
  LetterAsk to(String name) {
    return new LetterAsk(kind, name, language, isSensitive);
  }

  /** The address of the letter in some form, such as {@code .txt}; empty for the page. */
  Address address(String form) {
    return Address.of(LETTERS + form)
        .with("kind", term(kind))
        .with("to", to)
        .with("in", language.getLanguage())
        .with("sensitive", isSensitive ? "yes" : "");
  }
}
