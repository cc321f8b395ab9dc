package verso.web.shell;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import verso.claim.Period;

/**
 * A picture small enough to stand in a table beside the numbers it shows: bars in a box of 1000
 * units by 100.
 *
 * @param bars from left to right
 */
public record Tiny(List<Bar> bars) {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 100;
  private static final int THINNEST = 16;

  /**
   * A bar, in units of the box.
   *
   * @param look class of its colour, such as {@code o-watched}
   */
  public record Bar(String look, long x, long y, long width, long height) {}

  public Tiny {
    bars = List.copyOf(bars);
  }

  /** An amount of a kind. */
  public record Part(String look, double amount) {}

  /** Amounts end to end. The box stands for the most, by its square root: few stay visible. */
  public static Tiny stack(List<Part> parts, double most) {
    double sum = parts.stream().mapToDouble(Part::amount).sum();
    double length = most <= 0 ? 0 : WIDTH * Math.sqrt(Math.min(1, sum / most));
    var bars = new ArrayList<Bar>();
    double at = 0;
    for (Part part : parts) {
      double width = sum == 0 ? 0 : length * part.amount() / sum;
      if (part.amount() > 0) {
        bars.add(new Bar(part.look(), Math.round(at), 0, Math.round(Math.max(4, width)), HEIGHT));
      }
      at += width;
    }
    return new Tiny(bars);
  }

  /** A share of a whole, 0 to 1. */
  public static Tiny share(String look, double share) {
    long width = Math.round(WIDTH * Math.clamp(share, 0.0, 1.0));
    return new Tiny(List.of(new Bar(look, 0, 0, width, HEIGHT)));
  }

  /** From when to when, within the time that a whole table covers; nothing for what is undated. */
  public static Tiny span(String look, Period period, Period whole) {
    if (period.first().isEmpty() || whole.first().isEmpty()) {
      return new Tiny(List.of());
    }
    long from = place(period.first().orElseThrow(), whole);
    long to = place(period.last().orElseThrow(), whole);
    long width = Math.max(THINNEST, to - from);
    return new Tiny(List.of(new Bar(look, Math.min(from, WIDTH - width), 0, width, HEIGHT)));
  }

  private static long place(Instant at, Period whole) {
    double first = whole.first().orElseThrow().toEpochMilli();
    double last = whole.last().orElseThrow().toEpochMilli();
    double share = last <= first ? 0 : (at.toEpochMilli() - first) / (last - first);
    return Math.round(WIDTH * Math.clamp(share, 0.0, 1.0));
  }

  /** A column for each month, within the months that a whole table covers. */
  public static Tiny months(
      String look, SortedMap<YearMonth, Long> amounts, YearMonth first, YearMonth last) {
    long months = Math.max(1, number(last) - number(first) + 1);
    long most = amounts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    double width = (double) WIDTH / months;
    var bars = new ArrayList<Bar>();
    amounts.forEach((month, amount) -> {
      long at = number(month) - number(first);
      if (at >= 0 && at < months) {
        long height = Math.max(12, Math.round((double) HEIGHT * amount / most));
        long thick = Math.max(6, Math.round(width * 0.8));
        bars.add(new Bar(look, Math.round(at * width), HEIGHT - height, thick, height));
      }
    });
    return new Tiny(bars);
  }

  private static long number(YearMonth month) {
    return month.getYear() * 12L + month.getMonthValue();
  }
}
