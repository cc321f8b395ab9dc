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

  List<Drawing> of(Section section) {
    return List.of();
  }
}
