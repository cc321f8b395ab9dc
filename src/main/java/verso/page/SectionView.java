package verso.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.draw.Drawing;
import verso.report.FigureWords;

/**
 * One section of a persona, ready to be shown: a sentence, pictures, then what they rest on.
 *
 * @param id number of the section
 * @param title its heading
 * @param question what it answers
 * @param lead the sentence it begins with
 * @param leadFigure the figure that the lead is of; empty for other leads
 * @param pictures what there is to look at
 * @param noPictures what could not be drawn, and why
 * @param notes further sentences
 * @param figures numbers
 * @param claims in groups
 * @param folded sensitive claims; empty where there are none
 * @param lacking what there was too little data for
 * @param closing behind what the section is closed
 */
public record SectionView(
    int id,
    String title,
    String question,
    String lead,
    Optional<FigureView> leadFigure,
    List<Drawing> pictures,
    List<String> noPictures,
    Folding notes,
    FiguresView figures,
    List<ClaimsView> claims,
    Optional<Folded> folded,
    Folding lacking,
    Closing closing) {

  /**
   * Sentences, of which some may stand behind a click.
   *
   * @param first shown at once
   * @param further behind a click
   * @param title how many these are
   */
  public record Folding(List<String> first, List<String> further, String title) {}

  /**
   * Sensitive claims of a section.
   *
   * @param title how many there are; none of their words
   * @param isOpen whether they are shown at once
   */
  public record Folded(String title, boolean isOpen, List<ClaimsView> claims) {}

  /**
   * Whether a section waits to be opened.
   *
   * @param isPrivate whether it is one of those that do
   * @param isOpen whether it is open nevertheless
   * @param calm what is said before it is opened
   */
  public record Closing(boolean isPrivate, boolean isOpen, String calm) {}

  /** More remarks than these at once are not read. */
  private static final int NOTES_AT_ONCE = 4;

  private static final int ONE_PAGE = 1;
  static final int REACTIONS = 8;
  static final int SENSITIVE = 9;

  /** A section as far as it is shown. */
  public static SectionView of(Section section, Showing showing, Edition edition)
      throws IOException {
    Lead lead = Lead.of(section);
    Gallery.Wall wall = Gallery.of(section, edition);
    List<Claim> open = section.claims().stream().filter(claim -> isOpen(section, claim)).toList();
    List<Claim> folded =
        section.claims().stream().filter(claim -> !isOpen(section, claim)).toList();
    return new SectionView(
        section.id(),
        edition.words().title(section.id()),
        edition.text("question." + section.id()),
        lead.sentence().map(one -> said(one, edition)).orElse(edition.text("persona.nothing")),
        lead.figure().map(one -> FigureView.of(one, new FigureWords(edition.messages()), edition)),
        wall.drawings(),
        wall.missing(),
        notes(section, lead, edition),
        FiguresView.of(section, lead, edition),
        ClaimsView.of(section.id(), open, showing, edition),
        folded(section, folded, showing, edition),
        lacking(section, edition),
        closing(section.id(), showing, edition));
  }

  /** Within the section on sensitive labels, these are not folded once more. */
  private static boolean isOpen(Section section, Claim claim) {
    return section.id() == SENSITIVE || !claim.isFolded();
  }

  private static String said(Sentence sentence, Edition edition) {
    return Excerpt.sentence(edition.words().sentence(sentence));
  }

  private static Folding notes(Section section, Lead lead, Edition edition) {
    List<String> notes =
        section.notes().stream()
            .filter(note -> !lead.is(note))
            .map(note -> said(note, edition))
            .toList();
    int atOnce = Math.min(notes.size(), section.id() == ONE_PAGE ? notes.size() : NOTES_AT_ONCE);
    int behind = notes.size() - atOnce;
    return new Folding(
        notes.subList(0, atOnce),
        notes.subList(atOnce, notes.size()),
        edition.text("section.notes", "count", behind));
  }

  private static Optional<Folded> folded(
      Section section, List<Claim> claims, Showing showing, Edition edition) throws IOException {
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Folded(
            edition.text("section.folded", "count", claims.size()),
            showing.opened().contains(Showing.FOLDED),
            ClaimsView.of(section.id(), claims, showing, edition)));
  }

  private static Folding lacking(Section section, Edition edition) {
    List<String> lacking =
        section.lacking().stream().map(one -> said(one.sentence(), edition)).distinct().toList();
    return new Folding(
        List.of(), lacking, edition.text("section.lacking", "count", lacking.size()));
  }

  private static Closing closing(int id, Showing showing, Edition edition) {
    boolean isPrivate = id == REACTIONS || id == SENSITIVE;
    String calm = id == SENSITIVE ? "section.folded.calm" : "section.closed.calm";
    return new Closing(
        isPrivate, showing.opened().contains(id), isPrivate ? edition.text(calm) : "");
  }
}
