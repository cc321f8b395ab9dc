package verso.index;

import java.time.Year;
import java.util.List;
import java.util.Optional;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * How many of the traces that a query means there are of each sort. What is chosen of one facet
 * narrows all others but not itself, so that more of it can be chosen; values without traces are
 * not listed. The most frequent values come first, except where it says otherwise.
 *
 * @param total how many traces match in all
 * @param platforms by id
 * @param kinds each trace is of one
 * @param origins each trace is of one
 * @param topics by id: the broadest; those chosen, and what lies directly beneath and above them
 * @param advertisers the most frequent, and those chosen
 * @param years UTC, latest first; dated traces only
 * @param histogram the matching traces over time
 */
public record Facets(
    long total,
    List<Count<String>> platforms,
    List<Count<Kind>> kinds,
    List<Count<Origin>> origins,
    List<Count<String>> topics,
    List<Count<Name>> advertisers,
    List<Count<Year>> years,
    Histogram histogram) {

  /** Of no traces. */
  static final Facets NONE =
      new Facets(
          0,
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          new Histogram(Optional.empty(), List.of(), 0));

  /** A value and how many traces have it; never 0. */
  public record Count<T>(T value, long count) {}

  /**
   * A name.
   *
   * @param key {@link NameKey} that all its spellings share
   * @param written as one of the records writes it
   */
  public record Name(long key, String written) {}

  public Facets {
    platforms = List.copyOf(platforms);
    kinds = List.copyOf(kinds);
    origins = List.copyOf(origins);
    topics = List.copyOf(topics);
    advertisers = List.copyOf(advertisers);
    years = List.copyOf(years);
  }
}
