package verso.draw;

import java.util.List;

/** Amounts of one thing, end to end: a bar, or a column standing on its foot. */
record Stack(List<Series> series, List<Double> values) {
  /** Smallest extent at which a sign of an origin is legible on its colour. */
  private static final double SIGN = 11;

  /** Less than this could not be seen. */
  private static final double THIN = 1.5;

  /** From left to right, with the signs of origins where they have room. */
  void lie(Svg svg, Box whole, double unit) {
    double x = whole.x();
    for (int i = 0; i < values.size(); i++) {
      double width = extent(values.get(i), unit);
      piece(svg, new Box(x, whole.y(), width, whole.height()), series.get(i).tone());
      x += width;
    }
  }

  /** From the foot of the box upwards. */
  void stand(Svg svg, Box whole, double unit) {
    double y = whole.bottom();
    for (int i = 0; i < values.size(); i++) {
      double height = extent(values.get(i), unit);
      y -= height;
      piece(svg, new Box(whole.x(), y, whole.width(), height), series.get(i).tone());
    }
  }

  /** Units of all values together. */
  double extent(double unit) {
    return values.stream().mapToDouble(value -> extent(value, unit)).sum();
  }

  private static double extent(double value, double unit) {
    return value == 0 ? 0 : Math.max(THIN, value * unit);
  }

  private void piece(Svg svg, Box box, Tone tone) {
    svg.rect(box, (series.size() > 1 ? "piece " : "") + tone.fill());
    boolean roomy = box.width() >= SIGN + 5 && box.height() >= SIGN;
    if (series.size() > 1 && roomy) {
      double x = box.x() + (box.width() - SIGN) / 2;
      double y = box.y() + (box.height() - SIGN) / 2;
      OriginSymbol.of(tone)
          .ifPresent(symbol -> svg.symbol(new Box(x, y, SIGN, SIGN), symbol, "o-on"));
    }
  }
}
