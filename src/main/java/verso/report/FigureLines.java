package verso.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<String> platforms = richest(section.figures());
    var shown = new ArrayList<Figure>();
    var lines = new ArrayList<String>();
    var compared = new LinkedHashSet<String>();
    section.figures().stream()
        .filter(figure -> platform(figure).isEmpty())
        .forEach(figure -> {
          shown.add(figure);
          lines.addAll(lines(figure, words.sentence(figure.sentence()), compared));
        });
    for (String platform : platforms) {
      String name = words.platform(platform);
      lines.add(style.subheading(name));
      for (Figure figure : section.figures()) {
        if (platform(figure).equals(Optional.of(platform))) {
          shown.add(figure);
          lines.addAll(lines(figure, without(name, words.sentence(figure.sentence())), compared));
        }
      }
    }
    caveats(shown).forEach(caveat -> lines.add(style.beneath(line(caveat))));
    lines.addAll(leftOut(section, shown));
    return lines;
  }

  private List<String> lines(Figure figure, String sentence, Set<String> compared) {
    var lines = new ArrayList<String>();
    lines.add(style.note(line(sentence)));
    figure.grounds().benchmarks().stream()
        .filter(compared::add)
        .forEach(id -> lines.add(style.beneath(line(comparison.sentence(Benchmarks.of(id))))));
    return lines;
  }

  /** Under the name of a platform a sentence need not begin with it. */
  private String without(String name, String sentence) {
    Matcher named =
        Pattern.compile("^" + Pattern.quote(name) + "[\\s\u00a0\u202f]*:\\s*").matcher(sentence);
    if (!named.find() || named.end() == sentence.length()) {
      return sentence;
    }
    int first = sentence.offsetByCodePoints(named.end(), 1);
    return sentence.substring(named.end(), first).toUpperCase(messages.locale())
        + sentence.substring(first);
  }

  /** The platforms with most records behind a figure. */
  private static List<String> richest(List<Figure> figures) {
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
        .toList();
  }

  private static Optional<String> platform(Figure figure) {
    Map<String, Object> said = figure.sentence().arguments();
    return Stream.of("platform", "platforms")
        .flatMap(name -> Stream.ofNullable(said.get(name)))
        .map(value -> value instanceof Collection<?> ids ? List.copyOf(ids) : List.of(value))
        .filter(ids -> ids.size() == 1)
        .map(ids -> String.valueOf(ids.getFirst()))
        .filter(id -> !id.isEmpty())
        .findFirst();
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
