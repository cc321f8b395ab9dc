package verso.draw;

import java.util.List;
import java.util.Locale;

/** A colour by its meaning. The style sheet knows what it looks like, in light and in dark. */
public enum Tone {
  /** Origins, always accompanied by their {@link OriginSymbol}. */
  TOLD,
  WATCHED,
  GUESSED,
  BROUGHT,
  SHOWN,
  UNKNOWN,
  /** Categories that have no meaning of their own, in this order. */
  C1,
  C2,
  C3,
  C4,
  C5,
  C6,
  C7,
  C8,
  /** The one thing looked at. */
  ACCENT,
  /** What stands behind it for comparison. */
  FAINT;

  private static final List<Tone> CATEGORIES = List.of(C1, C2, C3, C4, C5, C6, C7, C8);

  /** The colour of the category at this place, from 0; the last where there are more than eight. */
  public static Tone category(int place) {
    return CATEGORIES.get(Math.min(place, CATEGORIES.size() - 1));
  }

  String fill() {
    return "f-" + suffix();
  }

  String stroke() {
    return "stroke-" + suffix();
  }

  private String suffix() {
    return name().toLowerCase(Locale.ROOT);
  }
}
