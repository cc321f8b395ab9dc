package verso.draw;

import java.util.function.ToDoubleFunction;

/**
 * A picture in two renditions, and what it shows as a table.
 *
 * @param title in a few words
 * @param description what is to be seen, in a sentence
 * @param wide an {@code svg} element 720 units wide
 * @param narrow the same for a phone, 340 units wide
 * @param data what both show, in text
 */
public record Drawing(
    String title, String description, String wide, String narrow, DataTable data) {

  /** Units of the two renditions, both with texts of 11 units and more. */
  static final int WIDE = 720;

  static final int NARROW = 340;

  /**
   * Both renditions by one painter.
   *
   * @param painter draws for the width it finds and returns the height it used
   */
  static Drawing of(Caption caption, DataTable data, ToDoubleFunction<Svg> painter) {
    return new Drawing(
        caption.title(),
        caption.description(),
        painted(WIDE, caption, painter),
        painted(NARROW, caption, painter),
        data);
  }

  private static String painted(int width, Caption caption, ToDoubleFunction<Svg> painter) {
    var svg = new Svg(width);
    double height = painter.applyAsDouble(svg);
    return svg.finished(caption.spoken(), height);
  }
}
