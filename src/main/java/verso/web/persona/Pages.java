package verso.web.persona;

/**
 * Which part of a list is shown.
 *
 * @param number of the page, from 1
 * @param count of pages, at least 1
 * @param total of the list
 */
public record Pages(int number, int count, int total) {
  private static final int SIZE = 25;

  /** The page asked for, or the nearest there is. */
  static Pages of(String asked, int total) {
    int count = Math.max(1, (total + SIZE - 1) / SIZE);
    int number = asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    return new Pages(Math.clamp(number, 1, count), count, total);
  }

  int from() {
    return (number - 1) * SIZE;
  }

  int to() {
    return Math.min(total, number * SIZE);
  }

  /** Whether there is a page before. */
  public boolean hasBefore() {
    return number > 1;
  }

  /** Whether there is a page after. */
  public boolean hasAfter() {
    return number < count;
  }
}
