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
 * Figures of a section as they are read: the whole first, then each platform as a block of its own.
 * What to know before believing them stands once, after all. Figures of a platform are shown for
 * those with most behind them; the machine-readable form has all.
 *
 * @param blocks first what concerns the whole, without a name; then one for each platform shown
 * @param caveats what to keep in mind
 * @param further how many figures of other platforms there are
 */
public record FigureBlocks(List<Block> blocks, List<String> caveats, int further) {
  /** Who reads of more platforms than these compares nothing any more. */
  private static final int MOST_PLATFORMS = 3;

  /** What stands between the name of a platform and what is said of it. */
  private static final Pattern AFTER_NAME = Pattern.compile("(?:[\\s\\u00a0]*:|,)[\\s\\u00a0]+");

  /**
   * Figures that belong together.
   *
   * @param platform by name; empty where they concern the whole
   */
  public record Block(Optional<String> platform, List<Item> items) {
    public Block {
      items = List.copyOf(items);
    }
  }

  /**
   * A figure.
   *
   * @param sentence the figure, not naming again the platform of its block
   * @param comparisons published figures, each told once in a section
   */
  public record Item(Figure figure, String sentence, List<String> comparisons) {
    public Item {
      comparisons = List.copyOf(comparisons);
    }
  }

  public FigureBlocks {
    blocks = List.copyOf(blocks);
    caveats = List.copyOf(caveats);
  }

  /** The figures of a section, in that language. */
  public static FigureBlocks of(Section section, Messages messages) {
    var reading = new Reading(messages, new Words(messages), new HashSet<>());
    Map<Optional<String>, List<Figure>> groups =
        section.figures().stream()
            .collect(
                Collectors.groupingBy(
                    FigureBlocks::platform, LinkedHashMap::new, Collectors.toList()));
    var shown = new ArrayList<Figure>(groups.getOrDefault(Optional.<String>empty(), List.of()));
    var blocks = new ArrayList<Block>();
    blocks.add(reading.block(Optional.empty(), shown));
    for (String platform : richest(section.figures())) {
      List<Figure> own = groups.getOrDefault(Optional.of(platform), List.of());
      blocks.add(reading.block(Optional.of(platform), own));
      shown.addAll(own);
    }
    blocks.removeIf(block -> block.items().isEmpty());
    return new FigureBlocks(
        blocks, reading.caveats(shown), section.figures().size() - shown.size());
  }

  /** Whether there is any figure to show. */
  public boolean isEmpty() {
    return blocks.isEmpty();
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

  /** What was said so far, and in which language. */
  private record Reading(Messages messages, Words words, Set<String> compared) {

    Block block(Optional<String> platform, List<Figure> figures) {
      Optional<String> name = platform.map(words::platform);
      return new Block(name, figures.stream().map(figure -> item(figure, name)).toList());
    }

    private Item item(Figure figure, Optional<String> name) {
      String sentence = PlainText.oneLine(words.sentence(figure.sentence()));
      return new Item(
          figure, name.map(n -> unnamed(n, sentence)).orElse(sentence), comparisons(figure));
    }

    /** Each published figure once. */
    private List<String> comparisons(Figure figure) {
      var comparison = new Comparison(messages);
      return figure.grounds().benchmarks().stream()
          .filter(compared::add)
          .map(id -> PlainText.oneLine(comparison.sentence(Benchmarks.of(id))))
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

    List<String> caveats(List<Figure> shown) {
      Set<String> caveats =
          shown.stream()
              .flatMap(figure -> figure.grounds().caveats().stream())
              .map(words::sentence)
              .map(PlainText::oneLine)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      return List.copyOf(caveats);
    }
  }
}
