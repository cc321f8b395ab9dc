package verso.draw;

import java.util.function.Consumer;

/** A picture being drawn. Escapes every text; writes coordinates with two decimals at most. */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final int width;
  private boolean linked;

  Svg(int width) {
    this.width = width;
  }

  int width() {
    return width;
  }

  boolean isNarrow() {
    return width < Drawing.WIDE;
  }

  void rect(Box box, String classes) {
    if (box.width() <= 0 || box.height() <= 0) {
      return;
    }
    out.append("<rect");
    number("x", box.x());
    number("y", box.y());
    number("width", box.width());
    number("height", box.height());
    text("class", classes);
    out.append("/>");
  }

  void across(double fromX, double toX, double y, String classes) {
    path("M" + written(fromX) + " " + written(y) + "H" + written(toX), classes);
  }

  void down(double x, double fromY, double toY, String classes) {
    path("M" + written(x) + " " + written(fromY) + "V" + written(toY), classes);
  }

  void circle(double x, double y, double radius, String classes) {
    out.append("<circle");
    number("cx", x);
    number("cy", y);
    number("r", radius);
    text("class", classes);
    out.append("/>");
  }

  /** A path of coordinates written by {@link #written}. */
  void path(String steps, String classes) {
    out.append("<path");
    text("d", steps);
    text("class", classes);
    out.append("/>");
  }

  /**
   * A text at its base line, cut where it is longer than its room; the whole is then its title.
   * Writes nothing where not even a letter has room.
   */
  void write(double x, double y, Lettering lettering, String text) {
    String fitted = lettering.fitted(text);
    if (fitted.isEmpty()) {
      return;
    }
    out.append("<text");
    number("x", x);
    number("y", y);
    if (!lettering.anchor().equals("start")) {
      text("text-anchor", lettering.anchor());
    }
    text("class", lettering.style());
    out.append('>').append(escaped(fitted));
    if (!lettering.fits(text)) {
      title(text);
    }
    out.append("</text>");
  }

  /**
   * A mark and all that belongs to it.
   *
   * @param title said when it is pointed at, empty for none
   * @param address of Verso's own pages where the mark leads, empty for none
   */
  void mark(String title, String address, Consumer<Svg> inside) {
    String element = address.isEmpty() ? "g" : "a";
    out.append('<').append(element);
    if (!address.isEmpty()) {
      linked = true;
      text("href", own(address));
      text("aria-label", Lettering.clean(title));
    }
    out.append('>');
    if (!title.isEmpty()) {
      title(title);
    }
    inside.accept(this);
    out.append("</").append(element).append('>');
  }

  /**
   * The sign of an origin.
   *
   * @param box whose height is the size
   * @param style {@code o-on} where it stands on its own colour, its own style elsewhere
   */
  void symbol(Box box, OriginSymbol symbol, String style) {
    String scale = written(box.height() / 16);
    out.append("<g");
    text(
        "transform",
        "translate(" + written(box.x()) + " " + written(box.y()) + ") scale(" + scale + ")");
    text("class", style);
    out.append('>').append(symbol.shape()).append("</g>");
  }

  /** What was drawn as a whole element; with links in it, it is a group rather than an image. */
  String finished(String label, double height) {
    String name = "drawing " + (isNarrow() ? "drawing-narrow" : "drawing-wide");
    return element(name, label, height);
  }

  /** The same of a picture beside text, with classes of its own and of its own size. */
  String element(String classes, String label, double height) {
    var svg = new Svg(width);
    svg.out.append("<svg");
    svg.text("class", classes);
    svg.text("viewBox", "0 0 " + width + " " + written(Math.ceil(height)));
    if (label.isEmpty()) {
      svg.text("aria-hidden", "true");
    } else {
      svg.text("role", linked ? "group" : "img");
      svg.text("aria-label", Lettering.clean(label));
    }
    return svg.out.append('>').append(out).append("</svg>").toString();
  }

  /** A coordinate: two decimals at most, none where there are none. */
  static String written(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    long whole = (long) rounded;
    return rounded == whole ? Long.toString(whole) : Double.toString(rounded);
  }

  private void title(String title) {
    out.append("<title>").append(escaped(Lettering.clean(title))).append("</title>");
  }

  private void number(String name, double value) {
    text(name, written(value));
  }

  private void text(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
  }

  private static String own(String address) {
    boolean own = address.matches("(/(?![/\\\\])|[#?])[^\\s\\p{Cntrl}\\\\]*");
    if (!own) {
      throw new IllegalArgumentException("a mark leads nowhere but to Verso's own pages");
    }
    return address;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
