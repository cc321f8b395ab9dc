package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.habit.Habits;

/** How platforms hold a person, and what could be guessed of them: parts of the persona. */
public final class Attention {
  private Attention() {}

  /**
   * When and how long platforms were used, what kept it going, and how varied it was.
   *
   * @param withReactions whether the words used and the subjects reacted to are told, too: only to
   *     those who ask for them
   */
  public static List<Section> of(Inquiry inquiry, Habits.Choice choice, boolean withReactions)
      throws IOException {
    var sections = new ArrayList<HabitSection>();
    if (withReactions) {
      sections.add(HabitSection.REACTIONS);
    }
    sections.add(HabitSection.ATTENTION);
    sections.add(HabitSection.WINDOW);
    return told(inquiry, choice, sections);
  }

  /** What could be guessed next, with how well such guesses did. */
  public static List<Section> guessed(Inquiry inquiry, Habits.Choice choice) throws IOException {
    return told(inquiry, choice, List.of(HabitSection.GUESSES));
  }

  private static List<Section> told(
      Inquiry inquiry, Habits.Choice choice, List<HabitSection> sections) throws IOException {
    Habits habits = Habits.of(inquiry, choice);
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    var discretion = new Discretion(inquiry);
    var told = new ArrayList<Section>();
    for (Section section : HabitSection.of(habits, sections)) {
      told.add(verdicts.applied(discretion.applied(section)));
    }
    return List.copyOf(told);
  }
}
