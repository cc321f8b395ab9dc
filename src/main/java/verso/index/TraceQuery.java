package verso.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * Which traces are meant, and in which order.
 *
 * @param text Lucene query syntax over subject, text and details ({@code subject:}, {@code text:},
 *     {@code details:} name one of them); empty or {@code *} for everything
 * @param platforms ids; empty for all
 * @param kinds empty for all
 * @param origins empty for all
 * @param imports import ids; empty for all
 * @param from earliest time, inclusive; undated traces are then left out
 * @param to latest time, exclusive; undated traces are then left out
 * @param sort order of the hits
 * @param about what they are about, or on whose behalf
 * @param reading how the text is read
 */
public record TraceQuery(
    String text,
    Set<String> platforms,
    Set<Kind> kinds,
    Set<Origin> origins,
    Set<String> imports,
    Optional<Instant> from,
    Optional<Instant> to,
    Sort sort,
    About about,
    Reading reading) {

  /** Every trace, best match first. */
  public static final TraceQuery ALL =
      new TraceQuery(
          "",
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Sort.RELEVANCE);

  /** Order of hits. Undated traces come last in both orders by time. */
  public enum Sort {
    RELEVANCE,
    NEWEST,
    OLDEST
  }

  /** How the text of a query is read. */
  public enum Reading {
    /** As it stands; what is not valid syntax is refused. */
    STRICT,
    /**
     * As it stands so far: the last word may be unfinished, and syntax that is not valid yet is
     * read as the words in it. Never refused for its syntax.
     */
    TYPING
  }

  /**
   * What traces are narrowed to besides what they are.
   *
   * @param topics ids; traces filed under one of them or beneath; empty for all
   * @param advertisers {@link NameKey}s; traces in which one of these advertises, holds the person
   *     on a list or reports on them; empty for all
   */
  public record About(Set<String> topics, Set<Long> advertisers) {
    /** About anything. */
    public static final About ANYTHING = new About(Set.of(), Set.of());

    public About {
      topics = Set.copyOf(topics);
      advertisers = Set.copyOf(advertisers);
    }
  }

  public TraceQuery {
    platforms = Set.copyOf(platforms);
    kinds = Set.copyOf(kinds);
    origins = Set.copyOf(origins);
    imports = Set.copyOf(imports);
  }

  /** About anything, read as it stands. */
  public TraceQuery(
      String text,
      Set<String> platforms,
      Set<Kind> kinds,
      Set<Origin> origins,
      Set<String> imports,
      Optional<Instant> from,
      Optional<Instant> to,
      Sort sort) {
    this(text, platforms, kinds, origins, imports, from, to, sort, About.ANYTHING, Reading.STRICT);
  }

  /** All traces of these kinds. */
  public static TraceQuery ofKinds(Kind... kinds) {
    return new TraceQuery(
        "",
        Set.of(),
        Set.copyOf(List.of(kinds)),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Sort.RELEVANCE);
  }

  /** The same, with this text. */
  public TraceQuery withText(String query) {
    return new TraceQuery(
        query, platforms, kinds, origins, imports, from, to, sort, about, reading);
  }

  /** The same, only of these platforms. */
  public TraceQuery withPlatforms(Set<String> ids) {
    return new TraceQuery(text, ids, kinds, origins, imports, from, to, sort, about, reading);
  }

  /** The same, from a time (included) to another (excluded), as far as they are given. */
  public TraceQuery between(Optional<Instant> earliest, Optional<Instant> latest) {
    return new TraceQuery(
        text, platforms, kinds, origins, imports, earliest, latest, sort, about, reading);
  }

  /** The same, in this order. */
  public TraceQuery sortedBy(Sort order) {
    return new TraceQuery(
        text, platforms, kinds, origins, imports, from, to, order, about, reading);
  }

  /** The same, only about this. */
  public TraceQuery about(About what) {
    return new TraceQuery(text, platforms, kinds, origins, imports, from, to, sort, what, reading);
  }

  /** The same, while its text is still being typed. */
  public TraceQuery whileTyping() {
    return new TraceQuery(
        text, platforms, kinds, origins, imports, from, to, sort, about, Reading.TYPING);
  }
}
