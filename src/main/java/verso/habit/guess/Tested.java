package verso.habit.guess;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Grounds;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;

/**
 * Guesses of one account, tested on weeks that are over.
 *
 * @param what was guessed
 * @param course what it was guessed from
 * @param span how much that is
 * @param score how well the guesses did
 */
record Tested(Guessed what, Course course, Span span, GuessScore score) {

  /** As a figure, the platform's name in its id unless it is about all of them. */
  Figure figure(Habits habits) throws IOException {
    String id = course.isEverywhere() ? what.id() : what.id() + "." + course.platform();
    return new Figure(id, score.rate(), score.tested(), sentence())
        .between(score.low(), score.high())
        .on(grounds(habits, id));
  }

  private Sentence sentence() {
    return Sentence.of(
        "figure." + what.id(),
        "platform",
        course.platforms(),
        "share",
        score.rate(),
        "low",
        score.low(),
        "high",
        score.high(),
        "naive",
        score.naive(),
        "chance",
        score.chance(),
        "n",
        score.tested(),
        "days",
        Course.TEST_DAYS,
        "standing",
        standing());
  }

  /**
   * What messages tell apart: {@code better}, {@code as_naive}, {@code as_chance}, {@code worse}.
   */
  private String standing() {
    return score.standing().name().toLowerCase(Locale.ROOT);
  }

  private Grounds grounds(Habits habits, String id) throws IOException {
    IntStream guessed = IntStream.of(course.rows()).skip(course.firstAt(course.testedFrom()));
    return span.grounds("share")
        .given(
            "halfLifeDays",
            ForwardDecay.HALF_LIFE_DAYS,
            "testDays",
            Course.TEST_DAYS,
            "naive",
            score.naive(),
            "evenChance",
            score.evenly(),
            "drawnChance",
            score.drawn(),
            "confidence",
            0.95)
        .on(habits.evidence(id, course.timeline(), guessed))
        .but(PredictionCaveats.ALL);
  }

  /** As data for drawing. */
  Map<String, Object> row() {
    return Rows.row(
        "guessed",
        what.word(),
        "platform",
        course.platform(),
        "account",
        course.account(),
        "n",
        score.tested(),
        "hits",
        score.hits(),
        "rate",
        score.rate(),
        "low",
        score.low(),
        "high",
        score.high(),
        "naive",
        score.naive(),
        "evenChance",
        score.evenly(),
        "drawnChance",
        score.drawn(),
        "standing",
        standing());
  }
}
