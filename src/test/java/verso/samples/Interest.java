package verso.samples;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A subject that occupies the person, or that a platform says does.
 *
 * @param strengths how much of a day it takes, for each year from 2020 on
 * @param surge the month in which it takes far more
 * @param labels the first letters of the platforms that list it as an interest
 */
record Interest(
    String id,
    String english,
    String french,
    String hashtag,
    List<Integer> strengths,
    Optional<YearMonth> surge,
    String labels) {
  private static final int FIRST_YEAR = 2020;
  private static final int SURGE = 14;

  static List<Interest> all() {
    return Table.rows("interests.tsv").stream().map(Interest::of).toList();
  }

  private static Interest of(Map<String, String> row) {
    return new Interest(
        row.get("id"),
        row.get("english"),
        row.get("french"),
        row.get("hashtag"),
        Stream.of(row.get("strength").split(" ")).map(Integer::valueOf).toList(),
        Optional.of(row.get("surge")).filter(month -> !month.equals("-")).map(YearMonth::parse),
        row.get("labels"));
  }

  /** How much of that day it takes; 0 is nothing. */
  int strengthOn(LocalDate day) {
    if (surge.filter(month -> month.equals(YearMonth.from(day))).isPresent()) {
      return SURGE;
    }
    return strengths.get(Math.clamp(day.getYear() - FIRST_YEAR, 0, strengths.size() - 1));
  }

  boolean isLabelledBy(char platform) {
    return labels.indexOf(platform) >= 0;
  }
}
