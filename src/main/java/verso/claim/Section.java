package verso.claim;

import java.util.List;

/**
 * A page of the persona: one question and what answers it.
 *
 * @param id number of the section in the report, stable
 * @param notes what is said about the archives rather than about the person
 * @param figures numbers that answer it, each with what it rests on
 * @param claims most telling first; may be empty, which is said and is no finding
 * @param topics who each topic comes from; in section 3 only
 * @param tables data for drawing; may be empty
 * @param lacking figures there was too little for
 */
public record Section(
    int id,
    List<Sentence> notes,
    List<Figure> figures,
    List<Claim> claims,
    List<TopicRow> topics,
    List<Rows> tables,
    List<Lacking> lacking) {
  public Section {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    topics = List.copyOf(topics);
    tables = List.copyOf(tables);
    lacking = List.copyOf(lacking);
  }

  /** A section of what was found. */
  public Section(int id, Findings found) {
    this(
        id,
        found.notes(),
        found.figures(),
        found.claims(),
        List.of(),
        found.tables(),
        found.lacking());
  }

  /** A section without topics and data for drawing. */
  public Section(int id, List<Sentence> notes, List<Figure> figures, List<Claim> claims) {
    this(id, notes, figures, claims, List.of(), List.of(), List.of());
  }

  /** A section of sentences only. */
  public Section(int id, List<Sentence> notes, List<Claim> claims) {
    this(id, notes, List.of(), claims);
  }

  /** The same section with topics. */
  public Section withTopics(List<TopicRow> rows) {
    return new Section(id, notes, figures, claims, rows, tables, lacking);
  }

  /** The same section with data for drawing. */
  public Section with(Rows... drawn) {
    return new Section(id, notes, figures, claims, topics, List.of(drawn), lacking);
  }

  /** The same section with other claims. */
  public Section withClaims(List<Claim> others) {
    return new Section(id, notes, figures, others, topics, tables, lacking);
  }
}
