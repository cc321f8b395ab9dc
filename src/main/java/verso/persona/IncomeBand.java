package verso.persona;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A band of income as brokers and platforms write it: {@code Household income: $50,000 - $74,999},
 * {@code Income 100K-149K}, {@code Household income: top 10%-25% of ZIP codes (US)}.
 *
 * @param unit what the bounds are in: a currency's sign, {@code %} for a rank from the top, or
 *     empty
 * @param from lower bound
 * @param to upper bound; infinite where there is none
 */
record IncomeBand(String unit, double from, double to) {
  private static final Pattern INCOME =
      Pattern.compile("\\b(income|revenus?|salary|einkommen|ingresos|renta)\\b");

  private static final String AMOUNT = "([$€£]?)\\s*(\\d[\\d.,  ]*)\\s*(k\\b)?\\s*([€%]?)";
  private static final Pattern RANGE =
      Pattern.compile(AMOUNT + "\\s*(?:-|–|to|à|bis|a)\\s*" + AMOUNT);
  private static final Pattern TOP = Pattern.compile("top\\s+(\\d+)\\s*%(?!\\s*-)");
  private static final Pattern OVER =
      Pattern.compile("(?:over|above|more than|plus de|über|más de|>)\\s*" + AMOUNT);
  private static final Pattern PLUS = Pattern.compile(AMOUNT + "\\s*\\+");

  /** The band a label states; empty when it is about something else. */
  static Optional<IncomeBand> of(String label) {
    String text = label.toLowerCase(Locale.ROOT);
    if (!INCOME.matcher(text).find()) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    if (range.find()) {
      String unit = firstOf(range.group(1), range.group(4), range.group(5), range.group(8));
      String thousand = range.group(3) == null ? text(range.group(7)) : range.group(3);
      return band(unit, amount(range.group(2), thousand), amount(range.group(6), thousand));
    }
    Matcher top = TOP.matcher(text);
    if (top.find()) {
      return band("%", 0, Double.parseDouble(top.group(1)));
    }
    Matcher open = OVER.matcher(text);
    if (open.find()) {
      return above(open);
    }
    Matcher plus = PLUS.matcher(text);
    return plus.find() ? above(plus) : Optional.empty();
  }

  private static Optional<IncomeBand> above(Matcher open) {
    String unit = firstOf(open.group(1), open.group(4));
    double from = amount(open.group(2), text(open.group(3)));
    return band(unit, from, Double.POSITIVE_INFINITY);
  }

  private static Optional<IncomeBand> band(String unit, double from, double to) {
    return from < to ? Optional.of(new IncomeBand(unit, from, to)) : Optional.empty();
  }

  private static double amount(String digits, String thousand) {
    double number = Double.parseDouble("0" + digits.replaceAll("\\D", ""));
    return thousand.isEmpty() ? number : number * 1000;
  }

  private static String text(@org.jspecify.annotations.Nullable String group) {
    return group == null ? "" : group;
  }

  private static String firstOf(String... units) {
    for (String unit : units) {
      if (!unit.isEmpty()) {
        return unit;
      }
    }
    return "";
  }

  /** Whether no income lies in both; bands in different units cannot be compared. */
  boolean excludes(IncomeBand other) {
    return unit.equals(other.unit) && (to < other.from || other.to < from);
  }
}
