package verso.persona;

import java.util.List;

/**
 * A page of the persona: one question and what answers it.
 *
 * @param id number of the section in the report, stable
 * @param notes what is said about the archives rather than about the person
 * @param figures numbers that answer it, each with what it rests on
 * @param claims most telling first; may be empty, which is said and is no finding
 * @param tables data for drawing; may be empty
 */
public record Section(
    int id, List<Sentence> notes, List<Figure> figures, List<Claim> claims, List<Rows> tables) {
  public Section {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    tables = List.copyOf(tables);
  }

  /** A section without data for drawing. */
  public Section(int id, List<Sentence> notes, List<Figure> figures, List<Claim> claims) {
    this(id, notes, figures, claims, List.of());
  }

  /** A section without figures and data for drawing. */
  public Section(int id, List<Sentence> notes, List<Claim> claims) {
    this(id, notes, List.of(), claims, List.of());
  }

  /** The same, with data for drawing. */
  Section with(Rows... drawn) {
    return new Section(id, notes, figures, claims, List.of(drawn));
  }
}
