package verso.format;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import verso.format.Timestamps.DateOrder;

/** Tells by the dates of a file whether day or month comes first: no month is above 12. */
public final class DateOrders {
  /** The member of an item's context that holds the order: a name of {@link DateOrder}. */
  public static final String MEMBER = "date order";

  private static final int MONTHS = 12;
  private static final Pattern DATE =
      Pattern.compile("\\D*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{2,4}\\b.*", Pattern.DOTALL);

  private DateOrders() {}

  /** The order that the first date that tells shows; empty when none tells. */
  static Optional<DateOrder> of(List<String> dates) {
    return dates.stream().flatMap(date -> orderOf(date).stream()).findFirst();
  }

  private static Optional<DateOrder> orderOf(String date) {
    Matcher parts = DATE.matcher(date);
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (Integer.parseInt(parts.group(1)) > MONTHS) {
      return Optional.of(DateOrder.DAY_FIRST);
    }
    return Integer.parseInt(parts.group(2)) > MONTHS
        ? Optional.of(DateOrder.MONTH_FIRST)
        : Optional.empty();
  }

  /** The order that an item's context states; the month first where it states none. */
  public static DateOrder statedIn(Value context) {
    return context.get(MEMBER).text().equals(DateOrder.DAY_FIRST.name())
        ? DateOrder.DAY_FIRST
        : DateOrder.MONTH_FIRST;
  }
}
