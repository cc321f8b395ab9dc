package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows each other when Camille sits down with a screen, or puts headphones on.
 *
 * @param fewest things at one sitting; so many are the most common
 * @param most things at one sitting
 * @param shortest seconds from one thing to the next
 * @param longest seconds from one thing to the next
 */
record Sittings(int fewest, int most, int shortest, int longest) {

  /** The moments of all things at sittings that begin then, newest first. */
  List<Instant> from(List<Instant> starts, Dice dice) {
    var moments = new ArrayList<Instant>();
    for (Instant start : starts) {
      Instant moment = start;
      for (int left = fewest + dice.rankBelow(most - fewest + 1); left > 0; left--) {
        moments.add(moment);
        moment = moment.plusSeconds(dice.between(shortest, longest));
      }
    }
    moments.removeIf(moment -> !moment.isBefore(Life.exported()));
    moments.sort((one, other) -> other.compareTo(one));
    return moments;
  }

  /** On working days of the last so many, around that time of day, as often as chance allows. */
  static List<Instant> onWorkdays(int days, LocalTime around, double chance, Dice dice) {
    var starts = new ArrayList<Instant>();
    for (int i = days; i > 0; i--) {
      LocalDate day = Life.EXPORT_DAY.minusDays(i);
      if (day.getDayOfWeek().getValue() <= 5 && dice.chance(chance)) {
        starts.add(
            day.atTime(around).plusSeconds(dice.between(-900, 900)).atZone(Life.ZONE).toInstant());
      }
    }
    return starts;
  }

  /** That day at that time. */
  static Instant at(LocalDate day, int hour, int minute) {
    return day.atTime(hour, minute).atZone(Life.ZONE).toInstant();
  }
}
