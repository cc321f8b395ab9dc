package verso.page;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /**
   * Its symbol, as an {@code svg} element of the colour around it. A report, which is one long
   * page, draws each symbol once, in its {@link #definitions}.
   */
  public static String symbol(Origin origin, Edition edition) {
    OriginSymbol symbol = symbolOf(origin);
    return edition.isReport() ? symbol.reference() : symbol.svg();
  }

  /** All symbols, to stand at the beginning of a report. */
  public static String definitions() {
    return Stream.of(OriginSymbol.values())
        .map(OriginSymbol::definition)
        .collect(Collectors.joining());
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
