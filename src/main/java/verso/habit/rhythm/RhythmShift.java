package verso.habit.rhythm;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.trace.Origin;

/**
 * Whether the last 90 days were later than the 90 before: told only where shuffled days hardly ever
 * differ as much.
 */
final class RhythmShift {
  /** Three points of a hundred. */
  static final double LEAST_SHARE = 0.03;

  /** Half an hour. */
  static final double LEAST_MINUTES = 30;

  private final Habits habits;
  private final LastDays days;

  private RhythmShift(Habits habits, LastDays days) {
    this.habits = habits;
    this.days = days;
  }

  static Findings of(Habits habits) throws IOException {
    LastDays days = LastDays.of(habits.use());
    if (!days.isEnough()) {
      return Findings.lacking(lacking("rhythm.nightShift", days));
    }
    var shift = new RhythmShift(habits, days);
    return shift.share().and(shift.lastOfNight());
  }

  private static Lacking lacking(String id, LastDays days) {
    Span span = Span.of(days.timeline());
    return new Lacking(
        id,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking." + id,
            "n",
            span.events(),
            "days",
            LastDays.DAYS,
            "fewestDays",
            Span.FEWEST_DAYS,
            "fewestEvents",
            Span.FEWEST_EVENTS));
  }

  private Findings share() throws IOException {
    Timeline timeline = days.timeline();
    RateShift test = nightShare(days);
    Sentence sentence = sentence("claim.rhythm.nightShift", test.before(), test.after());
    if (!test.isChange(LEAST_SHARE)) {
      return Findings.NONE.with(new Sentence("note.rhythm.nightShiftNone", sentence.arguments()));
    }
    boolean isMore = test.change() > 0;
    IntStream rows =
        IntStream.range(0, timeline.size())
            .filter(row -> isLater(row) == isMore && timeline.hour(row) < HourGrid.NIGHT_ENDS);
    return told("night share", sentence, rows);
  }

  /** The share of the night in both halves; a day is a night, from noon to noon. */
  static RateShift nightShare(LastDays days) {
    Timeline timeline = days.timeline();
    Map<Integer, HourGrid> nights = Rhythm.parts(timeline, row -> Nights.night(timeline, row));
    Weight weight = weight(nights);
    return RateShift.of(
        nights.values().stream().mapToDouble(grid -> grid.sum(weight, HourGrid::isNight)).toArray(),
        nights.values().stream().mapToDouble(grid -> grid.sum(weight, cell -> true)).toArray(),
        (int) nights.keySet().stream().filter(night -> night < days.middle()).count());
  }

  private static Weight weight(Map<Integer, HourGrid> nights) {
    return Weight.of(
        nights.values().stream().mapToLong(HourGrid::events).sum(),
        nights.values().stream().mapToLong(HourGrid::stated).sum());
  }

  private Findings lastOfNight() throws IOException {
    Optional<QuietWindow> quiet = Rhythm.of(days.timeline()).quiet();
    if (quiet.isEmpty()) {
      return Findings.NONE;
    }
    Nights nights = Nights.of(days.timeline(), quiet.get());
    Nights later = nights.where(day -> day >= days.middle());
    int split = nights.size() - later.size();
    if (Math.min(split, later.size()) < Span.FEWEST_DAYS) {
      return Findings.NONE;
    }
    RateShift test = lastOfNight(nights, split);
    Sentence sentence = sentence("claim.rhythm.lastShift", time(test.before()), time(test.after()));
    return test.isChange(LEAST_MINUTES)
        ? told("last of the night", sentence, IntStream.of(later.lastRows()))
        : Findings.NONE.with(new Sentence("note.rhythm.lastShiftNone", sentence.arguments()));
  }

  /** The mean of when the last thing of a night was recorded, minutes after noon. */
  static RateShift lastOfNight(Nights nights, int split) {
    return RateShift.of(
        IntStream.of(nights.lasts()).asDoubleStream().toArray(),
        IntStream.of(nights.lasts()).mapToDouble(any -> 1).toArray(),
        split);
  }

  private static Object time(double minutesAfterNoon) {
    return RhythmAnalysis.spoken(minutesAfterNoon + 12 * 60);
  }

  private boolean isLater(int row) {
    return days.timeline().day(row) >= days.middle();
  }

  private Sentence sentence(String key, Object before, Object after) {
    return Sentence.of(
        key,
        "platforms",
        days.platforms(),
        "before",
        before,
        "after",
        after,
        "from",
        startOf(days.middle()),
        "days",
        LastDays.DAYS);
  }

  /** Noon, so that the day reads the same in UTC. */
  private static Instant startOf(int day) {
    return LocalDate.ofEpochDay(day).atTime(12, 0).atZone(ZoneId.of("UTC")).toInstant();
  }

  private Findings told(String what, Sentence sentence, IntStream rows) throws IOException {
    Span span = Span.of(days.timeline());
    String value = what + " " + LocalDate.ofEpochDay(days.middle());
    String id = ClaimId.of(Facet.HABIT, value);
    Evidence evidence = habits.evidence(id, days.timeline(), rows);
    Claim claim =
        new Claim(
            id,
            Facet.HABIT,
            what,
            sentence,
            EnumSet.of(Origin.OBSERVED),
            Set.copyOf(days.platforms()),
            false,
            Optional.empty(),
            span.period(),
            List.of(),
            evidence);
    return Findings.of(List.of(claim.by(Author.VERSO)));
  }
}
