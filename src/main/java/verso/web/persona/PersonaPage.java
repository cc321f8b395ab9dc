package verso.web.persona;

import java.util.List;
import java.util.Optional;
import verso.page.Edition;
import verso.page.SectionView;

/**
 * A page of the persona.
 *
 * @param contents all sections, for the table beside the text
 * @param sections those shown
 * @param before the section before, where there is one
 * @param after the section after
 * @param freshness whether it is the newest
 * @param guess what the person is asked before they look; empty where they are not, or were
 * @param ending what the section ends with
 */
public record PersonaPage(
    List<Entry> contents,
    List<SectionView> sections,
    Optional<Entry> before,
    Optional<Entry> after,
    Freshness freshness,
    Optional<Guess> guess,
    Ending ending) {

  /** A line of the table of contents. */
  public record Entry(int id, String title, String address, boolean isHere) {

    /** Of a section that is not shown. */
    static Entry of(int section, Edition edition) {
      return new Entry(
          section, edition.words().title(section), PersonaArea.address(section), false);
    }

    /** {@code page} for the one that is shown. */
    public Optional<String> current() {
      return isHere ? Optional.of("page") : Optional.empty();
    }
  }

  /**
   * A guess before looking.
   *
   * @param minutes what the person guessed; empty while they are asked
   */
  public record Guess(Optional<Integer> minutes) {}

  public PersonaPage {
    contents = List.copyOf(contents);
    sections = List.copyOf(sections);
  }
}
