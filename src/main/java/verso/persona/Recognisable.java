package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import verso.claim.Analyzer;
import verso.claim.Benchmarks;
import verso.claim.Figure;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;

/**
 * Section 13: how recognisable the person is. bits = Σ bits of the labels and facts, at most 33
 * (the world's population is about 2³³); enough = the smallest k of labels, rarest first, with Σ ≥
 * 31. Both are given with ± 30 % of bits. Not told of minors.
 */
final class Recognisable implements Analyzer {
  static final int ID = 13;

  private static final int FEWEST_LABELS = 10;
  private static final double ENOUGH_BITS = 31;
  private static final double MOST_BITS = 33;
  private static final double UNSURE = 0.3;

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    if (inquiry.once(Minors.SHARED)) {
      return new Section(ID, List.of(Sentence.of("note.notOfMinors")), List.of());
    }
    List<LabelRarity> labels = labels(inquiry);
    if (labels.size() < FEWEST_LABELS) {
      return new Section(
          ID,
          List.of(
              Sentence.of("note.tooFewLabels", "count", labels.size(), "fewest", FEWEST_LABELS)),
          List.of());
    }
    Set<Identifiers.Fact> facts = Identifiers.in(inquiry);
    return new Section(ID, notes(labels, facts), figures(labels, facts), List.of());
  }

  /** The rarest first. */
  private static List<LabelRarity> labels(Inquiry inquiry) throws IOException {
    return inquiry.once(LabelClaims.SHARED).stream()
        .map(LabelClaims.LabelClaim::label)
        .filter(label -> label.key().statement() == LabelKey.Statement.MEMBER)
        .map(label -> LabelRarity.of(label.label(), label.topic()))
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static List<Sentence> notes(List<LabelRarity> labels, Set<Identifiers.Fact> facts) {
    Map<LabelRarity, Long> counts = new EnumMap<>(LabelRarity.class);
    labels.forEach(label -> counts.merge(label, 1L, Long::sum));
    var notes = new ArrayList<Sentence>();
    notes.add(
        Sentence.of(
            "note.rarity",
            "common",
            counts.getOrDefault(LabelRarity.VERY_COMMON, 0L),
            "ordinary",
            counts.getOrDefault(LabelRarity.ORDINARY, 0L),
            "specific",
            counts.getOrDefault(LabelRarity.SPECIFIC, 0L),
            "rare",
            counts.getOrDefault(LabelRarity.RARE, 0L)));
    for (Identifiers.Fact fact : facts) {
      notes.add(Sentence.of("note.fact." + fact.name(), "bits", fact.bits()));
    }
    notes.add(
        Sentence.of(
            "note.recognisable",
            "random",
            Math.round(Benchmarks.of("unique.random").value()),
            "rare",
            Math.round(Benchmarks.of("unique.rare").value())));
    return notes;
  }

  private static List<Figure> figures(List<LabelRarity> labels, Set<Identifiers.Fact> facts) {
    double sum =
        labels.stream().mapToDouble(LabelRarity::bits).sum()
            + facts.stream().mapToDouble(Identifiers.Fact::bits).sum();
    double bits = Math.min(MOST_BITS, sum);
    double low = Math.min(MOST_BITS, sum * (1 - UNSURE));
    double high = Math.min(MOST_BITS, sum * (1 + UNSURE));
    var figures = new ArrayList<Figure>();
    figures.add(
        new Figure("recognisable.bits", bits, labels.size() + facts.size(), said(bits, low, high))
            .between(low, high));
    enough(labels, 1).ifPresent(k -> figures.add(ofEnough(labels, k)));
    return figures;
  }

  private static Sentence said(double bits, double low, double high) {
    return Sentence.of(
        "figure.recognisable.bits",
        "bits",
        Math.round(bits),
        "low",
        Math.round(low),
        "high",
        Math.round(high));
  }

  private static Figure ofEnough(List<LabelRarity> labels, int k) {
    int low = enough(labels, 1 + UNSURE).orElse(k);
    int high = enough(labels, 1 - UNSURE).orElse(labels.size());
    Sentence sentence =
        Sentence.of(
            "figure.recognisable.enough", "k", k, "n", labels.size(), "low", low, "high", high);
    return new Figure("recognisable.enough", k, labels.size(), sentence).between(low, high);
  }

  /** How many of the labels it takes; none when all together are not enough. */
  private static OptionalInt enough(List<LabelRarity> rarestFirst, double factor) {
    double sum = 0;
    for (int k = 0; k < rarestFirst.size(); k++) {
      sum += rarestFirst.get(k).bits() * factor;
      if (sum >= ENOUGH_BITS) {
        return OptionalInt.of(k + 1);
      }
    }
    return OptionalInt.empty();
  }
}
