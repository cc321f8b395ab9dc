package verso.draw;

/**
 * Widths of the letters of ASCII as parts of the size of the letters. No browser is asked when a
 * drawing is made, so these are a little more than those of the usual fonts of screens.
 */
final class LatinWidths {
  private static final String NARROW = "ijl.,:;'|!I()[]{} `/\\";
  private static final String SLIM = "frt-\"*";
  private static final String BROAD = "mwMW@%";

  private LatinWidths() {}

  static double of(char letter) {
    if (NARROW.indexOf(letter) >= 0) {
      return 0.32;
    }
    if (SLIM.indexOf(letter) >= 0) {
      return 0.42;
    }
    if (BROAD.indexOf(letter) >= 0) {
      return 0.93;
    }
    return Character.isUpperCase(letter) ? 0.71 : Character.isDigit(letter) ? 0.63 : 0.6;
  }
}
