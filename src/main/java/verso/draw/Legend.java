package verso.draw;

import java.util.List;

/**
 * The names of series above a drawing, with their colours and signs, in as many lines as needed.
 */
final class Legend {
  private static final double LINE = 22;
  private static final double SWATCH = 14;
  private static final double GAP = 18;

  private Legend() {}

  /** Writes it at the top and returns the height it took: nothing for a single series. */
  static double write(Svg svg, List<Series> series) {
    if (series.size() < 2) {
      return 0;
    }
    double x = 0;
    double y = 0;
    for (Series one : series) {
      Lettering lettering = Lettering.SOFT.within(svg.width() - SWATCH - 6.0);
      double width = SWATCH + 6 + lettering.width(lettering.fitted(one.name()));
      if (x > 0 && x + width > svg.width()) {
        x = 0;
        y += LINE;
      }
      swatch(svg, new Box(x, y, SWATCH, SWATCH), one.tone());
      svg.write(x + SWATCH + 6, y + 11.5, lettering, one.name());
      x += width + GAP;
    }
    return y + LINE + 6;
  }

  /** The colour of a series, and for an origin its sign. */
  static void swatch(Svg svg, Box box, Tone tone) {
    OriginSymbol.of(tone)
        .ifPresentOrElse(
            symbol -> svg.symbol(box, symbol, symbol.style()),
            () -> svg.rect(box.inset(1.5), tone.fill()));
  }
}
