package verso.web.search;

import java.util.List;

/**
 * A facet as a group of choices.
 *
 * @param name of the parameter in the address
 * @param legend what it is, in words
 * @param isSingle whether only one can be chosen
 * @param first choices that show at once; those that are chosen are always among them
 * @param rest further choices
 * @param sensitive choices that Verso does not put before anybody unasked
 */
public record FilterGroup(
    String name,
    String legend,
    boolean isSingle,
    List<Choice> first,
    List<Choice> rest,
    List<Choice> sensitive) {
  public FilterGroup {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
    sensitive = List.copyOf(sensitive);
  }

  /**
   * Something to choose.
   *
   * @param id of its element; the same for the same choice, so that it keeps the focus
   * @param value in the address
   * @param label in words
   * @param count how many records, with thousands apart; empty for no count
   * @param isChosen whether it is
   * @param isBeneath whether it lies beneath the choice before it
   */
  public record Choice(
      String id, String value, String label, String count, boolean isChosen, boolean isBeneath) {
    /** The same, beneath the choice before it. */
    Choice beneath() {
      return new Choice(id, value, label, count, isChosen, true);
    }
  }

  /** Whether there is anything to choose. */
  public boolean isUseful() {
    return !first.isEmpty() || !rest.isEmpty() || !sensitive.isEmpty();
  }
}
