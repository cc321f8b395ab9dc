package verso.persona;

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
 */
public record Section(
    int id,
    List<Sentence> notes,
    List<Figure> figures,
    List<Claim> claims,
    List<TopicRow> topics,
    List<Rows> tables) {
  public Section {
    notes = List.copyOf(notes);
    figures = List.copyOf(figures);
    claims = List.copyOf(claims);
    topics = List.copyOf(topics);
    tables = List.copyOf(tables);
  }

  /** A section without topics and data for drawing. */
  public Section(int id, List<Sentence> notes, List<Figure> figures, List<Claim> claims) {
    this(id, notes, figures, claims, List.of(), List.of());
  }

  /** A section of sentences only. */
  public Section(int id, List<Sentence> notes, List<Claim> claims) {
    this(id, notes, List.of(), claims);
  }

  /** The same section with topics. */
  Section withTopics(List<TopicRow> rows) {
    return new Section(id, notes, figures, claims, rows, tables);
  }

  /** The same section with data for drawing. */
  Section with(Rows... drawn) {
    return new Section(id, notes, figures, claims, topics, List.of(drawn));
  }

  /** The same section with other claims. */
  Section withClaims(List<Claim> others) {
    return new Section(id, notes, figures, others, topics, tables);
  }
}
