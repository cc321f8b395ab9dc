package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Period;
import verso.claim.Section;
import verso.index.Traces;
import verso.persona.Coverage;
import verso.persona.Persona;
import verso.trace.Origin;

/**
 * A persona on one long page, ready to be filled in.
 *
 * @param title of the whole
 * @param cover what it rests on
 * @param sections in their order
 * @param cuts what was left out so that the file stays small; mostly none
 * @param provenance what made it, from what
 */
public record ReportView(
    String title, Cover cover, List<SectionView> sections, List<String> cuts, String provenance) {

  /**
   * What a persona rests on.
   *
   * @param day it was put together
   * @param records how many, in words
   * @param period from the first to the last dated record; empty when none is dated
   * @param platforms by name
   * @param origins how many records come from whom
   */
  public record Cover(
      String day, String records, String period, List<String> platforms, List<Share> origins) {
    public Cover {
      platforms = List.copyOf(platforms);
      origins = List.copyOf(origins);
    }
  }

  /**
   * What comes from one origin.
   *
   * @param count of records, in words
   * @param meaning what that origin is, in a few words
   */
  public record Share(Origin origin, String count, String meaning) {}

  public ReportView {
    sections = List.copyOf(sections);
    cuts = List.copyOf(cuts);
  }

  /** A persona as far as it is shown. */
  static ReportView of(
      Persona persona, Traces traces, Choice choice, Edition edition, Provenance provenance)
      throws IOException {
    var views = new SectionViews(edition, traces, choice);
    var sections = new ArrayList<SectionView>();
    for (Section section : persona.sections()) {
      sections.add(views.of(section));
    }
    return new ReportView(
        edition.text("report.title"),
        cover(persona, edition),
        sections,
        cuts(sections, choice, edition),
        provenance.in(edition));
  }

  private static Cover cover(Persona persona, Edition edition) {
    Coverage coverage = persona.coverage();
    Period period =
        coverage.platforms().values().stream()
            .map(Coverage.Platform::period)
            .reduce(Period.UNDATED, Period::with);
    return new Cover(
        Dates.day(persona.generatedAt(), edition.messages().locale()),
        edition.text("report.records", "count", coverage.traces()),
        Dates.months(period, edition.messages().locale()),
        coverage.platforms().keySet().stream().map(edition.words()::platform).toList(),
        Stream.of(Origin.values())
            .filter(origin -> coverage.origins().getOrDefault(origin, 0L) > 0)
            .map(origin -> share(origin, coverage, edition))
            .toList());
  }

  private static Share share(Origin origin, Coverage coverage, Edition edition) {
    return new Share(
        origin,
        edition.number(coverage.origins().getOrDefault(origin, 0L)),
        edition.text("origin.meaning." + origin));
  }

  private static List<String> cuts(List<SectionView> sections, Choice choice, Edition edition) {
    long claims =
        sections.stream()
            .flatMap(section ->
                Stream.concat(section.groups().stream(), section.folded().groups().stream()))
            .mapToLong(SectionView.ClaimGroup::more)
            .sum();
    var cuts = new ArrayList<String>();
    if (claims > 0) {
      cuts.add(edition.text("report.cut.claims", "count", claims));
    }
    if (choice.evidence() < HtmlReport.MOST_RECORDS) {
      cuts.add(edition.text("report.cut.records", "count", choice.evidence()));
    }
    return cuts;
  }

  /** The section of that number. */
  public Optional<SectionView> section(int id) {
    return sections.stream().filter(section -> section.id() == id).findFirst();
  }
}
