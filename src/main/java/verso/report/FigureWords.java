package verso.report;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.claim.Benchmarks;
import verso.claim.Figure;

/**
 * Puts the figures of one section into words: each published figure is set beside the first of them
 * only, and what to know before believing them is said once.
 */
public final class FigureWords {
  /** What stands between the name of a platform and what is said of it. */
  private static final Pattern AFTER_NAME = Pattern.compile("(?:[\\s\\u00a0]*:|,)[\\s\\u00a0]+");

  private final Messages messages;
  private final Words words;
  private final Comparison comparison;
  private final Set<String> compared = new HashSet<>();

  public FigureWords(Messages messages) {
    this.messages = messages;
    this.words = new Words(messages);
    this.comparison = new Comparison(messages);
  }

  /** The figure as a sentence. */
  public String sentence(Figure figure) {
    return PlainText.oneLine(words.sentence(figure.sentence()));
  }

  /** The same to stand under a platform's name: it need not begin with it. */
  public String sentenceUnder(String platform, Figure figure) {
    String sentence = sentence(figure);
    String name = words.platform(platform);
    String rest = sentence.startsWith(name) ? sentence.substring(name.length()) : "";
    Matcher mark = AFTER_NAME.matcher(rest);
    return mark.lookingAt()
        ? PlainText.capitalised(rest.substring(mark.end()), messages.locale())
        : sentence;
  }

  /** What others published, where it was not said beside another figure before. */
  public List<String> comparisons(Figure figure) {
    return figure.grounds().benchmarks().stream()
        .filter(compared::add)
        .map(id -> PlainText.oneLine(comparison.sentence(Benchmarks.of(id))))
        .toList();
  }

  /** What to know before believing these figures, each thing once. */
  public List<String> caveats(Collection<Figure> figures) {
    Set<String> caveats =
        figures.stream()
            .flatMap(figure -> figure.grounds().caveats().stream())
            .map(words::sentence)
            .map(PlainText::oneLine)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return List.copyOf(caveats);
  }
}
