package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Period;
import verso.claim.Section;
import verso.persona.Coverage;
import verso.persona.Persona;
import verso.trace.Origin;

/**
 * A persona, ready to be shown.
 *
 * @param cover what it rests on
 * @param sections in their order
 */
public record PersonaView(Cover cover, List<SectionView> sections) {

  /**
   * What a persona rests on.
   *
   * @param day it was put together
   * @param platforms names of all
   * @param records how many, in words
   * @param span from the first to the last dated record; may be empty
   * @param origins how many records of each origin, in words
   */
  public record Cover(
      String day, List<String> platforms, String records, String span, List<OriginCount> origins) {}

  /**
   * How many records come from somebody.
   *
   * @param meaning of the origin, in a sentence
   */
  public record OriginCount(Origin origin, String count, String meaning) {}

  public PersonaView {
    sections = List.copyOf(sections);
  }

  /** A persona as far as it is shown. */
  public static PersonaView of(Persona persona, Showing showing, Edition edition)
      throws IOException {
    var sections = new ArrayList<SectionView>();
    for (Section section : persona.sections()) {
      sections.add(SectionView.of(section, showing, edition));
    }
    return new PersonaView(cover(persona, edition), sections);
  }

  /** What it rests on. */
  public static Cover cover(Persona persona, Edition edition) {
    Coverage coverage = persona.coverage();
    Period period =
        coverage.platforms().values().stream()
            .map(Coverage.Platform::period)
            .reduce(Period.UNDATED, Period::with);
    return new Cover(
        edition.day(persona.generatedAt()),
        coverage.platforms().keySet().stream().map(edition.words()::platform).toList(),
        edition.number(coverage.traces()),
        Spans.of(period, edition),
        origins(coverage, edition));
  }

  private static List<OriginCount> origins(Coverage coverage, Edition edition) {
    return Stream.of(Origin.values())
        .filter(origin -> coverage.origins().getOrDefault(origin, 0L) > 0)
        .map(origin ->
            new OriginCount(
                origin,
                edition.number(coverage.origins().getOrDefault(origin, 0L)),
                edition.text("origin.meaning." + origin)))
        .toList();
  }

  /** The section of that number. */
  public Optional<SectionView> section(int id) {
    return sections.stream().filter(section -> section.id() == id).findFirst();
  }
}
