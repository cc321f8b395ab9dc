package verso.web.persona;

import java.util.List;
import java.util.Optional;
import verso.page.SectionView;

/**
 * A page of the persona.
 *
 * @param contents all sections, for the table beside the text
 * @param sections those shown
 * @param before the section before, where there is one
 * @param after the section after
 * @param isCurrent whether nothing has changed since it was computed
 * @param failure why there is none
 * @param again the address of this page, asked for until it is ready
 * @param guess what the person is asked before they look; empty where they are not, or were
 */
public record PersonaPage(
    List<Entry> contents,
    List<SectionView> sections,
    Optional<Entry> before,
    Optional<Entry> after,
    boolean isCurrent,
    Optional<String> failure,
    String again,
    Optional<Guess> guess) {

  /**
   * A line of the table of contents.
   *
   * @param count of statements and figures
   */
  public record Entry(int id, String title, String address, int count, boolean isHere) {
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

  /** A page that waits for the persona, or says why there is none. */
  static PersonaPage waiting(Optional<String> failure, String again) {
    return new PersonaPage(
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        true,
        failure,
        again,
        Optional.empty());
  }

  /** Whether there is a persona to look at. */
  public boolean isThere() {
    return !sections.isEmpty();
  }
}
