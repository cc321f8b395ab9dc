package verso.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.report.FigureBlocks;
import verso.table.Table;

/**
 * The sentence that a section begins with. For most sections a table names, in order of preference,
 * the notes, figures or claims that say most; else it is the first figure about everything, the
 * first claim that is not folded, or the first note. It is not said again below.
 *
 * @param sentence empty when the section says nothing at all
 * @param figure the figure it is of, to be shown with what it rests on; empty for other leads
 */
record Lead(Optional<Sentence> sentence, Optional<Figure> figure) {
  private static final Map<Integer, List<String>> PREFERRED = read();

  /** The lead of a section. */
  static Lead of(Section section) {
    List<String> preferred = PREFERRED.getOrDefault(section.id(), List.of());
    Optional<Sentence> sentence =
        preferred.stream()
            .flatMap(key -> sentences(section).filter(one -> one.key().equals(key)))
            .findFirst()
            .or(() -> otherwise(section));
    Optional<Figure> figure =
        section.figures().stream()
            .filter(one -> sentence.equals(Optional.of(one.sentence())))
            .findFirst();
    return new Lead(sentence, figure);
  }

  private static Optional<Sentence> otherwise(Section section) {
    return Stream.of(
            FigureBlocks.of(section.figures()).whole().stream().map(Figure::sentence),
            shown(section).map(Claim::sentence),
            section.notes().stream())
        .flatMap(sentences -> sentences)
        .findFirst();
  }

  private static Stream<Sentence> sentences(Section section) {
    return Stream.of(
            section.notes().stream(),
            section.figures().stream().map(Figure::sentence),
            shown(section).map(Claim::sentence))
        .flatMap(sentences -> sentences);
  }

  private static Stream<Claim> shown(Section section) {
    return section.claims().stream().filter(claim -> !claim.isFolded());
  }

  /** Whether it is that sentence. */
  boolean is(Sentence other) {
    return sentence.equals(Optional.of(other));
  }

  private static Map<Integer, List<String>> read() {
    return Table.rows(Lead.class, "leads.tsv").stream()
        .collect(
            Collectors.groupingBy(
                row -> Integer.valueOf(row.getFirst()),
                Collectors.mapping(row -> row.get(1), Collectors.toList())));
  }
}
