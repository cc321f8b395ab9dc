package verso.page;

import java.util.Locale;
import verso.draw.OriginSymbol;
import verso.draw.Tone;
import verso.trace.Origin;

/** How the origins look: each a symbol, a colour and a word. */
public final class Origins {
  private Origins() {}

  /** The class that gives its colour to what stands in it. */
  public static String style(Origin origin) {
    return "o-" + symbolOf(origin).name().toLowerCase(Locale.ROOT);
  }

  /** Its symbol, as an {@code svg} element of the colour around it. */
  public static String symbol(Origin origin) {
    return symbolOf(origin).svg();
  }

  /** Its colour in a picture. */
  static Tone tone(Origin origin) {
    return symbolOf(origin).tone();
  }

  private static OriginSymbol symbolOf(Origin origin) {
    return switch (origin) {
      case DECLARED -> OriginSymbol.TOLD;
      case OBSERVED -> OriginSymbol.WATCHED;
      case INFERRED -> OriginSymbol.GUESSED;
      case SUPPLIED -> OriginSymbol.BROUGHT;
      case SHOWN -> OriginSymbol.SHOWN;
      case UNKNOWN -> OriginSymbol.UNKNOWN;
    };
  }
}
