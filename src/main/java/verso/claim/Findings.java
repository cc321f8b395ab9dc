package verso.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * What one look at the archives found.
 *
 * @param notes what is said about the archives rather than about the person
 * @param figures numbers, each with what it rests on
 * @param lacking figures there was too little for
 * @param claims things that happened or hold, most telling first
 * @param tables data for drawing
 */
public record Findings(
    List<Sentence> notes,
    List<Figure> figures,
    List<Lacking> lacking,
    List<Claim> claims,
    List<Rows> tables) {

  /** Nothing found, and nothing lacking. */
  public static final Findings NONE =
      new Findings(List.of(), List.of(), List.of(), List.of(), List.of());

  public Findings {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    lacking = List.copyOf(lacking);
    claims = List.copyOf(claims);
    tables = List.copyOf(tables);
  }

  /** Figures only. */
  public static Findings of(Figure... figures) {
    return new Findings(List.of(), List.of(figures), List.of(), List.of(), List.of());
  }

  /** Too little for a figure. */
  public static Findings lacking(Lacking... figures) {
    return new Findings(List.of(), List.of(), List.of(figures), List.of(), List.of());
  }

  /** Claims only. */
  public static Findings of(List<Claim> claims) {
    return new Findings(List.of(), List.of(), List.of(), claims, List.of());
  }

  /** The same with data for drawing. */
  public Findings with(Rows... drawn) {
    return and(new Findings(List.of(), List.of(), List.of(), List.of(), List.of(drawn)));
  }

  /** The same with a remark. */
  public Findings with(Sentence note) {
    return and(new Findings(List.of(note), List.of(), List.of(), List.of(), List.of()));
  }

  /** The same without claims, which are told elsewhere. */
  public Findings withoutClaims() {
    return new Findings(notes, figures, lacking, List.of(), tables);
  }

  /** These, then others. */
  public Findings and(Findings others) {
    return new Findings(
        both(notes, others.notes),
        both(figures, others.figures),
        both(lacking, others.lacking),
        both(claims, others.claims),
        both(tables, others.tables));
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    var both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }
}
