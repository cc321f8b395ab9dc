package verso.page;

import java.util.Optional;
import verso.claim.Section;
import verso.draw.Drawing;
import verso.draw.Sketch;

/**
 * A picture that a section has where there is data for it.
 *
 * @param name part of the keys of its words
 * @param painter makes it ready to be drawn; nothing without data
 */
record Picture(String name, Painter painter) {

  /** Makes a picture of a section's data. */
  @FunctionalInterface
  interface Painter {
    Optional<Sketch> of(Section section, Scene scene);
  }

  Optional<Drawing> drawing(Section section, Edition edition) {
    return painter.of(section, new Scene(name, edition)).flatMap(Sketch::drawing);
  }

  /** Says that there is none. */
  String missing(Edition edition) {
    return edition.text("picture.missing", "title", edition.text("picture." + name + ".title"));
  }
}
