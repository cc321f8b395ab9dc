package verso.persona;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Fits;
import verso.claim.Section;
import verso.index.Traces;
import verso.index.Verdict;
import verso.index.Verdict.Claimant;

/**
 * What the person says of the claims about them. A verdict overrides what a claim's sources add up
 * to; and once there are {@link Accuracy#ENOUGH} of them on one author, how often that author was
 * right takes the place of the weight that studies suggest.
 */
public final class Verdicts {
  private final Map<String, Verdict> byClaim = new LinkedHashMap<>();
  private final List<Accuracy> accuracies;

  private Verdicts(List<Verdict> verdicts) {
    verdicts.forEach(verdict -> byClaim.put(verdict.claimId(), verdict));
    accuracies = accuracies(verdicts);
  }

  /** Those kept in a store. */
  public static Verdicts in(Traces traces) throws IOException {
    return new Verdicts(traces.verdicts());
  }

  /** All of them, the oldest first. */
  public Collection<Verdict> all() {
    return List.copyOf(byClaim.values());
  }

  /** The verdict on the claim of that id. */
  public Optional<Verdict> on(String claimId) {
    return Optional.ofNullable(byClaim.get(claimId));
  }

  /** How often each platform, and each other author, was right; the most judged first. */
  public List<Accuracy> accuracies() {
    return accuracies;
  }

  /** The claim with the person's verdict on it, weighed by what they said of its authors. */
  public Claim applied(Claim claim) {
    Claim judged = on(claim.id()).map(v -> claim.judged(v.finding())).orElse(claim);
    return claim
        .fits()
        .filter(fits -> accuracies.stream().anyMatch(Accuracy::isEnough))
        .map(fits -> judged.fitting(fits.weighted(this::weight)))
        .orElse(judged);
  }

  /** The interest with the verdict on its claim. */
  Interest applied(Interest interest) {
    return new Interest(
        interest.label(), interest.listings(), interest.support(), applied(interest.claim()));
  }

  /** The section with the verdicts on its claims. */
  Section applied(Section section) {
    return section.withClaims(section.claims().stream().map(this::applied).toList());
  }

  private OptionalDouble weight(Fits.Component source) {
    return accuracies.stream()
        .filter(Accuracy::isEnough)
        .filter(accuracy -> isOf(accuracy, source))
        .mapToDouble(Accuracy::weight)
        .findFirst();
  }

  /** Whether a source is that author's own statement; a lookalike is a statement about others. */
  private static boolean isOf(Accuracy accuracy, Fits.Component source) {
    return switch (source.source()) {
      case PLATFORM_INFERENCE ->
          accuracy.author() == Author.PLATFORM
              && accuracy.platform().equals(Optional.of(source.platform()));
      case BROKER -> accuracy.author() == Author.BROKER;
      case ADVERTISER_LIST -> accuracy.author() == Author.ADVERTISER;
      case LOOKALIKE, DECLARED, OBSERVED_REPEATEDLY, OBSERVED_OCCASIONALLY -> false;
    };
  }

  private static List<Accuracy> accuracies(List<Verdict> verdicts) {
    var counts = new LinkedHashMap<Claimant, Accuracy>();
    for (Verdict verdict : verdicts) {
      var authors = new HashSet<Claimant>();
      verdict.claimants().forEach(claimant -> authors.add(countedAs(claimant)));
      authors.forEach(author -> counts.merge(author, count(author, verdict), Verdicts::sum));
    }
    return counts.values().stream()
        .filter(accuracy -> accuracy.judged() > 0)
        .sorted(
            Comparator.comparing((Accuracy a) -> -a.judged())
                .thenComparing(Accuracy::author)
                .thenComparing(a -> a.platform().orElse("")))
        .toList();
  }

  /** Platforms are each an author of their own; brokers and advertisers count together. */
  private static Claimant countedAs(Claimant claimant) {
    return claimant.author().equals(Author.PLATFORM.name())
        ? claimant
        : new Claimant(claimant.author(), "");
  }

  private static Accuracy count(Claimant author, Verdict verdict) {
    boolean isRight = verdict.finding() == Verdict.Finding.RIGHT;
    boolean wasRight = verdict.finding() == Verdict.Finding.WAS_RIGHT_ONCE;
    boolean isJudged = verdict.finding() != Verdict.Finding.PRIVATE;
    return new Accuracy(
        Author.valueOf(author.author()),
        Optional.of(author.platform()).filter(id -> !id.isEmpty()),
        isRight ? 1 : 0,
        wasRight ? 1 : 0,
        isJudged ? 1 : 0);
  }

  private static Accuracy sum(Accuracy one, Accuracy other) {
    return new Accuracy(
        one.author(),
        one.platform(),
        one.right() + other.right(),
        one.once() + other.once(),
        one.judged() + other.judged());
  }
}
