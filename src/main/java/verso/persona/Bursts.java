package verso.persona;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Days on which something foreign to a log crowds together: rare in the log as a whole, frequent
 * for a few days or weeks.
 */
final class Bursts {
  /** A log must span this long before something in it can be foreign to it … */
  static final int FEWEST_DAYS = 365;

  /** … and hold this many events. */
  static final int FEWEST_EVENTS = 300;

  /** Days without it that end a burst. */
  static final int GAP_DAYS = 7;

  /** What goes on for longer belongs to the person. */
  static final int LONGEST_DAYS = 31;

  /** Fewer are a whim. */
  static final int FEWEST_OF_A_BURST = 20;

  /** Of everything on the days of a burst, this share at least is foreign. */
  static final double SHARE_WITHIN = 0.3;

  /** Of all that is foreign, this share at least lies in bursts. */
  static final double SHARE_IN_BURSTS = 0.9;

  /**
   * A burst.
   *
   * @param first day
   * @param last day, inclusive
   * @param foreign events in it
   */
  record Burst(LocalDate first, LocalDate last, long foreign) {}

  private static final class Day {
    private long all;
    private long foreign;
  }

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  /** Counts an event. */
  void add(LocalDate date, boolean isForeign) {
    Day day = days.computeIfAbsent(date, d -> new Day());
    day.all++;
    day.foreign += isForeign ? 1 : 0;
  }

  /** The bursts, oldest first; none when what is foreign is found at other times as well. */
  List<Burst> found() {
    if (days.isEmpty() || isShort()) {
      return List.of();
    }
    List<Burst> bursts = clusters().stream().filter(this::isBurst).toList();
    long within = bursts.stream().mapToLong(Burst::foreign).sum();
    long foreign = days.values().stream().mapToLong(day -> day.foreign).sum();
    return within >= SHARE_IN_BURSTS * foreign ? bursts : List.of();
  }

  private boolean isShort() {
    long events = days.values().stream().mapToLong(day -> day.all).sum();
    LocalDate first = days.firstKey();
    return events < FEWEST_EVENTS || first.plusDays(FEWEST_DAYS).isAfter(days.lastKey());
  }

  private List<Burst> clusters() {
    var clusters = new ArrayList<Burst>();
    for (Map.Entry<LocalDate, Day> day : days.entrySet()) {
      if (day.getValue().foreign > 0) {
        Burst own = new Burst(day.getKey(), day.getKey(), day.getValue().foreign);
        boolean isNext = !clusters.isEmpty() && follows(clusters.getLast(), day.getKey());
        clusters.add(isNext ? joined(clusters.removeLast(), own) : own);
      }
    }
    return clusters;
  }

  private static boolean follows(Burst burst, LocalDate day) {
    return !burst.last().plusDays(GAP_DAYS).isBefore(day);
  }

  private static Burst joined(Burst one, Burst next) {
    return new Burst(one.first(), next.last(), one.foreign() + next.foreign());
  }

  private boolean isBurst(Burst burst) {
    long all =
        days.subMap(burst.first(), true, burst.last(), true).values().stream()
            .mapToLong(day -> day.all)
            .sum();
    boolean isBrief = burst.first().plusDays(LONGEST_DAYS).isAfter(burst.last());
    return isBrief && burst.foreign() >= FEWEST_OF_A_BURST && burst.foreign() >= SHARE_WITHIN * all;
  }
}
