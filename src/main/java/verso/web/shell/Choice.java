package verso.web.shell;

import java.util.List;

/**
 * Something to choose from in a filter.
 *
 * @param parameter its name in the address
 * @param label what it chooses
 * @param options the first is usually everything
 */
public record Choice(String parameter, String label, List<Option> options) {

  /**
   * One of the things to choose.
   *
   * @param value in the address; empty for everything
   * @param text what people read
   */
  public record Option(String value, String text, boolean isChosen) {}

  public Choice {
    options = List.copyOf(options);
  }

  /** Whether there is anything to choose between. */
  public boolean isNeeded() {
    return options.size() > 1;
  }
}
