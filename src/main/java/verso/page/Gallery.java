package verso.page;

import java.util.List;
import verso.claim.Section;
import verso.draw.Drawing;

/** Which pictures a section shows. */
public final class Gallery {
  private Gallery() {}

  /**
   * The pictures of a section.
   *
   * @param drawings those that could be drawn
   * @param missing a sentence for each that could not
   */
  public record Wall(List<Drawing> drawings, List<String> missing) {
    /** Nothing to look at, and nothing missed. */
    static final Wall BARE = new Wall(List.of(), List.of());
  }

  /** The pictures of a section; none where it has nothing to be drawn. */
  public static Wall of(Section section, Edition edition) {
    return Wall.BARE;
  }
}
