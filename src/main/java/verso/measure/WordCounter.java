package verso.measure;

/**
 * Counts the words of a text and how many of them carry which feeling, by tables of words. It knows
 * nothing of irony, quotation or what a sentence means. Thread-safe.
 */
final class WordCounter {
  /** A word of feeling counts for nothing this soon after a negation. */
  private static final int REACH_OF_NEGATION = 3;

  private static final int UNKNOWN = -1;

  /** One is left for emoji. */
  private static final int LIMIT = Wording.MOST_OF_A_FEELING - 1;

  private final Lexis lexis = new Lexis();

  /** What was counted. */
  Wording of(String text) {
    if (text.isEmpty()) {
      return Wording.NONE;
    }
    var reading = new Reading(lexis, text);
    if (reading.size() == 0 && reading.emoji() == 0) {
      return Wording.NONE;
    }
    int language = reading.size() == 0 ? 0 : language(reading);
    return language == UNKNOWN ? Wording.unread(reading.size()) : counted(reading, language);
  }

  /** The language with more little words than any other, if it is read. */
  private static int language(Reading reading) {
    var counts = new int[Lexis.LANGUAGES];
    for (int i = 0; i < reading.size(); i++) {
      int tells = reading.known(i) >>> Lexis.TELLS & (1 << Lexis.LANGUAGES) - 1;
      for (; tells != 0; tells &= tells - 1) {
        counts[Integer.numberOfTrailingZeros(tells)]++;
      }
    }
    int best = 0;
    int second = 0;
    for (int language = 1; language < counts.length; language++) {
      if (counts[language] > counts[best]) {
        second = counts[best];
        best = language;
      } else {
        second = Math.max(second, counts[language]);
      }
    }
    return counts[best] > second && best < Lexis.READ.size() ? best : UNKNOWN;
  }

  private Wording counted(Reading reading, int language) {
    var feelings = new int[Feeling.values().length];
    int words = 0;
    while (words < reading.size()) {
      int family = Lexis.family(reading.known(words), language);
      int end = words + 1;
      Lexis.Phrase phrase = phrase(reading, words, language);
      if (phrase != Lexis.Phrase.NONE) {
        family = phrase.family();
        end = words + phrase.places().length;
      }
      if (isFeeling(family) && !isNegated(reading, words, end, language)) {
        if (feelings[family - 1] == LIMIT) {
          // What does not fit the number is left out, words and feelings alike.
          break;
        }
        feelings[family - 1]++;
      }
      words = end;
    }
    return withEmoji(reading, words, feelings);
  }

  private static boolean isFeeling(int family) {
    return family != 0 && family != Lexis.NO_FEELING;
  }

  /** Emoji of a family count once in a text, and as a word. */
  private static Wording withEmoji(Reading reading, int words, int[] feelings) {
    int all = words;
    for (int i = 0; i < feelings.length; i++) {
      if ((reading.emoji() >>> i + 1 & 1) == 1) {
        feelings[i]++;
        all++;
      }
    }
    return Wording.read(Math.min(all, Wording.MOST_WORDS), feelings);
  }

  /** The longest entry of several words that begins with this one. */
  private Lexis.Phrase phrase(Reading reading, int index, int language) {
    Lexis.Phrase longest = Lexis.Phrase.NONE;
    if ((reading.known(index) & Lexis.BEGINS_PHRASE) == 0) {
      return longest;
    }
    for (Lexis.Phrase phrase : lexis.phrases(reading.place(index))) {
      if (phrase.language() == language
          && phrase.places().length > longest.places().length
          && isAt(reading, index, phrase)) {
        longest = phrase;
      }
    }
    return longest;
  }

  private static boolean isAt(Reading reading, int index, Lexis.Phrase phrase) {
    for (int i = 0; i < phrase.places().length; i++) {
      if (reading.place(index + i) != phrase.places()[i]
          || i > 0 && beginsClause(reading, index + i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNegated(Reading reading, int from, int to, int language) {
    if (Lexis.negatesBack(reading.known(to), language) && !beginsClause(reading, to)) {
      return true;
    }
    for (int i = from; i > from - REACH_OF_NEGATION && !beginsClause(reading, i); i--) {
      if (Lexis.negates(reading.known(i - 1), language)) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsClause(Reading reading, int index) {
    return (reading.known(index) & Lexis.BEGINS_CLAUSE) != 0;
  }
}
