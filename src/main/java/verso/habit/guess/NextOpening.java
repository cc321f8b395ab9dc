package verso.habit.guess;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Gap;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.StreamSessions;
import verso.habit.WallClock;

/** When each platform is opened next, by the hour of the week and the time since it was open. */
final class NextOpening {
  private static final int HOURS_SHOWN = 24;
  private static final double LOW = 0.025;
  private static final double HIGH = 0.975;

  private final Habits habits;
  private final WallClock clock;
  private final List<Tested> scores = new ArrayList<>();
  private final List<Map<String, Object>> week = new ArrayList<>();
  private final List<Map<String, Object>> ahead = new ArrayList<>();
  private final List<Map<String, Object>> returns = new ArrayList<>();
  private Findings findings = Findings.NONE;

  private NextOpening(Habits habits) {
    this.habits = habits;
    this.clock = habits.timeline().clock();
  }

  static Foreseen foreseen(Habits habits) {
    return new NextOpening(habits).of(Course.of(habits.use(), row -> true));
  }

  private Foreseen of(List<Course> courses) {
    List<Course> told = Foreseen.told(courses);
    var tooShort = new ArrayList<Course>();
    for (Course course : courses) {
      Span span = course.span();
      StreamSessions sessions = sessions(course);
      Openings openings = Openings.of(sessions.list(), course.first());
      int from = openings.before(course.testedFrom());
      if (course.isTestable(span) && openings.size() - from >= Course.FEWEST_TESTED) {
        test(
            course,
            span,
            openings,
            told.contains(course) ? Optional.of(sessions.gap()) : Optional.empty());
      } else {
        tooShort.add(course);
      }
    }
    return new Foreseen(
        drawn(findings).and(Foreseen.lacking(Guessed.OPENING, tooShort, !scores.isEmpty())),
        scores);
  }

  private Findings drawn(Findings found) {
    return scores.isEmpty()
        ? found
        : found.with(
            new Rows("openingHours", week),
            new Rows("nextHours", ahead),
            new Rows("returnCurve", returns));
  }

  private StreamSessions sessions(Course course) {
    return habits.sessions().streams().stream()
        .filter(sessions -> sessions.stream().equals(course.name()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Tests a model.
   *
   * @param told the pause that ends a session, where there are to be sentences
   */
  private void test(Course course, Span span, Openings openings, Optional<Gap> told) {
    Sequence hours = openings.hours(clock);
    var model = new OpeningModel(clock, openings, hours, course.testedFrom());
    GuessScore score = new BackTest(hours, openings.before(course.testedFrom())).of(model);
    model.finish();
    scores.add(new Tested(Guessed.OPENING_HOUR, course, span, score));
    draw(course, model);
    told.ifPresent(gap ->
        findings =
            findings.and(Findings.of(next(course, span, model, gap), skill(course, span, model))));
  }

  private Figure next(Course course, Span span, OpeningModel model, Gap gap) {
    OpeningModel.Expected expected =
        model.ahead().stream()
            .max(
                Comparator.comparingDouble(OpeningModel.Expected::first)
                    .thenComparing(
                        Comparator.comparingLong(OpeningModel.Expected::start).reversed()))
            .orElseThrow();
    int hour = clock.hour(expected.start());
    Sentence sentence =
        Sentence.of(
            "figure.prediction.opening",
            "platform",
            course.platforms(),
            "weekday",
            weekday(expected.start()),
            "from",
            clockTime(hour),
            "to",
            clockTime((hour + 1) % 24),
            "share",
            expected.first(),
            "last",
            Instant.ofEpochMilli(course.last()));
    return new Figure(
            Guessed.OPENING.id() + "." + course.platform(),
            expected.first(),
            span.events(),
            sentence)
        .on(
            span.grounds("share")
                .given(
                    "halfLifeDays",
                    ForwardDecay.HALF_LIFE_DAYS,
                    "smoothing",
                    "Beta(1, 1)",
                    "gapMinutes",
                    gap.minutes(),
                    "hazardOfHour",
                    model.week().hazard(clock.hourOfWeek(expected.start()), model.now()))
                .but(PredictionCaveats.ALL));
  }

  private Figure skill(Course course, Span span, OpeningModel model) {
    double[] range = model.skill().range(LOW, HIGH);
    double skill = model.skill().skill();
    String standing = range[0] > 0 ? "better" : range[1] < 0 ? "worse" : "as_chance";
    Sentence sentence =
        Sentence.of(
            "figure.prediction.hourlySkill",
            "platform",
            course.platforms(),
            "share",
            skill,
            "standing",
            standing,
            "days",
            Course.TEST_DAYS);
    return new Figure("prediction.hourlySkill." + course.platform(), skill, span.events(), sentence)
        .between(range[0], range[1])
        .on(
            span.grounds("")
                .given("seed", BrierSkill.SEED, "draws", BrierSkill.DRAWS)
                .but(PredictionCaveats.ALL));
  }

  private void draw(Course course, OpeningModel model) {
    for (int hour = 0; hour < WeekHazard.HOURS; hour++) {
      week.add(
          row(
              course,
              "hourOfWeek",
              hour,
              "expectedOpenings",
              model.week().expected(hour),
              "hazard",
              model.week().hazard(hour, model.now())));
    }
    double open = 0;
    for (OpeningModel.Expected expected : model.ahead().stream().limit(HOURS_SHOWN).toList()) {
      open += expected.first();
      ahead.add(
          row(
              course,
              "start",
              Instant.ofEpochMilli(expected.start()),
              "hourOfWeek",
              clock.hourOfWeek(expected.start()),
              "chance",
              expected.chance(),
              "isNext",
              expected.first(),
              "openedBy",
              open));
    }
    for (int hour = 0; hour < HOURS_SHOWN; hour++) {
      returns.add(row(course, "hours", hour + 1, "stillClosed", model.gaps().survival(hour)));
    }
  }

  private static Map<String, Object> row(Course course, Object... namesAndValues) {
    Map<String, Object> row =
        new LinkedHashMap<>(Rows.row("platform", course.platform(), "account", course.account()));
    row.putAll(Rows.row(namesAndValues));
    return row;
  }

  private DayOfWeek weekday(long millis) {
    return DayOfWeek.of(clock.hourOfWeek(millis) / (int) Duration.ofDays(1).toHours() + 1);
  }

  private static String clockTime(int hour) {
    return String.format(Locale.ROOT, "%02d:00", hour);
  }
}
