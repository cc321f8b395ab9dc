package verso.interest;

import java.util.function.Predicate;

/** Tells whether words were found inside the title of a work or the name of an artist. */
final class SensitiveTitles {
  /** Titles of more words are rarely written out. */
  private static final int MOST_WORDS = 6;

  private final Predicate<String> known;

  SensitiveTitles(Predicate<String> known) {
    this.known = known;
  }

  /** Whether a phrase and words around it are together a known title. */
  boolean surround(SensitiveMatch match, Tokens text) {
    for (int from = Math.max(0, match.to() - MOST_WORDS); from <= match.from(); from++) {
      int most = Math.min(text.size(), from + MOST_WORDS);
      for (int to = match.to(); to <= most; to++) {
        boolean isLonger = to - from > match.length();
        if (isLonger && known.test(text.written(from, to))) {
          return true;
        }
      }
    }
    return false;
  }
}
