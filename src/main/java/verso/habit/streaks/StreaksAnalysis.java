package verso.habit.streaks;

import java.io.IOException;
import verso.claim.Findings;
import verso.habit.Analysis;
import verso.habit.Habits;

/**
 * What kept going: series watched episode after episode, feeds scrolled item after item, platforms
 * used day after day.
 */
public final class StreaksAnalysis implements Analysis {

  @Override
  public Findings of(Habits habits) throws IOException {
    return new BingeFindings(habits)
        .all()
        .and(new ScrollFindings(habits).all())
        .and(new DayRunFindings(habits).all());
  }
}
