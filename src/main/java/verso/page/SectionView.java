package verso.page;

import java.util.List;
import java.util.Optional;
import verso.draw.Drawing;

/**
 * A section of the persona on a page: first a sentence, then pictures, then what they rest on.
 *
 * @param id its number
 * @param title its heading
 * @param question what it answers
 * @param lead the sentence that answers it
 * @param leadFigure the figure that the lead tells, with what it rests on; empty for other leads
 * @param notes what else is said about the archives
 * @param drawings its pictures
 * @param undrawn what could not be drawn, and why
 * @param figures numbers, the whole first, then by platform
 * @param caveats what to keep in mind about the numbers
 * @param lacking what there was too little for
 * @param groups claims, in groups that belong together
 * @param folded claims that are shown only to who opens them
 * @param left what was left out, and how to see it
 * @param closing whether the section as a whole is opened on request
 */
public record SectionView(
    int id,
    String title,
    String question,
    Optional<String> lead,
    Optional<FigureView> leadFigure,
    Notes notes,
    List<Drawing> drawings,
    List<String> undrawn,
    List<FigureGroup> figures,
    List<String> caveats,
    List<String> lacking,
    List<ClaimGroup> groups,
    Folded folded,
    List<String> left,
    Closing closing) {
  public SectionView {
    drawings = List.copyOf(drawings);
    undrawn = List.copyOf(undrawn);
    figures = List.copyOf(figures);
    caveats = List.copyOf(caveats);
    lacking = List.copyOf(lacking);
    groups = List.copyOf(groups);
    left = List.copyOf(left);
  }

  /**
   * What else is said.
   *
   * @param first at once
   * @param further behind a click
   */
  public record Notes(List<String> first, List<String> further) {
    public Notes {
      first = List.copyOf(first);
      further = List.copyOf(further);
    }
  }

  /**
   * Figures that belong together.
   *
   * @param platform by name; empty where they concern the whole
   */
  public record FigureGroup(Optional<String> platform, List<FigureView> figures) {
    public FigureGroup {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Claims that belong together.
   *
   * @param name what they have in common; empty where a section has one group only
   * @param claims shown at once
   * @param further claims behind a click
   * @param more how many are not shown
   * @param cut says so, with what shows them on the command line; empty when all are shown
   */
  public record ClaimGroup(
      Optional<String> name,
      List<ClaimView> claims,
      List<ClaimView> further,
      long more,
      String cut) {
    public ClaimGroup {
      claims = List.copyOf(claims);
      further = List.copyOf(further);
    }
  }

  /**
   * Sensitive claims of a section that is not about them.
   *
   * @param count how many there are
   * @param isOpen whether they are shown without having been opened
   * @param groups those shown
   */
  public record Folded(int count, boolean isOpen, List<ClaimGroup> groups) {
    public Folded {
      groups = List.copyOf(groups);
    }
  }

  /**
   * What stands before a section that is opened on request.
   *
   * @param isAsked whether it is such a section
   * @param isOpen whether it is open nevertheless
   * @param calm said before
   */
  public record Closing(boolean isAsked, boolean isOpen, String calm) {}

  /** Where on a page it stands. */
  public String anchor() {
    return "section-" + id;
  }

  /** Whether there is nothing to show at all. */
  public boolean isEmpty() {
    return lead.isEmpty() && folded.count() == 0 && lacking.isEmpty();
  }
}
