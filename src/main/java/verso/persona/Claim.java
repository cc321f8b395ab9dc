package verso.persona;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.interest.SensitiveCategory;
import verso.trace.Origin;

/**
 * One statement of the persona: who makes it, what supports it, and how well it fits. Never more
 * than the records say.
 *
 * @param id stable across runs and across exports of one account: made of facet and value only
 * @param facet the side of the person it is about
 * @param value what is claimed, in the platform's words: a label, an advertiser, an attribute
 * @param sentence the claim as a sentence that names who makes it
 * @param origins who the records come from
 * @param platforms ids of the platforms that hold it
 * @param held whether a platform's own record states it: certain, as opposed to {@code fits}
 * @param fits how plausibly it fits the person; empty where the question makes no sense
 * @param period when it was first and last seen
 * @param flags what to know before believing it
 * @param evidence the traces behind it; never none
 * @param author who makes it
 * @param topic what it is about; empty where that is unknown or makes no sense
 * @param sensitive subjects an advertiser could read its value as touching on; mostly none
 */
public record Claim(
    String id,
    Facet facet,
    String value,
    Sentence sentence,
    Set<Origin> origins,
    Set<String> platforms,
    boolean held,
    Optional<Fits> fits,
    Period period,
    List<Flag> flags,
    Evidence evidence,
    Author author,
    Optional<ClaimTopic> topic,
    List<SensitiveCategory> sensitive) {
  public Claim {
    origins = origins.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(origins));
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    flags = List.copyOf(flags);
    sensitive = List.copyOf(sensitive);
    if (evidence.count() == 0) {
      throw new IllegalArgumentException("No claim without evidence: " + facet);
    }
  }

  /** A claim without a topic, by whom its origins tell. */
  public Claim(
      String id,
      Facet facet,
      String value,
      Sentence sentence,
      Set<Origin> origins,
      Set<String> platforms,
      boolean held,
      Optional<Fits> fits,
      Period period,
      List<Flag> flags,
      Evidence evidence) {
    this(
        id,
        facet,
        value,
        sentence,
        origins,
        platforms,
        held,
        fits,
        period,
        flags,
        evidence,
        Author.of(origins),
        Optional.empty(),
        List.of());
  }

  /** The same claim, made by that author. */
  Claim by(Author who) {
    return with(fits, flags, who, topic, sensitive);
  }

  /** The same claim, about that topic. */
  Claim under(Optional<ClaimTopic> what) {
    return with(fits, flags, author, what, sensitive);
  }

  /**
   * The same claim, known to touch on sensitive subjects: flagged so, and without a score, since
   * none is ever given to a sensitive trait. Without subjects the claim as it is.
   */
  Claim touching(List<SensitiveCategory> subjects) {
    if (subjects.isEmpty()) {
      return this;
    }
    var all = new LinkedHashSet<>(List.of(Flag.SENSITIVE));
    all.addAll(flags);
    return with(Optional.empty(), List.copyOf(all), author, topic, subjects);
  }

  private Claim with(
      Optional<Fits> how,
      List<Flag> flagged,
      Author who,
      Optional<ClaimTopic> what,
      List<SensitiveCategory> subjects) {
    return new Claim(
        id, facet, value, sentence, origins, platforms, held, how, period, flagged, evidence, who,
        what, subjects);
  }

  /** Whether it carries that flag. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
