package verso.persona;

import java.util.List;

/**
 * A page of the persona: one question and what answers it.
 *
 * @param id number of the section in the report, stable
 * @param notes what is said about the archives rather than about the person
 * @param figures numbers that answer it, each with what it rests on
 * @param claims most telling first; may be empty, which is said and is no finding
 */
public record Section(int id, List<Sentence> notes, List<Figure> figures, List<Claim> claims) {
  public Section {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
  }

  /** A section without figures. */
  public Section(int id, List<Sentence> notes, List<Claim> claims) {
    this(id, notes, List.of(), claims);
  }
}
