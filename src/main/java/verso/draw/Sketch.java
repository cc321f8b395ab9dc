package verso.draw;

import java.util.Optional;

/** Data of a picture, ready to be drawn. */
public sealed interface Sketch
    permits Bars, Columns, HeatGrid, IntervalDots, Lines, Matrix, ShareBar, Timeline, Treemap {

  /**
   * The drawing, or nothing where there is nothing to see: no data, or amounts that are all zero.
   */
  Optional<Drawing> drawing();
}
