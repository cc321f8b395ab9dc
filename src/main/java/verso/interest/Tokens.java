package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A text as words that can be compared: lower case, without accents, simple plurals and French
 * elisions. Keeps where each word stood, so that a match can be quoted as it was written.
 */
final class Tokens {
  private final String text;
  private final List<String> words;
  private final List<Integer> starts;
  private final List<Integer> ends;

  private Tokens(String text, List<String> words, List<Integer> starts, List<Integer> ends) {
    this.text = text;
    this.words = words;
    this.starts = starts;
    this.ends = ends;
  }

  /** The words of a text. */
  static Tokens of(String text) {
    var reading = new Reading(text);
    reading.all();
    return new Tokens(text, reading.words, reading.starts, reading.ends);
  }

  /** The words from the first (inclusive) to the last (exclusive). */
  Tokens part(int from, int to) {
    return new Tokens(
        text, words.subList(from, to), starts.subList(from, to), ends.subList(from, to));
  }

  /** The other words; a quote of them still has what stood between. */
  Tokens without(Predicate<String> unwanted) {
    int[] kept = IntStream.range(0, size()).filter(i -> !unwanted.test(word(i))).toArray();
    return new Tokens(text, at(words, kept), at(starts, kept), at(ends, kept));
  }

  private static <T> List<T> at(List<T> all, int[] indexes) {
    return Arrays.stream(indexes).mapToObj(all::get).toList();
  }

  int size() {
    return words.size();
  }

  String word(int index) {
    return words.get(index);
  }

  List<String> words() {
    return words;
  }

  /** How these words were written. */
  String written(int from, int to) {
    return text.substring(starts.get(from), ends.get(to - 1));
  }

  /** All words without spaces between, as in a handle. */
  String joined() {
    return String.join("", words);
  }

  /** Cuts a text into words: letters, digits, and what holds names together ({@code H&M, C++}). */
  private static final class Reading {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int at;

    Reading(String text) {
      this.text = text;
    }

    void all() {
      while (at < text.length()) {
        if (isInWord(at)) {
          word();
        } else {
          at += Character.charCount(text.codePointAt(at));
        }
      }
    }

    private void word() {
      int start = at;
      while (at < text.length() && isInWord(at)) {
        at += Character.charCount(text.codePointAt(at));
      }
      String word = Fold.word(text.substring(start, at));
      boolean isElided = at < text.length() && isApostrophe(text.charAt(at));
      boolean isAfterOne = start > 0 && isApostrophe(text.charAt(start - 1));
      if (word.isEmpty() || isElided && Fold.isElision(word) || isAfterOne && word.equals("s")) {
        return;
      }
      words.add(word);
      starts.add(start);
      ends.add(at);
    }

    private boolean isInWord(int index) {
      int c = text.codePointAt(index);
      return Character.isLetterOrDigit(c)
          || Character.getType(c) == Character.NON_SPACING_MARK && c < 0xFE00
          || (c == '&' || c == '+') && isHeld(index);
    }

    /** {@code &} between letters, {@code +} after one. */
    private boolean isHeld(int index) {
      boolean isAfter = index > 0 && isJoined(text.charAt(index - 1));
      boolean isBefore =
          index + 1 < text.length() && Character.isLetterOrDigit(text.charAt(index + 1));
      return isAfter && (isBefore || text.charAt(index) == '+');
    }

    private static boolean isJoined(char c) {
      return Character.isLetterOrDigit(c) || c == '+';
    }

    private static boolean isApostrophe(char c) {
      return c == '\'' || c == '’' || c == 'ʼ';
    }
  }
}
