package verso.persona;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.FieldValues;
import verso.claim.Figure;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Quoted;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.trace.Origin;

/**
 * Section 1: the persona on one page, to be read as a text. Each sentence sums up another section;
 * the claims below are those it rests on. States nothing of its own, and nothing sensitive.
 */
final class OnePage {
  static final int ID = 1;

  Section section(List<Section> others) {
    var told = new Told(others);
    var notes = new ArrayList<Sentence>();
    Stream.of(
            told.labels(),
            told.cards(),
            told.contradictions(),
            told.surest(),
            told.unexplained(),
            told.purchases(),
            told.nameGivers(),
            told.elsewhere(),
            told.ads(),
            told.sensitive(),
            told.verdicts())
        .forEach(notes::addAll);
    if (!notes.isEmpty()) {
      notes.add(Sentence.of("summary.next"));
    }
    return new Section(ID, notes, List.copyOf(told.claims));
  }

  /** Makes the sentences, and remembers the claims they rest on. */
  private static final class Told {
    private static final int OF_EACH = 5;
    private static final int NAMED = 3;

    private final List<Section> sections;
    private final Set<Claim> claims = new LinkedHashSet<>();

    Told(List<Section> sections) {
      this.sections = sections;
    }

    private List<Claim> of(int section) {
      return sections.stream()
          .filter(one -> one.id() == section)
          .flatMap(one -> one.claims().stream())
          .filter(claim -> !claim.isFolded() && !claim.is(Flag.REJECTED))
          .toList();
    }

    /** Labels that platforms list, without what Verso says of topics. */
    private List<Claim> interests() {
      return of(InterestList.ID).stream()
          .filter(Claim::held)
          .filter(claim -> claim.facet() == Facet.INTERESTS)
          .toList();
    }

    List<Sentence> labels() {
      List<Claim> labels = interests();
      if (labels.isEmpty()) {
        return unlabelled();
      }
      long unsupported = labels.stream().filter(claim -> claim.is(Flag.UNSUPPORTED)).count();
      Set<String> platforms = new LinkedHashSet<>();
      labels.forEach(claim -> platforms.addAll(claim.platforms()));
      return List.of(
          Sentence.of(
              "summary.labels",
              "platforms",
              platforms,
              "labels",
              labels.size(),
              "supported",
              labels.size() - unsupported,
              "unsupported",
              unsupported));
    }

    /** What archives hold that list no labels: what was done and said, not what apps contacted. */
    private List<Sentence> unlabelled() {
      long contacts =
          of(Elsewhere.ID).stream()
              .filter(Elsewhere::isContact)
              .mapToLong(claim -> claim.evidence().count())
              .sum();
      long observed = records("observed") - contacts;
      long declared = records("declared");
      return observed + declared <= 0
          ? List.of()
          : List.of(Sentence.of("summary.noLabels", "observed", observed, "declared", declared));
    }

    private long records(String origin) {
      return sections.stream()
          .filter(one -> one.id() == BeforeYouLook.ID)
          .flatMap(one -> one.notes().stream())
          .filter(note -> note.key().equals("note.origins"))
          .mapToLong(note -> (Long) note.arguments().getOrDefault(origin, 0L))
          .sum();
    }

    /** What each platform guessed of age, gender and the like. */
    List<Sentence> cards() {
      List<Claim> guessed =
          of(IdentityCard.ID).stream()
              .filter(claim -> claim.facet() == Facet.DEMOGRAPHICS && claim.fits().isPresent())
              .filter(claim -> !claim.sentence().key().equals("claim.remembered"))
              .filter(claim -> claim.origins().contains(Origin.INFERRED))
              .toList();
      Set<String> platforms = new LinkedHashSet<>();
      guessed.forEach(claim -> platforms.addAll(filers(claim)));
      var sentences = new ArrayList<Sentence>();
      for (String platform : platforms) {
        List<Claim> its =
            guessed.stream()
                .filter(claim -> filers(claim).contains(platform))
                .limit(NAMED + 1)
                .toList();
        claims.addAll(its);
        sentences.add(
            Sentence.of("summary.card", "platforms", List.of(platform), "values", stated(its)));
      }
      return sentences.stream().limit(OF_EACH).toList();
    }

    /** Who files the person under it; not who was only told. */
    private static List<String> filers(Claim claim) {
      return claim.sentence().arguments().get("platforms") instanceof Collection<?> ids
          ? ids.stream().map(String::valueOf).toList()
          : List.of();
    }

    List<Sentence> contradictions() {
      List<Claim> contradicted =
          of(IdentityCard.ID).stream()
              .filter(claim -> claim.is(Flag.CONTRADICTED) && claim.fits().isPresent())
              .toList();
      if (contradicted.isEmpty()) {
        return List.of();
      }
      contradicted.stream().limit(OF_EACH).forEach(claims::add);
      return List.of(
          Sentence.of(
              "summary.contradictions",
              "number",
              contradicted.size(),
              "values",
              stated(contradicted)));
    }

    /** Guesses that what the person did suits best: surprisingly right, perhaps. */
    List<Sentence> surest() {
      List<Claim> surest =
          interests().stream()
              .filter(claim -> claim.origins().contains(Origin.INFERRED))
              .filter(claim -> !claim.is(Flag.UNSUPPORTED) && score(claim) >= Fits.PROBABLE)
              .sorted((one, other) -> Double.compare(score(other), score(one)))
              .limit(OF_EACH)
              .toList();
      return named("summary.surest", surest);
    }

    /** Labels that nothing explains: surely wrong, perhaps. */
    List<Sentence> unexplained() {
      List<Claim> unexplained =
          interests().stream().filter(claim -> claim.is(Flag.UNSUPPORTED)).limit(OF_EACH).toList();
      return named("summary.unexplained", unexplained);
    }

    List<Sentence> purchases() {
      List<Claim> purchases =
          of(Purchases.ID).stream()
              .filter(claim -> claim.facet() == Facet.PURCHASE_INTENT)
              .filter(claim -> !claim.is(Flag.STALE))
              .limit(NAMED)
              .toList();
      return named("summary.purchases", purchases);
    }

    List<Sentence> nameGivers() {
      List<Claim> givers = of(NameGivers.ID).stream().filter(NameGivers::isCompany).toList();
      if (givers.isEmpty()) {
        return List.of();
      }
      List<Claim> first = givers.stream().limit(NAMED).toList();
      claims.addAll(first);
      return List.of(
          Sentence.of("summary.nameGivers", "number", givers.size(), "names", quoted(first)));
    }

    /** What was reported, and apart from it what the person's own devices saw being called. */
    List<Sentence> elsewhere() {
      Map<Boolean, List<Claim>> byWay =
          of(Elsewhere.ID).stream().collect(Collectors.partitioningBy(Elsewhere::isContact));
      var sentences = new ArrayList<>(companies("summary.elsewhere", byWay.get(false)));
      sentences.addAll(companies("summary.contacts", byWay.get(true)));
      return sentences;
    }

    private List<Sentence> companies(String key, List<Claim> companies) {
      if (companies.isEmpty()) {
        return List.of();
      }
      List<Claim> first = companies.stream().limit(NAMED).toList();
      claims.addAll(first);
      long events = companies.stream().mapToLong(claim -> claim.evidence().count()).sum();
      return List.of(
          Sentence.of(key, "number", companies.size(), "events", events, "names", quoted(first)));
    }

    /** How much of the advertising came by ways nobody can look into. */
    List<Sentence> ads() {
      return figure(WhyThisAd.ID, "opacity.ads").map(Figure::sentence).stream().toList();
    }

    List<Sentence> sensitive() {
      long folded =
          sections.stream()
              .filter(one -> one.id() == SensitiveLabels.ID)
              .mapToLong(one -> one.claims().size())
              .sum();
      return folded == 0 ? List.of() : List.of(Sentence.of("summary.sensitive", "number", folded));
    }

    List<Sentence> verdicts() {
      return sections.stream()
          .filter(one -> one.id() == OwnPersona.ID)
          .flatMap(one -> one.figures().stream())
          .map(Figure::sentence)
          .limit(NAMED)
          .toList();
    }

    private Optional<Figure> figure(int section, String id) {
      return sections.stream()
          .filter(one -> one.id() == section)
          .flatMap(one -> one.figures().stream())
          .filter(figure -> figure.id().equals(id))
          .findFirst();
    }

    private List<Sentence> named(String key, List<Claim> some) {
      claims.addAll(some);
      return some.isEmpty()
          ? List.of()
          : List.of(Sentence.of(key, "number", some.size(), "labels", quoted(some)));
    }

    private static Quoted quoted(List<Claim> some) {
      return new Quoted(some.stream().map(Claim::value).distinct().limit(OF_EACH).toList());
    }

    private static FieldValues stated(List<Claim> some) {
      return new FieldValues(some.stream().map(Told::entry).distinct().limit(OF_EACH).toList());
    }

    private static FieldValues.Entry entry(Claim claim) {
      Object field = claim.sentence().arguments().getOrDefault("field", "");
      return new FieldValues.Entry(String.valueOf(field), claim.value());
    }

    private static double score(Claim claim) {
      return claim.fits().map(Fits::score).orElse(0.0);
    }
  }
}
