package verso.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** What stands between the name of a platform and what is said of it. */
  private static final Pattern AFTER_NAME = Pattern.compile("(?:[\\s\\u00a0]*:|,)[\\s\\u00a0]+");

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

  /** The whole first, then each platform as a block of its own, then what to keep in mind. */
  List<String> of(Section section) {
    Map<Optional<String>, List<Figure>> groups =
        section.figures().stream()
            .collect(
                Collectors.groupingBy(
                    FigureLines::platform, LinkedHashMap::new, Collectors.toList()));
    var lines = new ArrayList<String>();
    var shown = new ArrayList<Figure>(groups.getOrDefault(Optional.<String>empty(), List.of()));
    var compared = new HashSet<String>();
    shown.forEach(figure -> lines.addAll(whole(figure, compared)));
    for (String platform : richest(section.figures())) {
      List<Figure> own = groups.getOrDefault(Optional.of(platform), List.of());
      lines.addAll(block(words.platform(platform), own, compared));
      shown.addAll(own);
    }
    lines.addAll(caveats(shown));
    lines.addAll(leftOut(section, shown));
    return lines;
  }

  private List<String> whole(Figure figure, Set<String> compared) {
    var lines = new ArrayList<String>();
    lines.add(style.note(line(words.sentence(figure.sentence()))));
    lines.addAll(comparisons(figure, compared));
    return lines;
  }

  private List<String> block(String name, List<Figure> figures, Set<String> compared) {
    var lines = new ArrayList<String>();
    lines.add("");
    lines.add(style.block(name));
    for (Figure figure : figures) {
      lines.add(style.item(unnamed(name, line(words.sentence(figure.sentence())))));
      lines.addAll(comparisons(figure, compared));
    }
    return lines;
  }

  /** Each published figure once. */
  private List<String> comparisons(Figure figure, Set<String> compared) {
    return figure.grounds().benchmarks().stream()
        .filter(compared::add)
        .map(id -> style.beneath(line(comparison.sentence(Benchmarks.of(id)))))
        .toList();
  }

  /** Under a platform's name, a sentence need not begin with it. */
  private String unnamed(String name, String sentence) {
    String rest = sentence.startsWith(name) ? sentence.substring(name.length()) : "";
    Matcher mark = AFTER_NAME.matcher(rest);
    return mark.lookingAt()
        ? PlainText.capitalised(rest.substring(mark.end()), messages.locale())
        : sentence;
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
    return Stream.of("platforms", "platform")
        .map(name -> said.getOrDefault(name, List.of()))
        .map(value -> value instanceof Collection<?> ids ? ids : List.of(value))
        .filter(ids -> ids.size() == 1)
        .flatMap(Collection::stream)
        .map(String::valueOf)
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  private List<String> caveats(List<Figure> shown) {
    Set<String> caveats =
        shown.stream()
            .flatMap(figure -> figure.grounds().caveats().stream())
            .map(words::sentence)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var lines = new ArrayList<String>();
    if (!caveats.isEmpty()) {
      lines.add("");
      lines.add(style.block(messages.text("figures.caveats")));
      caveats.forEach(caveat -> lines.add(style.item(line(caveat))));
    }
    return lines;
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
