package verso.page;

import verso.draw.OriginSymbol;
import verso.draw.Tone;
import verso.trace.Origin;

/** The sign and the colour that each origin has everywhere. */
public final class Origins {
  private Origins() {}

  /** The sign of an origin. */
  public static OriginSymbol symbol(Origin origin) {
    return switch (origin) {
      case DECLARED -> OriginSymbol.TOLD;
      case OBSERVED -> OriginSymbol.WATCHED;
      case INFERRED -> OriginSymbol.GUESSED;
      case SUPPLIED -> OriginSymbol.BROUGHT;
      case SHOWN -> OriginSymbol.SHOWN;
      case UNKNOWN -> OriginSymbol.UNKNOWN;
    };
  }

  /** Its colour. */
  public static Tone tone(Origin origin) {
    return symbol(origin).tone();
  }
}
