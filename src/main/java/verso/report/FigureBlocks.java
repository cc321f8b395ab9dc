package verso.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Figure;

/**
 * The figures of a section in the order one reads them: those about everything, then those of each
 * platform by itself, the platform with most records behind a figure first.
 *
 * @param whole about everything, or about several platforms together
 * @param platforms by id
 */
public record FigureBlocks(List<Figure> whole, Map<String, List<Figure>> platforms) {

  /** Figures sorted out; within a block they stay in their order. */
  public static FigureBlocks of(List<Figure> figures) {
    Map<Optional<String>, List<Figure>> groups =
        figures.stream()
            .collect(
                Collectors.groupingBy(
                    FigureBlocks::platform, LinkedHashMap::new, Collectors.toList()));
    var platforms = new LinkedHashMap<String, List<Figure>>();
    for (String platform : richestFirst(figures)) {
      platforms.put(platform, groups.get(Optional.of(platform)));
    }
    return new FigureBlocks(groups.getOrDefault(Optional.<String>empty(), List.of()), platforms);
  }

  /** The same with no more platforms than that. */
  public FigureBlocks first(int mostPlatforms) {
    var first = new LinkedHashMap<String, List<Figure>>();
    platforms.entrySet().stream()
        .limit(mostPlatforms)
        .forEach(block -> first.put(block.getKey(), block.getValue()));
    return new FigureBlocks(whole, first);
  }

  /** All of them, in the order one reads them. */
  public List<Figure> all() {
    return Stream.concat(whole.stream(), platforms.values().stream().flatMap(List::stream))
        .toList();
  }

  /** The platforms, that with most records behind a figure first. */
  private static List<String> richestFirst(List<Figure> figures) {
    Map<String, Long> most =
        figures.stream()
            .filter(figure -> platform(figure).isPresent())
            .collect(
                Collectors.toMap(figure -> platform(figure).orElseThrow(), Figure::n, Math::max));
    Comparator<Map.Entry<String, Long>> mostFirst =
        Comparator.comparing(entry -> -entry.getValue());
    return most.entrySet().stream()
        .sorted(mostFirst.thenComparing(Map.Entry::getKey))
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
}
