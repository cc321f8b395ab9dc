package verso.web.sources;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.web.shell.Addresses;
import verso.web.shell.Visit;

/**
 * Which files are listed.
 *
 * @param state of the files; empty for all
 * @param words in the path, section or reason; empty for all
 * @param page counted from 1
 */
record FileFilter(Optional<EntryState> state, String words, int page) {
  private static final int MOST_PAGES = 1_000_000;

  static FileFilter of(Visit visit) {
    String state = visit.parameter("state").toUpperCase(Locale.ROOT);
    String page = visit.parameter("page");
    return new FileFilter(
        Arrays.stream(EntryState.values()).filter(each -> each.name().equals(state)).findFirst(),
        visit.parameter("q").strip(),
        page.matches("\\d{1,6}") ? Math.clamp(Integer.parseInt(page), 1, MOST_PAGES) : 1);
  }

  boolean accepts(EntryReport entry) {
    return state.filter(wanted -> wanted != entry.state()).isEmpty() && saysIt(entry);
  }

  private boolean saysIt(EntryReport entry) {
    String wanted = words.toLowerCase(Locale.ROOT);
    return wanted.isEmpty()
        || says(entry.path(), wanted)
        || says(entry.section(), wanted)
        || says(entry.reason(), wanted);
  }

  private static boolean says(String text, String wanted) {
    return text.toLowerCase(Locale.ROOT).contains(wanted);
  }

  /** The address of the same files on another page. */
  String address(String importId, int other) {
    return Addresses.SOURCES
        + "/"
        + Addresses.encoded(importId)
        + "?state="
        + state.map(Enum::name).orElse("")
        + "&q="
        + Addresses.encoded(words)
        + "&page="
        + other;
  }
}
