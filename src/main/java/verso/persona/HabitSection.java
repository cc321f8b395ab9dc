package verso.persona;

import java.io.IOException;
import java.util.List;
import verso.claim.Analyzer;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.habit.Analysis;
import verso.habit.AutoplayAnalysis;
import verso.habit.DiversityAnalysis;
import verso.habit.Habits;
import verso.habit.PredictionAnalysis;
import verso.habit.HeavyNewsAnalysis;
import verso.habit.OneMoreAnalysis;
import verso.habit.StreaksAnalysis;

/**
 * A section on habits: what several analyses of one timeline find.
 *
 * @param id number of the section in the report
 * @param analyses in the order their findings are told
 */
record HabitSection(int id, List<Analysis> analyses) implements Analyzer {
  /** Section 8: the subjects that made the person react, and the words they used. */
  static final HabitSection REACTIONS = new HabitSection(8, List.of());

  /** Section 10: how attention is held. */
  static final HabitSection ATTENTION =
      new HabitSection(
          10, List.of(new StreaksAnalysis(), new AutoplayAnalysis(), new OneMoreAnalysis()));

  /** Section 11: how much of the world came through, and whether that narrowed. */
  static final HabitSection WINDOW =
      new HabitSection(11, List.of(new DiversityAnalysis(), new HeavyNewsAnalysis()));

  /** Section 12: what could be guessed of what comes next, tested on what came. */
  static final HabitSection GUESSES = new HabitSection(12, List.of(new PredictionAnalysis()));

  HabitSection {
    analyses = List.copyOf(analyses);
  }

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    return of(Habits.of(inquiry));
  }

  /** The section about a part of the timeline. */
  Section of(Habits habits) throws IOException {
    Findings found = Findings.NONE;
    for (Analysis analysis : analyses) {
      found = found.and(analysis.of(habits));
    }
    return new Section(id, found);
  }
}
