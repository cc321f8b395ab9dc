package verso.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.index.ImportReport;
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

  void show(List<Section> sections, Inquiry inquiry) throws IOException {
    if (common.json()) {
      console.json(new HabitJson(console.messages()).of(sections, inquiry.now()));
      return;
    }
    if (inquiry.traces().size() == 0) {
      throw new NothingFoundException(console.text("store.empty"));
    }
    if (!hasAny(habits.platforms(), inquiry)) {
      throw new NothingFoundException(
          console.text("habit.noPlatform", "given", String.join(", ", habits.platforms())));
    }
    var style = new TerminalStyle(console.columns(), console.hasColor(common));
    var choice = new PersonaPages.Choice(habits.limit(), habits.sensitive());
    var pages = new PersonaPages(console.messages(), style, choice);
    for (Section section : sections) {
      pages.of(section).forEach(console::line);
    }
  }

  /** Whether there is an archive of any of these platforms. */
  private static boolean hasAny(Set<String> platforms, Inquiry inquiry) throws IOException {
    return platforms.isEmpty()
        || inquiry.traces().imports().stream()
            .map(ImportReport::platform)
            .anyMatch(platforms::contains);
  }
}
