package verso.draw;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a text is written: its style, size, alignment, and the room it has.
 *
 * @param style class of the style sheet
 * @param size in units
 * @param anchor {@code start}, {@code middle} or {@code end}
 * @param room units the text may take; what is longer ends in an ellipsis
 */
record Lettering(String style, double size, String anchor, double room) {
  static final Lettering LABEL = new Lettering("t", 13, "start", 400);
  static final Lettering SOFT = new Lettering("t-soft", 12, "start", 400);
  static final Lettering STRONG = new Lettering("t-strong", 13, "start", 400);
  static final Lettering NUMBER = new Lettering("t-num", 12, "start", 400);
  static final Lettering TICK = new Lettering("t-tick", 11, "start", 400);

  /** Letters of a text at most: more is no label. */
  private static final int LONGEST = 400;

  /** Controls, marks that turn the direction of writing, halves of letters and no letters. */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F"
              + "\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF]+");

  /** More marks on a letter than any language puts there. */
  private static final Pattern HEAPED = Pattern.compile("(\\p{M}{4})\\p{M}+");

  Lettering middle() {
    return new Lettering(style, size, "middle", room);
  }

  Lettering end() {
    return new Lettering(style, size, "end", room);
  }

  Lettering within(double room) {
    return new Lettering(style, size, anchor, room);
  }

  /** The text without what could steer the text around it, on one line, of bearable length. */
  static String clean(String text) {
    String start = text.length() <= 8 * LONGEST ? text : text.substring(0, 8 * LONGEST);
    String plain = HEAPED.matcher(UNSAFE.matcher(start).replaceAll(" ")).replaceAll("$1").strip();
    if (plain.codePointCount(0, plain.length()) <= LONGEST) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** The clean text, cut between letters where it is wider than the room. */
  String fitted(String text) {
    String whole = clean(text);
    if (width(whole) <= room) {
      return whole;
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
    letters.setText(whole);
    int end = 0;
    for (int next = letters.next(); next != BreakIterator.DONE; next = letters.next()) {
      if (width(whole.substring(0, next)) + width("…") > room) {
        break;
      }
      end = next;
    }
    return end == 0 ? "" : whole.substring(0, end).stripTrailing() + "…";
  }

  boolean fits(String text) {
    return width(clean(text)) <= room;
  }

  /** Units the text takes in an ordinary sans serif, rather more than less. */
  double width(String text) {
    return text.codePoints().mapToDouble(Lettering::advance).sum() * size;
  }

  private static double advance(int letter) {
    if (letter < 128) {
      return LatinWidths.of((char) letter);
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER -> 0.72;
      case Character.OTHER_SYMBOL -> 1.4;
      case Character.OTHER_LETTER ->
          Character.isIdeographic(letter) || letter > 0x3000 ? 1.05 : 0.7;
      default -> letter > 0x3000 ? 1.05 : 0.6;
    };
  }
}
