package verso.persona;

import java.net.URI;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verso.table.Table;

/**
 * Something the person can switch off, delete or demand. What to see, what to do and what it does
 * not do is worded in the messages {@code action.<id>.*}.
 *
 * @param id stable, such as {@code x-interests}
 * @param platform whose setting it is: a platform's id, or {@code ios}, {@code browser}, {@code
 *     letters} …
 * @param archives ids of the platforms whose records it concerns; {@link #ANY} for all of them
 * @param query narrows the records it concerns, in Lucene syntax; empty for none
 * @param concerns what it is about
 * @param minutes how long it takes, as an estimate
 * @param reversible whether it can be taken back
 * @param scope where it holds
 * @param expectation what the next export should show
 * @param url where the setting is; empty when only the menu path is known
 * @param checked when the link or menu path was held against the platform's own help; empty: never
 */
public record Action(
    String id,
    String platform,
    Set<String> archives,
    String query,
    Set<Concern> concerns,
    int minutes,
    Reversibility reversible,
    Scope scope,
    Expectation expectation,
    Optional<URI> url,
    Optional<YearMonth> checked) {

  /** Stands for the archives of every platform. */
  public static final String ANY = "*";

  private static final String NONE = "-";

  /** Whether an action can be taken back. */
  public enum Reversibility {
    YES,
    /** The setting can be changed back; what was deleted stays deleted. */
    PARTLY,
    NO
  }

  /** Where an action holds. */
  public enum Scope {
    ACCOUNT,
    DEVICE,
    BROWSER,
    /** With the company that is written to. */
    COMPANY
  }

  /** What the next export should show when an action worked. */
  public enum Expectation {
    LABELS_GO,
    ATTRIBUTES_GO,
    LISTS_SHRINK,
    EVENTS_STOP,
    HISTORY_ENDS,
    SETTING_CHANGES,
    ANSWER,
    /** Exports do not show it. */
    NOTHING
  }

  public Action {
    archives = Set.copyOf(archives);
    concerns = Collections.unmodifiableSet(EnumSet.copyOf(concerns));
  }

  /** Every action there is, in the order of the table. */
  public static List<Action> all() {
    return Table.rows(Action.class, "actions.tsv").stream().map(Action::of).toList();
  }

  private static Action of(List<String> row) {
    return new Action(
        row.get(0),
        row.get(1),
        Set.of(row.get(2).split(",")),
        row.get(3).equals(NONE) ? "" : row.get(3),
        Concern.allOf(row.get(4)),
        Integer.parseInt(row.get(5)),
        Reversibility.valueOf(row.get(6)),
        Scope.valueOf(row.get(7)),
        Expectation.valueOf(row.get(8)),
        Optional.of(row.get(9)).filter(url -> !url.equals(NONE)).map(URI::create),
        Optional.of(row.get(10)).filter(month -> !month.equals(NONE)).map(YearMonth::parse));
  }

  /** Whether it concerns archives of this platform. */
  public boolean isFor(String platformId) {
    return platform.equals(platformId) || archives.contains(platformId);
  }

  boolean concerns(String platformId) {
    return archives.contains(ANY) || archives.contains(platformId);
  }
}
