package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import verso.claim.Beside;
import verso.claim.Findings;
import verso.claim.Section;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.guess.PredictionAnalysis;
import verso.habit.reactions.ReactionsAnalysis;
import verso.habit.reactions.WordsAnalysis;
import verso.habit.rhythm.RhythmAnalysis;
import verso.habit.rhythm.ZoneAnalysis;
import verso.habit.streaks.AutoplayAnalysis;
import verso.habit.streaks.HeavyNewsAnalysis;
import verso.habit.streaks.OneMoreAnalysis;
import verso.habit.streaks.StreaksAnalysis;
import verso.habit.use.ChecksAnalysis;
import verso.habit.use.SessionsAnalysis;
import verso.habit.variety.DiversityAnalysis;

/**
 * A section on habits: what several analyses of one timeline find.
 *
 * @param id number of the section in the report
 * @param analyses in the order their findings are told
 */
record HabitSection(int id, List<Analysis> analyses) {
  /** The subjects that made the person react, and the words they used. */
  static final HabitSection REACTIONS =
      new HabitSection(8, List.of(new ReactionsAnalysis(), new WordsAnalysis()));

  /** How attention is held. */
  static final HabitSection ATTENTION =
      new HabitSection(
          10,
          List.of(
              new ZoneAnalysis(),
              new SessionsAnalysis(),
              new RhythmAnalysis(),
              new StreaksAnalysis(),
              new AutoplayAnalysis(),
              new OneMoreAnalysis(),
              new ChecksAnalysis()));

  /** How much of the world came through, and whether that narrowed. */
  static final HabitSection WINDOW =
      new HabitSection(11, List.of(new DiversityAnalysis(), new HeavyNewsAnalysis()));

  /** What could be guessed of what comes next, tested on what came. */
  static final HabitSection GUESSES = new HabitSection(12, List.of(new PredictionAnalysis()));

  /** All, in the order of the report. */
  static final List<HabitSection> ALL = List.of(REACTIONS, ATTENTION, WINDOW, GUESSES);

  HabitSection {
    analyses = List.copyOf(analyses);
  }

  /** These sections about a part of the timeline; their analyses run side by side. */
  static List<Section> of(Habits habits, List<HabitSection> wanted) throws IOException {
    List<Callable<Findings>> works =
        wanted.stream()
            .flatMap(section -> section.analyses.stream())
            .<Callable<Findings>>map(analysis -> () -> analysis.of(habits))
            .toList();
    // Those that take longest stand last, and had better begin first.
    var found = Beside.all("habits", works.reversed()).reversed().iterator();
    var sections = new ArrayList<Section>();
    for (HabitSection section : wanted) {
      var findings = new ArrayList<Findings>();
      for (int i = 0; i < section.analyses.size(); i++) {
        findings.add(found.next());
      }
      sections.add(new Section(section.id, told(findings)));
    }
    return List.copyOf(sections);
  }

  /** Figures from the usual to the particular, claims from the particular to the usual. */
  static Findings told(List<Findings> findings) {
    Findings told = Findings.NONE;
    for (Findings one : findings) {
      told = told.and(one.withoutClaims());
    }
    for (Findings one : findings.reversed()) {
      told = told.and(Findings.of(one.claims()));
    }
    return told;
  }
}
