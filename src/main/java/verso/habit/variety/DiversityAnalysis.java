package verso.habit.variety;

import java.io.IOException;
import java.util.List;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Timeline;
import verso.habit.TopicNames;

/**
 * How much of the world came through: over how many topics and makers attention was spread, whether
 * that changed or narrowed, and how much of it was more of the same. What was shown and what was
 * chosen are kept apart wherever the archives tell them apart.
 */
public final class DiversityAnalysis implements Analysis {

  @Override
  public Findings of(Habits habits) throws IOException {
    List<Side> sides = Side.of(habits.timeline());
    if (sides.isEmpty()) {
      return Findings.NONE;
    }
    Timeline all = habits.timeline();
    Timeline taken = all.where(row -> WhoChose.isTakenIn(all, row));
    Findings found =
        new AttentionShares(taken, new TopicNames(habits.inquiry()))
            .found()
            .and(WhoChoseFigures.of(taken))
            .and(SpreadFigures.of(sides))
            .and(new DriftAnalysis(habits).of(sides))
            .and(RepetitionAnalysis.of(all))
            .and(MusicAnalysis.of(taken));
    // Said only where there is something it could be mistaken to explain.
    return found.figures().isEmpty() && found.claims().isEmpty()
        ? found
        : found.with(Sentence.of("note.window.bubble"));
  }
}
