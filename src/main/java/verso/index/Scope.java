package verso.index;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import verso.trace.Basis;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * The part of a store that is looked at: some of its imports, or all but what a person would rather
 * do without.
 *
 * @param imports ids of the only imports looked at; empty for all
 * @param platforms ids of platforms left out
 * @param kinds kinds left out
 * @param origins origins left out
 * @param bases ways to reach the person that are left out: no trace says them, and an advertiser of
 *     whom nothing else is known is left out whole
 * @param unsaid details left out of every trace, besides those ways
 */
public record Scope(
    Set<String> imports,
    Set<String> platforms,
    Set<Kind> kinds,
    Set<Origin> origins,
    Set<Basis> bases,
    Predicate<Details.Detail> unsaid) {

  /** The whole store. */
  public static final Scope ALL =
      new Scope(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), detail -> false);

  public Scope {
    imports = Set.copyOf(imports);
    platforms = Set.copyOf(platforms);
    kinds = Set.copyOf(kinds);
    origins = Set.copyOf(origins);
    bases = Set.copyOf(bases);
  }

  /** Only what one import found, be it the first to find it or not. */
  public static Scope ofImport(String id) {
    return new Scope(Set.of(id), Set.of(), Set.of(), Set.of(), Set.of(), detail -> false);
  }

  /** Whether an import is looked at. */
  boolean includes(ImportReport report) {
    return (imports.isEmpty() || imports.contains(report.id()))
        && !platforms.contains(report.platform());
  }

  /** A trace without what is left out of it. */
  StoredTrace seen(StoredTrace stored) {
    if (this == ALL) {
      return stored;
    }
    Trace trace = stored.trace();
    List<Details.Detail> left =
        trace.details().entries().stream().filter(detail -> !isLeftOut(detail)).toList();
    return left.size() == trace.details().entries().size()
        ? stored
        : new StoredTrace(stored.id(), with(new Details(left), trace), stored.sources());
  }

  private boolean isLeftOut(Details.Detail detail) {
    boolean isBasis =
        detail.name().equals(Basis.DETAIL)
            && bases.stream().anyMatch(basis -> basis.name().equals(detail.value()));
    return isBasis || unsaid.test(detail);
  }

  private static Trace with(Details details, Trace trace) {
    return new Trace(
        trace.platform(),
        trace.account(),
        trace.kind(),
        trace.origin(),
        trace.moment(),
        trace.subject(),
        trace.text(),
        details,
        trace.identity(),
        trace.source());
  }
}
