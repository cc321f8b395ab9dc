package verso.persona;

import java.util.List;

/**
 * A page of the persona: one question and what answers it.
 *
 * @param id number of the section in the report, stable
 * @param notes what is said about the archives rather than about the person
 * @param claims most telling first; may be empty, which is said and is no finding
 */
public record Section(int id, List<Sentence> notes, List<Claim> claims) {
  public Section {
    notes = List.copyOf(notes);
    claims = List.copyOf(claims);
  }
}
