package verso.claim;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import verso.trace.Origin;

/**
 * How plausibly a label fits the person, by one formula that can be checked by hand:
 *
 * <pre>
 * support  = 1 − Π (1 − b · r · q)   over independent sources
 * conflict = 1 − Π (1 − c)
 * fits     = support · (1 − conflict)
 * </pre>
 *
 * b is the weight of the source's basis, r its recency 2^(−age / half-life) (0.5 for what is
 * undated), q how well the evidence matches.
 *
 * @param sources what speaks for it: of each platform and basis the strongest
 * @param conflicts what speaks against it, each 0 to 1
 */
public record Fits(List<Component> sources, List<Double> conflicts) {

  /** From here on a claim probably fits. */
  public static final double PROBABLE = 0.60;

  /** Recency of what carries no date. */
  public static final double UNDATED = 0.5;

  /** c of a clash between values that exclude each other (reference §6.5). */
  public static final double CLASH = 0.5;

  /** c of the person having unticked it: as strong as a clash. */
  public static final double REJECTION = 0.5;

  /** c of no trace of it in logs that would show it (reference §6.5). */
  public static final double NO_TRACE = 0.3;

  /** c of another platform saying that it does not apply (reference §6.5). */
  public static final double DENIAL = 0.2;

  /** Kinds of source, with their weights. */
  public enum Source {
    DECLARED(0.95),
    /** On five days or more. */
    OBSERVED_REPEATEDLY(0.70),
    OBSERVED_OCCASIONALLY(0.30),
    PLATFORM_INFERENCE(0.45),
    BROKER(0.35),
    ADVERTISER_LIST(0.15),
    LOOKALIKE(0.05);

    private final double weight;

    Source(double weight) {
      this.weight = weight;
    }

    /** What a record of that origin is worth when it states the claim itself. */
    public static Source of(Origin origin) {
      return switch (origin) {
        case DECLARED -> DECLARED;
        case OBSERVED -> OBSERVED_OCCASIONALLY;
        case SUPPLIED -> BROKER;
        case INFERRED, SHOWN, UNKNOWN -> PLATFORM_INFERENCE;
      };
    }

    /** What was observed, once or often. */
    public static Source observed(boolean repeatedly) {
      return repeatedly ? OBSERVED_REPEATEDLY : OBSERVED_OCCASIONALLY;
    }

    /** What records of it have in common: what was observed once or often was observed. */
    private String basis() {
      return switch (this) {
        case OBSERVED_REPEATEDLY, OBSERVED_OCCASIONALLY -> "OBSERVED";
        case DECLARED, PLATFORM_INFERENCE, BROKER, ADVERTISER_LIST, LOOKALIKE -> name();
      };
    }

    /** b in the formula. */
    public double weight() {
      return weight;
    }
  }

  /** In words, for people. */
  public enum Word {
    VERY_LIKELY,
    PROBABLY,
    UNCLEAR,
    LITTLE
  }

  /**
   * One source that speaks for the claim.
   *
   * @param source its kind
   * @param platform id of the platform it is from
   * @param recency r in the formula
   * @param match q in the formula
   * @param weight b in the formula: the source's own, or one learned from the person's verdicts
   */
  public record Component(
      Source source, String platform, double recency, double match, double weight) {
    /** A source of the weight that its kind has. */
    public Component(Source source, String platform, double recency, double match) {
      this(source, platform, recency, match, source.weight());
    }

    /** Whether its weight was learned from the person's verdicts. */
    public boolean isLearned() {
      return weight != source.weight();
    }

    private Component weighing(double learned) {
      return new Component(source, platform, recency, match, learned);
    }

    double contribution() {
      return weight * recency * match;
    }
  }

  public Fits {
    sources = strongest(sources);
    conflicts = List.copyOf(conflicts);
  }

  /** Of each platform and basis the strongest, in one order whatever order they came in. */
  private static List<Component> strongest(List<Component> sources) {
    var strongest = new TreeMap<String, Component>();
    for (Component source : sources) {
      strongest.merge(
          source.source().basis() + " " + source.platform(),
          source,
          (one, other) -> one.contribution() >= other.contribution() ? one : other);
    }
    return List.copyOf(strongest.values());
  }

  /** The same with the weights that are known better; the others stay. */
  public Fits weighted(Function<Component, OptionalDouble> learned) {
    return new Fits(
        sources.stream()
            .map(source -> source.weighing(learned.apply(source).orElse(source.weight())))
            .toList(),
        conflicts);
  }

  /** The result, 0 to 1. */
  public double score() {
    double against = 1;
    for (Component source : sources) {
      against *= 1 - source.contribution();
    }
    double agreed = 1;
    for (double conflict : conflicts) {
      agreed *= 1 - conflict;
    }
    return (1 - against) * agreed;
  }

  /** The result in words. */
  public Word word() {
    double score = score();
    if (score >= 0.85) {
      return Word.VERY_LIKELY;
    }
    if (score >= PROBABLE) {
      return Word.PROBABLY;
    }
    return score >= 0.35 ? Word.UNCLEAR : Word.LITTLE;
  }
}
