package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.habit.Analysis;
import verso.habit.Habits;

/**
 * What could be guessed of what comes next (reference §5.9): when a platform is opened, which topic
 * and which channel or artist follow, what is coming up and what fades, and how predictable all of
 * it is at most. Every guess is tested on the last four weeks, which it has not seen, beside always
 * naming the most common and beside chance.
 */
public final class PredictionAnalysis implements Analysis {

  /** A model and what it found. */
  @FunctionalInterface
  private interface Part {
    Foreseen of(Habits habits) throws IOException;
  }

  private static final List<Part> PARTS =
      List.of(
          NextOpening::foreseen,
          NextTopic::foreseen,
          NextMaker::foreseen,
          TopicTrends::foreseen,
          Predictability::foreseen);

  @Override
  public Findings of(Habits habits) throws IOException {
    Findings found = Findings.NONE;
    var scores = new ArrayList<Map<String, Object>>();
    for (Part part : PARTS) {
      Foreseen foreseen = part.of(habits);
      found = found.and(foreseen.told(habits));
      foreseen.scores().stream().map(Tested::row).forEach(scores::add);
    }
    return scores.isEmpty() ? found : found.with(new Rows("predictionScores", scores));
  }
}
