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
 * @param notes what else is said about the archives
 * @param drawings its pictures
 * @param figures numbers, the whole first, then by platform
 * @param caveats what to keep in mind about the numbers
 * @param lacking what there was too little for
 * @param groups claims, in groups that belong together
 * @param folded claims that are shown only to who opens them
 * @param left what was left out, and how to see it
 * @param isClosed whether the section as a whole is opened on request
 */
public record SectionView(
    int id,
    String title,
    String question,
    Optional<String> lead,
    List<String> notes,
    List<Drawing> drawings,
    List<FigureGroup> figures,
    List<String> caveats,
    List<String> lacking,
    List<ClaimGroup> groups,
    List<ClaimView> folded,
    List<String> left,
    boolean isClosed) {
  public SectionView {
    notes = List.copyOf(notes);
    drawings = List.copyOf(drawings);
    figures = List.copyOf(figures);
    caveats = List.copyOf(caveats);
    lacking = List.copyOf(lacking);
    groups = List.copyOf(groups);
    folded = List.copyOf(folded);
    left = List.copyOf(left);
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
   * @param more how many are not shown
   */
  public record ClaimGroup(Optional<String> name, List<ClaimView> claims, long more) {
    public ClaimGroup {
      claims = List.copyOf(claims);
    }
  }

  /** Where on a page it stands. */
  public String anchor() {
    return "section-" + id;
  }

  /** Whether there is nothing to show at all. */
  public boolean isEmpty() {
    return lead.isEmpty()
        && notes.isEmpty()
        && figures.isEmpty()
        && groups.isEmpty()
        && folded.isEmpty()
        && lacking.isEmpty();
  }
}
