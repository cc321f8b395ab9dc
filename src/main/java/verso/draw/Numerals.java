package verso.draw;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people of a language write them. */
record Numerals(Locale language) {
  private static final double LONG = 10_000;

  /** In full, with at most two decimals: {@code 12,345} or {@code 0.25}. */
  String exact(double value) {
    return written(NumberFormat.getNumberInstance(language), value, 2);
  }

  /** Shortened from 10,000 up: {@code 12K}, for axes. */
  String brief(double value) {
    if (value < LONG) {
      return exact(value);
    }
    return written(
        NumberFormat.getCompactNumberInstance(language, NumberFormat.Style.SHORT), value, 1);
  }

  /** A share of 1 as a whole percentage; what is small but not nothing is said to be below 1. */
  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(language);
    boolean tiny = share > 0 && share < 0.005;
    return (tiny ? "<" : "") + written(format, tiny ? 0.01 : share, 0);
  }

  private static String written(NumberFormat format, double value, int decimals) {
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }
}
