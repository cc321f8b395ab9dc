package verso.claim;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.index.Verdict;
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
 * @param context how it is to be read
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
    Context context) {

  /**
   * How a claim is to be read.
   *
   * @param author who makes it
   * @param topic what it is about; empty where that is unknown or makes no sense
   * @param sensitive subjects an advertiser could read its value as touching on; mostly none
   * @param verdict what the person says of it; empty until they do
   */
  public record Context(
      Author author,
      Optional<ClaimTopic> topic,
      List<SensitiveCategory> sensitive,
      Optional<Verdict.Finding> verdict) {
    public Context {
      sensitive = List.copyOf(sensitive);
    }
  }

  public Claim {
    origins = origins.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(origins));
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    flags = List.copyOf(flags);
    if (evidence.count() == 0) {
      throw new IllegalArgumentException("No claim without evidence: " + facet);
    }
  }

  /** A claim without a topic, made by whom its origins tell. */
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
        new Context(Author.of(origins), Optional.empty(), List.of(), Optional.empty()));
  }

  /** Who makes it. */
  public Author author() {
    return context.author();
  }

  /** What it is about; empty where that is unknown or makes no sense. */
  public Optional<ClaimTopic> topic() {
    return context.topic();
  }

  /** Subjects an advertiser could read its value as touching on. */
  public List<SensitiveCategory> sensitive() {
    return context.sensitive();
  }

  /** What the person says of it. */
  public Optional<Verdict.Finding> verdict() {
    return context.verdict();
  }

  /** The same claim, made by that author. */
  public Claim by(Author who) {
    return with(fits, flags, new Context(who, topic(), sensitive(), verdict()));
  }

  /** The same claim, about that topic. */
  public Claim under(Optional<ClaimTopic> what) {
    return with(fits, flags, new Context(author(), what, sensitive(), verdict()));
  }

  /** The same claim, with what the person says of it. */
  public Claim judged(Verdict.Finding finding) {
    return with(fits, flags, new Context(author(), topic(), sensitive(), Optional.of(finding)));
  }

  /** The same claim, as if the person had said nothing of it. */
  public Claim unjudged() {
    return with(fits, flags, new Context(author(), topic(), sensitive(), Optional.empty()));
  }

  /** The same claim, its sources weighed otherwise. */
  public Claim fitting(Fits weighted) {
    return with(Optional.of(weighted), flags, context);
  }

  /**
   * The same claim, known to touch on sensitive subjects: flagged so, and without a score, since
   * none is ever given to a sensitive trait. Without subjects the claim as it is.
   */
  public Claim touching(List<SensitiveCategory> subjects) {
    if (subjects.isEmpty()) {
      return this;
    }
    var all = new LinkedHashSet<>(List.of(Flag.SENSITIVE));
    all.addAll(flags);
    var touching = new Context(author(), topic(), subjects, verdict());
    return with(Optional.empty(), List.copyOf(all), touching);
  }

  private Claim with(Optional<Fits> how, List<Flag> flagged, Context read) {
    return new Claim(
        id, facet, value, sentence, origins, platforms, held, how, period, flagged, evidence, read);
  }

  /** Whether it is shown only to those who ask for it: sensitive, or private to the person. */
  public boolean isFolded() {
    return is(Flag.SENSITIVE) || verdict().equals(Optional.of(Verdict.Finding.PRIVATE));
  }

  /** Whether it carries that flag. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }
}
