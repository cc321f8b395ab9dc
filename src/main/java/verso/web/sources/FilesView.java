package verso.web.sources;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.index.Traces;
import verso.page.Edition;
import verso.report.PlainText;
import verso.web.shell.Sizes;

/**
 * The files of an import.
 *
 * @param report the import
 * @param words looked for
 * @param states to choose from, with the chosen one marked
 * @param files of this page
 * @param found how many match, in words
 * @param before address of the page before; empty on the first
 * @param after address of the page after; empty on the last
 */
public record FilesView(
    ImportView report,
    String words,
    List<Choice> states,
    List<FileView> files,
    String found,
    String before,
    String after) {
  private static final int PAGE = 100;

  /** A state to choose. */
  public record Choice(String value, String name, boolean isChosen) {}

  /**
   * A file.
   *
   * @param style of its state, as a class of the style sheet
   */
  public record FileView(
      String path,
      String style,
      String state,
      String section,
      String records,
      String size,
      String reason) {}

  public FilesView {
    states = List.copyOf(states);
    files = List.copyOf(files);
  }

  static FilesView of(ImportView report, FileFilter filter, Traces traces, Edition edition)
      throws IOException {
    var files = new ArrayList<FileView>();
    var count = new int[1];
    int first = (filter.page() - 1) * PAGE;
    traces.entries(
        report.id(),
        entry -> {
          if (filter.accepts(entry)) {
            if (count[0] >= first && files.size() < PAGE) {
              files.add(file(entry, edition));
            }
            count[0]++;
          }
        });
    boolean hasMore = first + PAGE < count[0];
    return new FilesView(
        report,
        filter.words(),
        choices(filter, edition),
        files,
        edition.text("files.found", "count", count[0]),
        filter.page() > 1 ? filter.address(report.id(), filter.page() - 1) : "",
        hasMore ? filter.address(report.id(), filter.page() + 1) : "");
  }

  private static List<Choice> choices(FileFilter filter, Edition edition) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", edition.text("files.all"), filter.state().isEmpty()));
    Arrays.stream(EntryState.values())
        .map(state ->
            new Choice(
                state.name(),
                edition.messages().name(state),
                filter.state().filter(state::equals).isPresent()))
        .forEach(choices::add);
    return choices;
  }

  private static FileView file(EntryReport entry, Edition edition) {
    return new FileView(
        PlainText.oneLine(entry.path()),
        "s-" + entry.state().name().toLowerCase(Locale.ROOT),
        edition.messages().name(entry.state()),
        PlainText.oneLine(entry.section()),
        entry.records() == 0 ? "" : edition.number(entry.records()),
        Sizes.of(entry.bytes(), edition),
        PlainText.oneLine(entry.reason()));
  }
}
