package verso.persona;

import java.util.List;

/**
 * A page of the persona: one question and the claims that answer it.
 *
 * @param id number of the section in the report, stable
 * @param claims most telling first; may be empty, which is said and is no finding
 */
public record Section(int id, List<Claim> claims) {
  public Section {
    claims = List.copyOf(claims);
  }
}
