package verso.persona;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import verso.interest.Label;

/** Adds up the criteria of ads by type and value. */
final class CriteriaTally {
  /** Values are told apart up to here; beyond, new ones are no longer counted apart. */
  private static final int MOST_VALUES = 2_000;

  private static final int SHOWN_VALUES = 5;

  private final Map<String, Type> types = new TreeMap<>();
  private long ads;
  private long opaqueAds;

  private static final class Type {
    private final Map<String, Long> values = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();
    private long ads;

    void count(String value) {
      String key = Label.key(value);
      if (!key.isEmpty() && (values.containsKey(key) || values.size() < MOST_VALUES)) {
        values.merge(key, 1L, Long::sum);
        // The first by the alphabet, so that the order of reading does not matter.
        spellings.merge(key, value, (one, other) -> one.compareTo(other) <= 0 ? one : other);
      }
    }

    List<CriterionUse.Value> mostFrequent() {
      return values.entrySet().stream()
          .sorted(
              Comparator.comparing((Map.Entry<String, Long> value) -> -value.getValue())
                  .thenComparing(Map.Entry::getKey))
          .limit(SHOWN_VALUES)
          .map(value ->
              new CriterionUse.Value(
                  spellings.getOrDefault(value.getKey(), value.getKey()), value.getValue()))
          .toList();
    }
  }

  /** Counts an ad and its criteria; an ad that states none counts as unexplained. */
  void count(Ad ad) {
    List<Ad.Criterion> criteria = ad.criteria().toList();
    if (criteria.isEmpty()) {
      return;
    }
    ads++;
    if (criteria.stream().anyMatch(one -> TargetingType.of(one.type()).isOpaque())) {
      opaqueAds++;
    }
    criteria.stream()
        .collect(Collectors.groupingBy(Ad.Criterion::type))
        .forEach((name, ofType) -> {
          Type type = types.computeIfAbsent(name, t -> new Type());
          type.ads++;
          ofType.stream().map(Ad.Criterion::value).distinct().forEach(type::count);
        });
  }

  /** How many ads state a criterion. */
  long ads() {
    return ads;
  }

  /** How many of these were chosen by a list or a lookalike. */
  long opaqueAds() {
    return opaqueAds;
  }

  /** One line for each type, the most invasive first, then the most used. */
  List<CriterionUse> uses() {
    return types.entrySet().stream()
        .map(type ->
            new CriterionUse(
                type.getKey(),
                type.getValue().ads,
                type.getValue().values.size(),
                type.getValue().mostFrequent()))
        .sorted(
            Comparator.comparing(CriterionUse::invasiveness)
                .thenComparing(use -> -use.ads())
                .thenComparing(CriterionUse::type))
        .toList();
  }
}
