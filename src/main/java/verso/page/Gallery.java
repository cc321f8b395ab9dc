package verso.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.Section;
import verso.draw.Drawing;

/** Which pictures a section shows. */
final class Gallery {
  /** The pictures of each section, in the order they are shown. */
  private static final Map<Integer, List<Picture>> PICTURES =
      Map.of(
          0, List.of(new Picture("records", TimePictures::records)),
          3, List.of(new Picture("topics", TopicPictures::origins)),
          5, List.of(new Picture("basis", AdPictures::byBasis)),
          6, List.of(new Picture("elsewhere", AdPictures::elsewhere)),
          7, List.of(new Picture("pressure", AdPictures::pressure)),
          10, List.of(new Picture("minutes", TimePictures::minutes)),
          11, List.of(new Picture("attention", TopicPictures::attention)),
          14, List.of(new Picture("worth", AdPictures::worth)),
          16, List.of(new Picture("years", TimePictures::years)));

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

  /** What there is to look at. */
  Wall of(Section section) {
    var drawings = new ArrayList<Drawing>();
    var missing = new ArrayList<String>();
    for (Picture picture : PICTURES.getOrDefault(section.id(), List.of())) {
      Optional<Drawing> drawing = picture.drawing(section, edition);
      drawing.ifPresentOrElse(drawings::add, () -> missing.add(picture.missing(edition)));
    }
    return new Wall(drawings, missing);
  }
}
