package verso.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import verso.draw.Bars;
import verso.draw.Caption;
import verso.draw.Rest;
import verso.draw.Series;
import verso.draw.Sketch;
import verso.draw.Tone;

/**
 * What all pictures need: the words of one, and the language.
 *
 * @param name part of the keys of its words
 */
record Scene(String name, Edition edition) {
  private static final int MOST_BARS = 14;
  private static final int LONGEST_NAME = 60;

  /** What nobody knows stands behind what is known. */
  private static final String UNSTATED = "unstated";

  Caption caption() {
    return caption(0);
  }

  /** A text of this picture. */
  String said(String part) {
    return edition.text("picture." + name + "." + part);
  }

  /** The head of a table: parts of this picture's words. */
  List<String> head(String... parts) {
    return Stream.of(parts).map(this::said).toList();
  }

  /** A name from an archive. */
  String name(String text) {
    return Excerpt.of(text, LONGEST_NAME);
  }

  /** The only series of a picture. */
  List<Series> plain() {
    return List.of(new Series(said("amount"), Tone.ACCENT));
  }

  /** Series that mean nothing by their colours; their names are parts of this picture's words. */
  List<Series> categories(List<String> parts) {
    return IntStream.range(0, parts.size())
        .mapToObj(i -> new Series(said(parts.get(i)), tone(parts.get(i), i)))
        .toList();
  }

  private static Tone tone(String part, int place) {
    return part.equals(UNSTATED) ? Tone.FAINT : Tone.category(place);
  }

  /** The first dozen of bars, and how many there are besides. */
  Optional<Sketch> bars(List<Series> series, List<Bars.Bar> bars) {
    List<Bars.Bar> drawn = bars.stream().limit(MOST_BARS).toList();
    var rest = new Rest(MOST_BARS, "");
    Caption caption = caption(bars.size() - drawn.size());
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(new Bars(caption, said("about"), series, drawn, rest));
  }

  /** Plain bars in their order. */
  Optional<Sketch> bars(List<Bars.Bar> bars) {
    return bars(plain(), bars);
  }

  private Caption caption(int undrawn) {
    String more = undrawn == 0 ? "" : " " + edition.text("picture.more", "count", undrawn);
    return new Caption(said("title"), said("description") + more, edition.messages().locale());
  }
}
