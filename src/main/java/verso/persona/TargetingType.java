package verso.persona;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Author;
import verso.claim.Facet;
import verso.interest.Label;
import verso.table.Table;
import verso.trace.Origin;

/**
 * What is known of a type of targeting criterion. The vocabulary is open: a type nobody has mapped
 * yet is a behaviour the platform inferred.
 *
 * @param facet the side of the person it is about
 * @param origin who the underlying record comes from
 * @param author who supplied what it rests on
 * @param invasiveness rank of the mechanism, 1 the most invasive: lists, then what sites and apps
 *     reported, then lookalikes, above what everybody knows of (the grouping follows Wei et al.,
 *     "What Twitter Knows", USENIX Security 2020; the ranks are ours)
 * @param isOpaque whether the person cannot see what put them there: a list or a lookalike
 * @param meaning key of its explanation in the messages
 * @param trail where traces could be that led to it
 * @param isKnown whether the table has it
 */
record TargetingType(
    Facet facet,
    Origin origin,
    Author author,
    int invasiveness,
    boolean isOpaque,
    String meaning,
    Trail trail,
    boolean isKnown) {
  private record Row(Predicate<String> written, TargetingType type) {}

  private static final TargetingType OTHER =
      new TargetingType(
          Facet.BEHAVIOURS, Origin.INFERRED, Author.PLATFORM, 8, false, "other", Trail.NONE, false);

  private static final List<List<String>> ROWS =
      Table.rows(TargetingType.class, "targeting-types.tsv");

  /** By name as the table has it, which most are found by at once, and normalised. */
  private static final Map<String, TargetingType> EXACT =
      ROWS.stream()
          .filter(row -> !isPattern(row))
          .flatMap(row ->
              Stream.of(row.getFirst(), Label.normalized(row.getFirst()))
                  .distinct()
                  .map(name -> Map.entry(name, read(row))))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final List<Row> PATTERNS =
      ROWS.stream()
          .filter(TargetingType::isPattern)
          .map(row -> new Row(Wildcard.of(row.getFirst()), read(row)))
          .toList();

  private static boolean isPattern(List<String> row) {
    return row.getFirst().contains("*");
  }

  private static TargetingType read(List<String> row) {
    return new TargetingType(
        Facet.valueOf(row.get(1)),
        Origin.valueOf(row.get(2)),
        Author.valueOf(row.get(3)),
        Integer.parseInt(row.get(4)),
        row.get(5).equals("yes"),
        row.get(6),
        Trail.valueOf(row.get(7)),
        true);
  }

  /** What is known of the type of that name, as the platform writes it. */
  static TargetingType of(String name) {
    TargetingType asWritten = EXACT.get(name);
    if (asWritten != null) {
      return asWritten;
    }
    TargetingType normalized = EXACT.get(Label.normalized(name));
    if (normalized != null) {
      return normalized;
    }
    return PATTERNS.stream()
        .filter(row -> row.written().test(name))
        .findFirst()
        .map(Row::type)
        .orElse(OTHER);
  }

  /** Keys of all explanations there are. */
  static List<String> meanings() {
    return Stream.concat(ROWS.stream().map(row -> row.get(6)), Stream.of(OTHER.meaning()))
        .distinct()
        .toList();
  }
}
