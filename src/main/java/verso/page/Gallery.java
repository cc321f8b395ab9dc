package verso.page;

import java.util.List;
import verso.claim.Section;
import verso.draw.Drawing;

/** Which pictures a section shows. */
final class Gallery {
  private final Edition edition;

  Gallery(Edition edition) {
    this.edition = edition;
  }

  /**
   * The pictures of a section.
   *
   * @param drawings those there is something to see in
   * @param missing a sentence for each that could not be drawn
   */
  record Wall(List<Drawing> drawings, List<String> missing) {
    Wall {
      drawings = List.copyOf(drawings);
      missing = List.copyOf(missing);
    }
  }

  Wall of(Section section) {
    return new Wall(List.of(), List.of());
  }
}
