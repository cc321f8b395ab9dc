package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.habit.Habits;

/**
 * What one model found.
 *
 * @param findings without the scores
 * @param scores of every account there is enough of, the fullest first
 */
record Foreseen(Findings findings, List<Tested> scores) {
  /** Of so many platforms there are sentences; of the others there is data. */
  static final int MOST_PLATFORMS = 5;

  Foreseen {
    scores = List.copyOf(scores);
  }

  /** The accounts that sentences are about: the fullest of each of the fullest platforms. */
  static List<Course> told(List<Course> fullestFirst) {
    var told = new ArrayList<Course>();
    var platforms = new HashSet<String>();
    for (Course course : fullestFirst) {
      if (told.size() < MOST_PLATFORMS && platforms.add(course.platform())) {
        told.add(course);
      }
    }
    return told;
  }

  /** The scores of those as figures, then what else was found. */
  Findings told(Habits habits) throws IOException {
    Findings told = Findings.NONE;
    List<Course> courses = told(scores.stream().map(Tested::course).toList());
    for (Tested tested : scores) {
      if (!tested.course().isEverywhere() && courses.contains(tested.course())) {
        told = told.and(Findings.of(tested.figure(habits)));
      }
    }
    return told.and(findings);
  }

  /** That there is too little of some accounts, if there are any or if there is nothing at all. */
  static Findings lacking(Guessed what, List<Course> tooShort, boolean hasOthers) {
    if (tooShort.isEmpty() && hasOthers) {
      return Findings.NONE;
    }
    var platforms = new TreeSet<String>();
    Period period = Period.UNDATED;
    long n = 0;
    for (Course course : tooShort) {
      platforms.addAll(course.platforms());
      period = period.with(course.span().period());
      n += course.size();
    }
    String key = platforms.isEmpty() ? "lacking.prediction.nothing" : "lacking.prediction";
    return Findings.lacking(
        new Lacking(
            what.id(),
            n,
            period,
            Sentence.of(
                key,
                "what",
                what,
                "platforms",
                platforms,
                "n",
                n,
                "before",
                Course.TRAINING_DAYS,
                "days",
                Course.TEST_DAYS,
                "fewest",
                Course.FEWEST_TESTED)));
  }
}
