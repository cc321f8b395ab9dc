package verso.persona;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.Rows;

/**
 * How often one advertiser showed its ads.
 *
 * @param key what all its names have in common
 * @param name as most records write it
 * @param platforms ids
 * @param ads shown on a known day
 * @param days on which there were any
 * @param mostOfADay the most on one day
 * @param firstDay counted from 1970
 * @param lastDay counted from 1970
 */
record AdvertiserAds(
    String key,
    String name,
    Set<String> platforms,
    int ads,
    int days,
    int mostOfADay,
    int firstDay,
    int lastDay) {

  /**
   * Ads of one advertiser.
   *
   * @param rows of the columns, in the order of time; at least one
   */
  static AdvertiserAds of(AdColumns columns, int number, int[] rows) {
    var platforms = new TreeSet<String>();
    int days = 0;
    int most = 0;
    int ofDay = 0;
    int day = Integer.MIN_VALUE;
    for (int row : rows) {
      platforms.add(columns.platform(row));
      boolean isSameDay = columns.day(row) == day;
      ofDay = isSameDay ? ofDay + 1 : 1;
      days += isSameDay ? 0 : 1;
      most = Math.max(most, ofDay);
      day = columns.day(row);
    }
    return new AdvertiserAds(
        columns.keys().get(number),
        columns.name(number),
        platforms,
        rows.length,
        days,
        most,
        columns.day(rows[0]),
        day);
  }

  /** From the first day to the last, both included. */
  int span() {
    return lastDay - firstDay + 1;
  }

  Map<String, Object> row() {
    return Rows.row(
        "advertiser",
        name,
        "platforms",
        platforms,
        "ads",
        ads,
        "days",
        days,
        "mostOfADay",
        mostOfADay,
        "from",
        LocalDate.ofEpochDay(firstDay).toString(),
        "to",
        LocalDate.ofEpochDay(lastDay).toString(),
        "spanDays",
        span());
  }
}
