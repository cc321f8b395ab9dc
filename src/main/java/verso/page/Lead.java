package verso.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.table.Table;

/**
 * Chooses the sentence that a section begins with. A table names for each section, in order of
 * preference, the notes, figures or claims that say most; a section that has none of these begins
 * with its first note, else its first figure, else its first claim that is not folded.
 */
final class Lead {
  private static final Map<Integer, List<String>> PREFERRED = read();

  /** Of several claims of one kind, the one with most records behind it says most. */
  private static final Comparator<Claim> MOST_FIRST =
      Comparator.comparing((Claim claim) -> -claim.evidence().count());

  private Lead() {}

  /** The lead of a section; empty when it says nothing at all. */
  static Optional<Sentence> of(Section section) {
    return PREFERRED.getOrDefault(section.id(), List.of()).stream()
        .flatMap(key -> sentences(section).filter(one -> one.key().equals(key)))
        .findFirst()
        .or(() -> sentences(section).findFirst());
  }

  private static Stream<Sentence> sentences(Section section) {
    return Stream.of(
            section.notes().stream(),
            section.figures().stream().map(Figure::sentence),
            section.claims().stream()
                .filter(claim -> !claim.isFolded())
                .sorted(MOST_FIRST)
                .map(Claim::sentence))
        .flatMap(sentences -> sentences);
  }

  private static Map<Integer, List<String>> read() {
    return Table.rows(Lead.class, "leads.tsv").stream()
        .collect(
            Collectors.groupingBy(
                row -> Integer.valueOf(row.getFirst()),
                Collectors.mapping(row -> row.get(1), Collectors.toList())));
  }
}
