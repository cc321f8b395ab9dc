package verso.habit.guess;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import verso.habit.WallClock;

/**
 * Guesses when something is opened next, from the hour of the week and from how long ago it was
 * last open. The chance of an opening in an hour is the hazard of the gap, raised or lowered as the
 * hour of the week is above or below the mean of the week:
 *
 * <pre>odds = odds(gap) × odds(hour of the week) ÷ odds(mean of the week)</pre>
 *
 * <p>After Kapoor et al., KDD 2014, who model the time of return by survival analysis. Everything
 * is weighted by a half-life of thirty days, and only hours that are over have been counted.
 */
final class OpeningModel implements Guesser {
  /** So far it looks ahead. */
  static final Duration AHEAD = Duration.ofDays(7);

  private static final double UNLIKELY = 1e-3;
  private static final double IMPOSSIBLE = 1e-6;
  private static final int NOWHERE = -1;

  private final WallClock clock;
  private final Openings openings;
  private final Sequence hours;
  private final RealHours slots;
  private final ForwardDecay decay;
  private final WeekHazard week = new WeekHazard();
  private final ReturnCurve gaps = new ReturnCurve();
  private final BrierSkill skill = new BrierSkill();
  private final long scoredFrom;

  private int slot;
  private int opened;
  private long lastEnd;

  /** Until when it was open before the hour that is passing. */
  private long endBefore;

  /** The base rate when scoring begins: what a forecaster without a model would go by. */
  private double base = NOWHERE;

  /**
   * A model that knows nothing yet.
   *
   * @param hours the hours of the day of the openings
   * @param scoredFrom hours from then on are forecast before they are counted
   */
  OpeningModel(WallClock clock, Openings openings, Sequence hours, long scoredFrom) {
    this.clock = clock;
    this.openings = openings;
    this.hours = hours;
    this.scoredFrom = scoredFrom;
    long first = openings.starts()[0];
    long last = openings.ends()[openings.size() - 1];
    this.slots = RealHours.of(clock, first, last + AHEAD.toMillis());
    this.decay = new ForwardDecay(first);
    this.lastEnd = first;
    this.endBefore = first;
  }

  @Override
  public void learn(int event) {
    passUntil(slots.at(openings.starts()[event]));
    opened++;
    lastEnd = openings.ends()[event];
  }

  /** Counts the hours that were over by then. */
  private void passUntil(int now) {
    for (; slot < now; slot++) {
      pass();
      opened = 0;
    }
  }

  private void pass() {
    long start = slots.start(slot);
    int hourOfWeek = slots.hourOfWeek(slot);
    boolean isOpened = opened > 0;
    // In an hour with an opening, the gap is the one before it.
    int gap = gap(isOpened ? endBefore : lastEnd, start);
    if (start >= scoredFrom) {
      score(start, level().chance(hourOfWeek, gap), isOpened);
    }
    double weight = decay.weight(start);
    week.add(hourOfWeek, opened, weight);
    gaps.add(gap, isOpened, weight);
    endBefore = lastEnd;
  }

  private void score(long start, double chance, boolean isOpened) {
    if (base == NOWHERE) {
      base = week.base();
    }
    skill.add((int) ((start - scoredFrom) / Duration.ofDays(1).toMillis()), chance, base, isOpened);
  }

  private static int gap(long end, long start) {
    return (int) Math.max(0, (start - end) / Duration.ofHours(1).toMillis());
  }

  /**
   * What every hour of one moment is compared with.
   *
   * @param one weight of an hour of the present
   * @param base share of all hours with an opening
   * @param mean of the smoothed hazards of the week
   */
  private record Level(WeekHazard week, ReturnCurve gaps, double one, double base, double mean) {

    /** How likely it is opened in an hour, as far as is known. */
    double chance(int hourOfWeek, int gap) {
      double odds =
          odds(gaps.hazard(gap, base, one)) * odds(week.hazard(hourOfWeek, one)) / odds(mean);
      return odds / (1 + odds);
    }

    private static double odds(double chance) {
      double possible = Math.clamp(chance, IMPOSSIBLE, 1 - IMPOSSIBLE);
      return possible / (1 - possible);
    }
  }

  private Level level() {
    double one = decay.weight(slots.start(slot));
    return new Level(week, gaps, one, week.base(), week.mean(one));
  }

  /**
   * What is expected of an hour.
   *
   * @param start when it begins
   * @param chance how likely it is opened then, when it was not opened before
   * @param first how likely the next opening is then
   */
  record Expected(long start, double chance, double first) {}

  /** The hours to come from the end of the last opening, until one is all but certain. */
  List<Expected> ahead() {
    var ahead = new ArrayList<Expected>();
    Level level = level();
    double closed = 1;
    for (int next = slots.at(lastEnd); next < slots.size() && closed > UNLIKELY; next++) {
      double chance = level.chance(slots.hourOfWeek(next), gap(lastEnd, slots.start(next)));
      ahead.add(new Expected(slots.start(next), chance, closed * chance));
      closed *= 1 - chance;
    }
    return ahead;
  }

  @Override
  public int guess() {
    double[] byHour = new double[24];
    for (Expected expected : ahead()) {
      byHour[clock.hour(expected.start())] += expected.first();
    }
    int likeliest = 0;
    for (int hour = 1; hour < byHour.length; hour++) {
      likeliest = byHour[hour] > byHour[likeliest] ? hour : likeliest;
    }
    return Arrays.binarySearch(hours.originals(), likeliest);
  }

  /** Counts what passed until the end of the records. */
  void finish() {
    passUntil(slots.at(openings.ends()[openings.size() - 1]));
  }

  /** How likely openings are by the hour of the week. */
  WeekHazard week() {
    return week;
  }

  /** Weight of an hour of the present. */
  double now() {
    return decay.weight(slots.start(slot));
  }

  /** How soon it is opened again. */
  ReturnCurve gaps() {
    return gaps;
  }

  /** How good the forecasts of single hours were. */
  BrierSkill skill() {
    return skill;
  }
}
