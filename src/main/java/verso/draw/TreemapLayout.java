package verso.draw;

import java.util.List;

/** Places the tiles of a treemap: topics first, the subtopics within each below its name. */
record TreemapLayout(Treemap map, Svg svg) {
  private static final double HEAD = 20;
  private static final double STRIP = 5;

  double paint() {
    double top = Legend.write(svg, map.series());
    var whole = new Box(0, top, svg.width(), svg.isNarrow() ? 520 : 400);
    List<Box> boxes =
        Squarified.of(map.topics().stream().map(Treemap.Topic::total).toList(), whole);
    for (int i = 0; i < boxes.size(); i++) {
      topic(map.topics().get(i), boxes.get(i).inset(1.5));
    }
    return whole.bottom();
  }

  private void topic(Treemap.Topic topic, Box box) {
    boolean named = box.height() > HEAD + 20 && box.width() > 30;
    String number = map.caption().numerals().exact(topic.total());
    String title = topic.label() + ": " + number;
    svg.mark(title, "", in -> in.rect(box, "ground"));
    double head = named ? HEAD : 0;
    if (named) {
      svg.write(
          box.x() + 6, box.y() + 15, Lettering.STRONG.within(box.width() - 12), topic.label());
    }
    var room = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
    if (room.area() <= 0) {
      return;
    }
    List<Box> boxes = Squarified.of(topic.tiles().stream().map(Treemap.Tile::total).toList(), room);
    for (int i = 0; i < boxes.size(); i++) {
      tile(topic, topic.tiles().get(i), boxes.get(i).inset(1));
    }
  }

  private void tile(Treemap.Topic topic, Treemap.Tile tile, Box box) {
    String spoken =
        Twin.ofAmounts(map.about(), map.series(), map.caption().numerals())
            .spoken(topic.label() + " › " + tile.label(), tile.values());
    svg.mark(
        spoken,
        tile.address(),
        in -> {
          in.rect(box, "tile");
          name(tile, box);
          double unit = box.width() / tile.total();
          var strip = new Box(box.x(), box.bottom() - STRIP, box.width(), STRIP);
          strip(tile, strip, unit);
        });
  }

  private void name(Treemap.Tile tile, Box box) {
    double room = box.width() - 10;
    if (box.height() >= 22 + STRIP && room > 46) {
      svg.write(box.x() + 5, box.y() + 15, Lettering.SOFT.within(room), tile.label());
    }
    if (box.height() >= 38 + STRIP && room > 46) {
      String number = map.caption().numerals().exact(tile.total());
      svg.write(box.x() + 5, box.y() + 30, Lettering.TICK.within(room), number);
    }
    var largest = largest(tile);
    if (box.height() >= 38 + STRIP && room > 60) {
      OriginSymbol.of(map.series().get(largest).tone())
          .ifPresent(sign ->
              svg.symbol(new Box(box.right() - 17, box.y() + 20, 12, 12), sign, sign.style()));
    }
  }

  private void strip(Treemap.Tile tile, Box strip, double unit) {
    if (strip.y() < 0 || strip.width() < 4) {
      return;
    }
    double x = strip.x();
    for (int i = 0; i < tile.values().size(); i++) {
      double width = tile.values().get(i) * unit;
      svg.rect(new Box(x, strip.y(), width, strip.height()), map.series().get(i).tone().fill());
      x += width;
    }
  }

  private static int largest(Treemap.Tile tile) {
    return tile.values().indexOf(java.util.Collections.max(tile.values()));
  }
}
