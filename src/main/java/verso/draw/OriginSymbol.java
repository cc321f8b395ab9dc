package verso.draw;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sign of an origin, so that colour never says it alone. Drawn on a square of 16 units. */
public enum OriginSymbol {
  /** A full disc: the person said it. */
  TOLD("<circle cx=\"8\" cy=\"8\" r=\"5.5\" class=\"o-fill\"/>"),
  /** A ring with a pupil: an eye. */
  WATCHED(
      "<circle cx=\"8\" cy=\"8\" r=\"5\" class=\"o-line\"/>"
          + "<circle cx=\"8\" cy=\"8\" r=\"2\" class=\"o-fill\"/>"),
  /** A question in a broken ring. */
  GUESSED(
      "<circle cx=\"8\" cy=\"8\" r=\"6.6\" class=\"o-dash\"/>"
          + "<path d=\"M6 6.6a2 2 0 1 1 2.9 1.8q-.9.5-.9 1.3\" class=\"o-line\"/>"
          + "<circle cx=\"8\" cy=\"11.6\" r=\"1\" class=\"o-fill\"/>"),
  /** An arrow that comes in through an open side. */
  BROUGHT("<path d=\"M1.5 8H9.5M6.5 5l3 3-3 3M9 2.5h4.5v11H9\" class=\"o-line\"/>"),
  /** A square: a screen. */
  SHOWN("<rect x=\"3\" y=\"3\" width=\"10\" height=\"10\" class=\"o-fill\"/>"),
  /** A dash: nobody knows. */
  UNKNOWN("<path d=\"M4 8H12\" class=\"o-line\"/>");

  private final String shape;

  OriginSymbol(String shape) {
    this.shape = shape;
  }

  /** That of an origin's colour; nothing for other colours. */
  static Optional<OriginSymbol> of(Tone tone) {
    return Arrays.stream(values()).filter(symbol -> symbol.name().equals(tone.name())).findFirst();
  }

  /** The colour that goes with it. */
  public Tone tone() {
    return Tone.valueOf(name());
  }

  /** An {@code svg} element to stand beside a word that says the same, hidden from readers. */
  public String svg() {
    return element("aria-hidden=\"true\"");
  }

  /** The same to stand alone, with its meaning. */
  public String svg(String meaning) {
    String spoken = Svg.escaped(Lettering.clean(meaning));
    return element("role=\"img\" aria-label=\"" + spoken + "\"");
  }

  /** A definition that a long page holds once, for every {@link #reference} in it. */
  public String definition() {
    return "<symbol id=\"" + id() + "\" viewBox=\"0 0 16 16\">" + shape + "</symbol>";
  }

  /** The same as {@link #svg()} where the page holds the definition: a quarter as long. */
  public String reference() {
    return "<svg class=\"origin-symbol "
        + style()
        + "\" aria-hidden=\"true\"><use href=\"#"
        + id()
        + "\"/></svg>";
  }

  private String id() {
    return "sign-" + name().toLowerCase(Locale.ROOT);
  }

  private String element(String attributes) {
    return "<svg class=\"origin-symbol "
        + style()
        + "\" viewBox=\"0 0 16 16\" "
        + attributes
        + ">"
        + shape
        + "</svg>";
  }

  String style() {
    return "o-" + name().toLowerCase(Locale.ROOT);
  }

  String shape() {
    return shape;
  }
}
