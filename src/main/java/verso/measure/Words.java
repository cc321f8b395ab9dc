package verso.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text: letters and digits in a row, in lower case, without accents. */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    String plain = plain(text);
    var words = new ArrayList<String>();
    int start = -1;
    for (int i = 0; i < plain.length(); i++) {
      boolean isOfWord = Character.isLetterOrDigit(plain.charAt(i));
      if (isOfWord && start < 0) {
        start = i;
      } else if (!isOfWord && start >= 0) {
        words.add(plain.substring(start, i));
        start = -1;
      }
    }
    if (start >= 0) {
      words.add(plain.substring(start));
    }
    return words;
  }

  private static String plain(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) > 127) {
        return withoutAccents(lower);
      }
    }
    return lower;
  }

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'œ' -> plain.append("oe");
        case 'æ' -> plain.append("ae");
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }
}
