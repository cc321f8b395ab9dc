package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import verso.claim.Beside;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.habit.Habits;

/** How platforms hold a person, and what could be guessed of them: parts of the persona. */
public final class Attention {
  private Attention() {}

  /**
   * When and how long platforms were used, what kept it going, how varied it was, and how many ads
   * came with it.
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
    // Ads are read while the timeline is filled.
    Beside<AdLog> log = Beside.start("ad log", () -> AdLog.in(inquiry));
    Habits habits = Habits.of(inquiry, choice);
    log.result();
    Beside<Findings> ads = Beside.start("ads", () -> AdPressure.of(habits, choice));
    var found = new ArrayList<>(HabitSection.of(habits, sections));
    if (!ads.result().equals(Findings.NONE)) {
      found.add(new Section(WhyThisAd.ID, ads.result()));
    }
    found.sort(Comparator.comparingInt(Section::id));
    return told(inquiry, found);
  }

  /** What could be guessed next, with how well such guesses did. */
  public static List<Section> guessed(Inquiry inquiry, Habits.Choice choice) throws IOException {
    return told(
        inquiry, HabitSection.of(Habits.of(inquiry, choice), List.of(HabitSection.GUESSES)));
  }

  private static List<Section> told(Inquiry inquiry, List<Section> sections) throws IOException {
    Verdicts verdicts = Verdicts.in(inquiry.traces());
    var discretion = new Discretion(inquiry);
    var told = new ArrayList<Section>();
    for (Section section : sections) {
      told.add(verdicts.applied(discretion.applied(section)));
    }
    return List.copyOf(told);
  }
}
