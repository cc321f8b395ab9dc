package verso.web.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.index.EntryState;
import verso.page.Edition;

/**
 * What became of the files of an archive, as a bar and in words.
 *
 * @param parts only states that occur, the best first
 */
public record StateBar(List<Part> parts) {
  /** The bar is this many units long. */
  private static final int LENGTH = 1_000;

  /** No state that occurs is too small to be seen. */
  private static final int LEAST = 8;

  /**
   * Files of one state.
   *
   * @param style the state as a class of the style sheet, such as {@code s-failed}
   * @param x where it begins, in units of the bar
   * @param width in units of the bar
   * @param words such as {@code 12 understood}
   * @param meaning of the state, one sentence
   */
  public record Part(String style, int x, int width, String words, String meaning) {}

  public StateBar {
    parts = List.copyOf(parts);
  }

  /** The bar of so many files in each state. */
  public static StateBar of(Map<EntryState, Long> files, Edition edition) {
    long all = files.values().stream().mapToLong(n -> n).sum();
    long present = files.values().stream().filter(n -> n > 0).count();
    var parts = new ArrayList<Part>();
    int x = 0;
    for (EntryState state : EntryState.values()) {
      long count = files.getOrDefault(state, 0L);
      if (count > 0) {
        int width = LEAST + (int) ((LENGTH - LEAST * present) * count / all);
        parts.add(part(state, count, x, width, edition));
        x += width;
      }
    }
    return new StateBar(parts);
  }

  private static Part part(EntryState state, long count, int x, int width, Edition edition) {
    return new Part(
        "s-" + state.name().toLowerCase(Locale.ROOT),
        x,
        width,
        edition.text("state." + state, "count", count),
        edition.text("state." + state + ".means"));
  }

  /** All of it in one line. */
  public String words() {
    return String.join(", ", parts.stream().map(Part::words).toList());
  }

  /** The states, the best first. */
  public static List<EntryState> states() {
    return Arrays.asList(EntryState.values());
  }
}
