package verso.cli;

import java.util.List;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.report.HabitJson;
import verso.report.PersonaPages;

/** Shows sections on habits, to read or for programs. */
final class HabitDesk {
  private final Console console;
  private final CommonOptions common;
  private final HabitOptions habits;

  HabitDesk(Console console, CommonOptions common, HabitOptions habits) {
    this.console = console;
    this.common = common;
    this.habits = habits;
  }

  void show(List<Section> sections, Inquiry inquiry) throws NothingFoundException {
    if (common.json()) {
      console.json(new HabitJson(console.messages()).of(sections, inquiry.now()));
      return;
    }
    if (inquiry.traces().size() == 0) {
      throw new NothingFoundException(console.text("store.empty"));
    }
    var style = new TerminalStyle(console.columns(), console.hasColor(common));
    var choice = new PersonaPages.Choice(habits.limit(), habits.sensitive());
    var pages = new PersonaPages(console.messages(), style, choice);
    for (Section section : sections) {
      pages.of(section).forEach(console::line);
    }
  }
}
