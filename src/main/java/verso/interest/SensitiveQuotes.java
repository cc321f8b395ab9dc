package verso.interest;

import java.util.List;

/** Words in quotation marks inside a longer text are a title, whatever they say. */
final class SensitiveQuotes {
  private record Pair(char open, char close) {}

  private static final List<Pair> PAIRS =
      List.of(new Pair('"', '"'), new Pair('“', '”'), new Pair('«', '»'), new Pair('„', '“'));

  private SensitiveQuotes() {}

  /** The text without what it quotes; the whole text when nothing else would be left. */
  static String outside(String text) {
    String rest = text;
    for (Pair pair : PAIRS) {
      rest = without(pair, rest);
    }
    return rest.chars().anyMatch(Character::isLetter) ? rest : text;
  }

  private static String without(Pair pair, String text) {
    int open = text.indexOf(pair.open);
    int close = open < 0 ? -1 : text.indexOf(pair.close, open + 1);
    if (close < 0) {
      return text;
    }
    return text.substring(0, open) + " | " + without(pair, text.substring(close + 1));
  }
}
