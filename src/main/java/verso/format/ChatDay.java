package verso.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date of three numbers in the order of some country.
 *
 * @param isYearFirst whether only the first number can be the year
 * @param isYearLast whether only the last number can be the year
 */
record ChatDay(int first, int second, int third, boolean isYearFirst, boolean isYearLast) {

  /** Which number is which; the likelier orders first. */
  enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_FIRST
  }

  /**
   * The order of all dates of a file.
   *
   * @param isCertain whether another order would make less sense of them
   */
  record Reading(Order order, boolean isCertain) {}

  static ChatDay of(String first, String second, String third) {
    return new ChatDay(
        Integer.parseInt(first),
        Integer.parseInt(second),
        Integer.parseInt(third),
        first.length() > 2,
        third.length() > 2);
  }

  /** The date, read in that order; empty when there is no such day. */
  Optional<LocalDate> in(Order order) {
    if (order == Order.YEAR_FIRST ? isYearLast : isYearFirst) {
      return Optional.empty();
    }
    return switch (order) {
      case DAY_FIRST -> Calendars.date(third, second, first);
      case MONTH_FIRST -> Calendars.date(third, first, second);
      case YEAR_FIRST -> Calendars.date(first, second, third);
    };
  }

  /** The date in the order of its file or, where that makes no sense, in any. */
  Optional<LocalDate> inOrNear(Order order) {
    return in(order)
        .or(() ->
            List.of(Order.values()).stream().flatMap(other -> in(other).stream()).findFirst());
  }

  /**
   * The order in which the most of these dates exist, and then the fewest go back in time. That of
   * day and month is assumed where either would do.
   */
  static Reading reading(List<ChatDay> days) {
    int dayFirst = faults(days, Order.DAY_FIRST);
    int monthFirst = faults(days, Order.MONTH_FIRST);
    if (faults(days, Order.YEAR_FIRST) < Math.min(dayFirst, monthFirst)) {
      return new Reading(Order.YEAR_FIRST, true);
    }
    Order order = monthFirst < dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST;
    return new Reading(order, monthFirst != dayFirst);
  }

  /** A date that does not exist weighs more than all that go back in time. */
  private static int faults(List<ChatDay> days, Order order) {
    int faults = 0;
    LocalDate before = LocalDate.MIN;
    for (ChatDay day : days) {
      Optional<LocalDate> date = day.in(order);
      faults += date.isEmpty() ? days.size() : date.get().isBefore(before) ? 1 : 0;
      before = date.orElse(before);
    }
    return faults;
  }
}
