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
      Map.ofEntries(
          Map.entry(0, List.of(new Picture("records", TimePictures::records))),
          Map.entry(1, List.of(new Picture("labels", TopicPictures::labels))),
          Map.entry(
              3,
              List.of(
                  new Picture("topics", TopicPictures::map),
                  new Picture("patterns", TopicPictures::patterns))),
          Map.entry(5, List.of(new Picture("basis", AdPictures::byBasis))),
          Map.entry(
              6,
              List.of(
                  new Picture("timeline", AdPictures::timeline),
                  new Picture("elsewhere", AdPictures::elsewhere))),
          Map.entry(7, List.of(new Picture("pressure", AdPictures::pressure))),
          Map.entry(
              10,
              List.of(
                  new Picture("week", TimePictures::week),
                  new Picture("minutes", TimePictures::minutes))),
          Map.entry(
              11,
              List.of(
                  new Picture("attention", TopicPictures::attention),
                  new Picture("variety", TimePictures::variety))),
          Map.entry(12, List.of(new Picture("guesses", TimePictures::guesses))),
          Map.entry(14, List.of(new Picture("worth", AdPictures::worth))),
          Map.entry(15, List.of(new Picture("agreement", TopicPictures::agreement))),
          Map.entry(16, List.of(new Picture("years", TimePictures::years))));

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
