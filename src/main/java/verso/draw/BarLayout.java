package verso.draw;

import java.util.List;

/** Places bars: labels beside them where the page is wide, above them on a phone. */
record BarLayout(Bars bars, Svg svg) {
  private static final double THICK = 16;
  private static final double PITCH = 28;
  private static final double NARROW_THICK = 10;
  private static final double NARROW_PITCH = 40;

  /** Of the width, what labels may take at most. */
  private static final double LABELS = 0.36;

  double paint(List<Bars.Bar> drawn) {
    double y = Legend.write(svg, bars.series());
    double numbers = widest(drawn, Lettering.NUMBER, bar -> number(bar)) + 8;
    double labels =
        svg.isNarrow()
            ? 0
            : Math.min(svg.width() * LABELS, widest(drawn, Lettering.LABEL, Bars.Bar::label)) + 12;
    double room = svg.width() - labels - (svg.isNarrow() ? 0 : numbers);
    double unit = room * 0.985 / drawn.stream().mapToDouble(Bars.Bar::total).max().orElse(1);
    for (Bars.Bar bar : drawn) {
      var box = new Box(labels, y, room, svg.isNarrow() ? NARROW_PITCH : PITCH);
      svg.mark(spoken(bar), bar.address(), inside -> row(bar, box, unit));
      y += box.height();
    }
    return y;
  }

  private void row(Bars.Bar bar, Box box, double unit) {
    var stack = new Stack(bars.series(), bar.values());
    svg.rect(new Box(0, box.y(), svg.width(), box.height()), "hit");
    if (svg.isNarrow()) {
      double numbers = Lettering.NUMBER.width(number(bar));
      svg.write(0, box.y() + 15, Lettering.LABEL.within(svg.width() - numbers - 12), bar.label());
      svg.write(svg.width(), box.y() + 15, Lettering.NUMBER.end(), number(bar));
      stack.lie(svg, new Box(0, box.y() + 22, box.width(), NARROW_THICK), unit);
      return;
    }
    double top = box.y() + (PITCH - THICK) / 2;
    svg.write(0, top + 12.5, Lettering.LABEL.within(box.x() - 12), bar.label());
    stack.lie(svg, new Box(box.x(), top, box.width(), THICK), unit);
    svg.write(box.x() + stack.extent(unit) + 8, top + 12.5, Lettering.NUMBER, number(bar));
  }

  private String number(Bars.Bar bar) {
    return bars.caption().numerals().exact(bar.total());
  }

  private String spoken(Bars.Bar bar) {
    return Twin.ofAmounts(bars.about(), bars.series(), bars.caption().numerals())
        .spoken(bar.label(), bar.values());
  }

  private static double widest(
      List<Bars.Bar> drawn, Lettering lettering, java.util.function.Function<Bars.Bar, String> of) {
    return drawn.stream()
        .mapToDouble(bar -> lettering.width(Lettering.clean(of.apply(bar))))
        .max()
        .orElse(0);
  }
}
