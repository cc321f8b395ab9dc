package verso.draw;

/** A rectangle, in units of the drawing. */
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double area() {
    return width * height;
  }

  /** Smaller by this much on every side, never less than nothing. */
  Box inset(double by) {
    return new Box(x + by, y + by, Math.max(0, width - 2 * by), Math.max(0, height - 2 * by));
  }
}
