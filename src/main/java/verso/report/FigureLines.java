package verso.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Section;

/**
 * Figures to read: each as a sentence, then what others published; what to know before believing
 * them stands once, after all. Figures of a platform are shown for those with most behind them; the
 * machine-readable form has all, and all there was too little for.
 */
final class FigureLines {
  /** Who reads of more platforms than these compares nothing any more. */
  private static final int MOST_PLATFORMS = 3;

  /** With no figure at all, some of what is lacking tells why. */
  private static final int MOST_LACKING = 3;

  private final Messages messages;
  private final Words words;
  private final Comparison comparison;
  private final PersonaPages.Style style;

  FigureLines(Messages messages, PersonaPages.Style style) {
    this.messages = messages;
    this.words = new Words(messages);
    this.comparison = new Comparison(messages);
    this.style = style;
  }

  List<String> of(Section section) {
    Set<String> platforms = richest(section.figures());
    List<Figure> shown =
        section.figures().stream()
            .filter(figure -> platform(figure).map(platforms::contains).orElse(true))
            .toList();
    var lines = new ArrayList<String>();
    var compared = new LinkedHashSet<String>();
    for (Figure figure : shown) {
      lines.add(style.note(line(words.sentence(figure.sentence()))));
      figure.grounds().benchmarks().stream()
          .filter(compared::add)
          .forEach(id -> lines.add(style.beneath(line(comparison.sentence(Benchmarks.of(id))))));
    }
    caveats(shown).forEach(caveat -> lines.add(style.beneath(line(caveat))));
    lines.addAll(leftOut(section, shown));
    return lines;
  }

  /** The platforms with most records behind a figure. */
  private static Set<String> richest(List<Figure> figures) {
    Map<String, Long> most =
        figures.stream()
            .filter(figure -> platform(figure).isPresent())
            .collect(
                Collectors.toMap(figure -> platform(figure).orElseThrow(), Figure::n, Math::max));
    Comparator<Map.Entry<String, Long>> mostFirst =
        Comparator.comparing(entry -> -entry.getValue());
    return most.entrySet().stream()
        .sorted(mostFirst.thenComparing(Map.Entry::getKey))
        .limit(MOST_PLATFORMS)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Optional<String> platform(Figure figure) {
    Map<String, Object> said = figure.sentence().arguments();
    Object named = said.containsKey("platform") ? said.get("platform") : said.get("platforms");
    return switch (named) {
      case String platform -> Optional.of(platform);
      case Collection<?> only when only.size() == 1 ->
          only.stream().map(String::valueOf).filter(platform -> !platform.isEmpty()).findFirst();
      case null, default -> Optional.empty();
    };
  }

  private Set<String> caveats(List<Figure> shown) {
    return shown.stream()
        .flatMap(figure -> figure.grounds().caveats().stream())
        .map(words::sentence)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> leftOut(Section section, List<Figure> shown) {
    var lines = new ArrayList<String>();
    int most = shown.isEmpty() ? MOST_LACKING : 0;
    section.lacking().stream()
        .limit(most)
        .forEach(lacking -> lines.add(style.note(line(words.sentence(lacking.sentence())))));
    int further = section.figures().size() - shown.size();
    int lacking = Math.max(0, section.lacking().size() - most);
    if (further > 0) {
      lines.add(style.aside(messages.text("figures.more", "count", further)));
    }
    if (lacking > 0) {
      lines.add(style.aside(messages.text("figures.lacking", "count", lacking)));
    }
    return lines;
  }

  private static String line(String text) {
    return PlainText.oneLine(text);
  }
}
