package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.Timeline;

/**
 * How predictable the order of platforms and of makers is at most, by any method that knows only
 * that order, beside how often the simple model here guessed it.
 */
final class Predictability {
  /** The bound is computed from so many events at most, the latest. */
  private static final int MOST_EVENTS = 20_000;

  /** Of shorter sequences the estimate says little. */
  private static final int FEWEST_EVENTS = 500;

  private final Habits habits;
  private final List<Tested> scores = new ArrayList<>();
  private final List<Map<String, Object>> bounds = new ArrayList<>();
  private Findings findings = Findings.NONE;

  private Predictability(Habits habits) {
    this.habits = habits;
  }

  static Foreseen foreseen(Habits habits) throws IOException {
    return new Predictability(habits).of();
  }

  private Foreseen of() throws IOException {
    Timeline use = habits.use();
    tell(Guessed.PLATFORM, platforms(use, habits.sessions()));
    tell(Guessed.ANY_MAKER, Course.everywhere(use, row -> NextMaker.isMade(use, row)));
    return new Foreseen(
        bounds.isEmpty() ? findings : findings.with(new Rows("predictability", bounds)), scores);
  }

  /** The rows that begin a visit, by the pause that ends one in that account. */
  private static Optional<Course> platforms(Timeline use, Sessions sessions) {
    var pauses = new HashMap<Timeline.Stream, Long>();
    sessions.streams().forEach(s -> pauses.put(s.stream(), s.gap().length().toMillis()));
    long[] pause = use.streams().stream().mapToLong(s -> pauses.getOrDefault(s, 0L)).toArray();
    long[] last = new long[pause.length];
    Arrays.fill(last, Long.MIN_VALUE / 2);
    var opens = new BitSet(use.size());
    for (int row = 0; row < use.size(); row++) {
      int stream = use.stream(row);
      opens.set(row, use.millis(row) - last[stream] > pause[stream]);
      last[stream] = use.millis(row);
    }
    return Course.everywhere(use, opens::get);
  }

  private void tell(Guessed what, Optional<Course> found) throws IOException {
    if (found.isEmpty()) {
      findings = findings.and(Foreseen.lacking(what, List.of(), false));
      return;
    }
    Course course = found.get();
    Span span = course.span();
    int from = course.firstAt(course.testedFrom());
    if (course.isTestable(span)
        && course.size() >= FEWEST_EVENTS
        && course.size() - from >= Course.FEWEST_TESTED) {
      test(what, course, span);
    } else {
      findings = findings.and(Foreseen.lacking(what, List.of(course), false));
    }
  }

  private void test(Guessed what, Course course, Span span) throws IOException {
    Sequence sequence = sequence(what, course);
    GuessScore score =
        new BackTest(sequence, course.firstAt(course.testedFrom())).of(new Succession(sequence));
    var tested = new Tested(what, course, span, score);
    Predictable bound = Predictable.of(sequence.latest(MOST_EVENTS));
    scores.add(tested);
    bounds.add(row(what, bound, score));
    findings = findings.and(Findings.of(figure(tested, bound)));
  }

  private static Sequence sequence(Guessed what, Course course) {
    Timeline timeline = course.timeline();
    if (what == Guessed.ANY_MAKER) {
      return Sequence.of(course, timeline::maker);
    }
    List<String> platforms =
        timeline.streams().stream()
            .map(Timeline.Stream::platform)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    int[] numbers =
        timeline.streams().stream().mapToInt(s -> platforms.indexOf(s.platform())).toArray();
    return Sequence.of(course, row -> numbers[timeline.stream(row)]);
  }

  private Figure figure(Tested tested, Predictable bound) throws IOException {
    Guessed what = tested.what();
    GuessScore score = tested.score();
    Figure achieved = tested.figure(habits);
    Sentence sentence =
        Sentence.of(
            "figure." + what.id(),
            "share",
            bound.most(),
            "hits",
            score.rate(),
            "naive",
            score.naive(),
            "n",
            bound.n(),
            "alternatives",
            bound.alternatives(),
            "days",
            Course.TEST_DAYS,
            "standing",
            score.standing().name().toLowerCase(Locale.ROOT));
    return new Figure(what.id(), bound.most(), bound.n(), sentence)
        .between(bound.most(), bound.mostUncorrected())
        .on(
            achieved
                .grounds()
                .given(
                    "hitRate",
                    score.rate(),
                    "mostEvents",
                    MOST_EVENTS,
                    "alternatives",
                    bound.alternatives(),
                    "bitsRandom",
                    bound.random(),
                    "bitsUnordered",
                    bound.unordered(),
                    "bitsReal",
                    bound.real(),
                    "bitsUncorrected",
                    bound.raw(),
                    "seed",
                    Predictable.SEED)
                .but(PredictionCaveats.OF_BOUNDS));
  }

  private static Map<String, Object> row(Guessed what, Predictable bound, GuessScore score) {
    return Rows.row(
        "guessed",
        what.word(),
        "n",
        bound.n(),
        "alternatives",
        bound.alternatives(),
        "bitsRandom",
        bound.random(),
        "bitsUnordered",
        bound.unordered(),
        "bitsReal",
        bound.real(),
        "most",
        bound.most(),
        "mostUncorrected",
        bound.mostUncorrected(),
        "hitRate",
        score.rate(),
        "naive",
        score.naive());
  }
}
